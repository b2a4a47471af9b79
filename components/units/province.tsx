import { useTranslations } from 'next-intl';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { inOrderOfKnowledge } from '@/lib/views/units/answer';
import type { Province as ProvinceData } from '@/lib/views/units/province';
import { Answer } from '../answer/answer';
import { IndexTiles } from '../answer/index-tiles';
import { ProvinceBeside } from '../beside/province-beside';
import { ChooseMyProvince } from '../my-province/choose-my-province';
import { Name } from '../ui/name';
import { DimensionTables } from './dimension-tables';
import { IndexSection } from './index-section';
import { InternalYears } from './internal-years';
import { Leads } from './leads';
import { MergedSection } from './merged-section';
import { RankHistoryFigure } from './rank-history-figure';
import { Story } from './story';
import { SuccessionNotice } from './succession-notice';

/** A province: where it stands, how it came there, why, and every figure year by year. */
export function Province({ province, locale }: { province: ProvinceData; locale: Locale }) {
  const [t, my] = [useTranslations('province'), useTranslations('myProvince')];
  const { current, region, histories, stories, leads } = province;
  const name = nameOf(current, locale);
  const [main, ...others] = histories;
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
      <ChooseMyProvince
        province={{ slug: province.slug, nameVi: current.nameVi, nameEn: current.nameEn }}
        words={{ choose: my('choose'), chosen: my('chosen'), drop: my('drop'), kept: my('kept') }}
      />
      <IndexTiles histories={histories} locale={locale} />
      <p className="no-print mb-8">
        <a href={routes.comparison(locale, { units: [current.slug] })}>{t('compare')}</a>
      </p>
      <RankHistoryFigure unit={province} history={inOrderOfKnowledge(histories)[0] ?? null} locale={locale} />
      <MergedSection series={province.merged} locale={locale} />
      {stories.map((story) => (
        <Story key={story.year} story={story} locale={locale} />
      ))}
      <ProvinceBeside
        histories={histories}
        name={name}
        isMerged={province.successions.some(
          ({ kind, successor }) => kind === 'merged' && successor.id === current.id,
        )}
        locale={locale}
      />
      {main && <IndexSection history={main} locale={locale} name={name} />}
      {main && <DimensionTables history={main} locale={locale} anchor="linh-vuc" />}
      {others.map((history) => (
        <IndexSection key={history.index.code} history={history} locale={locale} name={name} />
      ))}
      {others.map((history) => (
        <DimensionTables
          key={history.index.code}
          history={history}
          locale={locale}
          anchor={`noi-dung-${history.index.code}`}
        />
      ))}
      {main && (
        <InternalYears
          slug={province.slug}
          name={name}
          index={main.index}
          years={province.internalYears}
          locale={locale}
        />
      )}
      <Leads leads={leads} locale={locale} />
    </article>
  );
}
