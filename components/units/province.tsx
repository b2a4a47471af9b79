import { useTranslations } from 'next-intl';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { inOrderOfKnowledge } from '@/lib/views/units/answer';
import type { Province as ProvinceData } from '@/lib/views/units/province';
import { Answer } from '../answer/answer';
import { IndexTiles } from '../answer/index-tiles';
import { FeedLinks } from '../corrections/feed-links';
import { ChooseMyProvince } from '../my-province/choose-my-province';
import { PartLinks } from '../province/part-links';
import { Name } from '../ui/name';
import { IndexTable } from './index-table';
import { RankHistoryFigure } from './rank-history-figure';
import { SuccessionNotice } from './succession-notice';

/** A province: whether it rose, its indices, one chart, and the ways to everything else that is known of it. */
export function Province({ province, locale }: { province: ProvinceData; locale: Locale }) {
  const [t, my] = [useTranslations('province'), useTranslations('myProvince')];
  const { current, region, histories } = province;
  const [drawn] = inOrderOfKnowledge(histories);
  return (
    <article>
      <p className="kicker mt-4 md:mt-8">
        <a href={routes.provinces(locale)}>{t('all')}</a>
        {region && (
          <>
            {' · '}
            <a href={routes.region(locale, region.code)}>
              <Name of={region} locale={locale} />
            </a>
          </>
        )}
      </p>
      <h1>
        <Name of={current} locale={locale} />
      </h1>
      <SuccessionNotice unit={province} locale={locale} />
      <Answer province={province} locale={locale} />
      <IndexTiles slug={province.slug} histories={histories} fields={province.fields} locale={locale} />
      <ChooseMyProvince
        province={{ slug: province.slug, nameVi: current.nameVi, nameEn: current.nameEn }}
        words={{ choose: my('choose'), chosen: my('chosen'), drop: my('drop'), kept: my('kept') }}
      />
      {drawn && (
        <RankHistoryFigure
          unit={province}
          history={drawn}
          locale={locale}
          below={
            <details className="mt-2">
              <summary className="cursor-pointer text-sm">{t('chartTable')}</summary>
              <IndexTable
                history={drawn}
                locale={locale}
                caption={t('index.caption', {
                  index: shortNameOf(drawn.index, locale),
                  name: nameOf(current, locale),
                })}
              />
            </details>
          }
        />
      )}
      <PartLinks province={province} locale={locale} />
      <FeedLinks
        followed={{ kind: 'province', slug: province.slug }}
        name={nameOf(current, locale)}
        locale={locale}
      />
    </article>
  );
}
