import { useTranslations } from 'next-intl';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { RegionPage } from '@/lib/views/units/region';
import { RegionBeside } from '../beside/region-beside';
import { TakeAway } from '../exhibits/take-away';
import type { CitedRelease } from '../figures/citation';
import { Name } from '../ui/name';
import { RegionEras } from './region-eras';
import { RegionHistory } from './region-history';
import { RegionMembers } from './region-members';
import { RegionStanding } from './region-standing';

interface RegionProps {
  page: RegionPage;
  release: CitedRelease;
  locale: Locale;
}

/** A region: its average among the others, its provinces, officials' score beside people's answers, history. */
export function Region({ page, release, locale }: RegionProps) {
  const t = useTranslations('region');
  const { slug, region, eras, indices, beside } = page;
  const name = nameOf(region, locale);
  const measured = indices.filter(({ tables }) => tables.length > 0);
  const era = eras[0];
  return (
    <article>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold text-soft">
        <a href={routes.regions(locale)}>{t('all')}</a>
      </p>
      <h1>
        <Name of={region} locale={locale} />
      </h1>
      {measured.length > 0 ? (
        <RegionStanding page={page} locale={locale} />
      ) : (
        <p className="hatched mt-6 max-w-[60ch] px-5 py-4 text-lg">{t('noResults')}</p>
      )}
      <RegionEras eras={eras} locale={locale} />
      {measured.length > 0 && era && (
        <>
          <RegionMembers slug={slug} members={era.members} indices={measured} locale={locale} />
          {beside && <RegionBeside beside={beside} name={name} locale={locale} />}
          {measured.map(({ index, tables }) => (
            <RegionHistory
              key={index.code}
              slug={slug}
              name={name}
              index={index}
              tables={tables}
              bar={
                <TakeAway
                  view={{
                    kind: 'region',
                    exhibit: { kind: 'region', slug, index: index.code },
                    page,
                    index,
                    tables,
                  }}
                  release={release}
                  locale={locale}
                />
              }
              locale={locale}
            />
          ))}
          <p className="mt-6 max-w-[65ch] text-sm text-soft">{t('averageNote')}</p>
        </>
      )}
    </article>
  );
}
