import { useTranslations } from 'next-intl';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { RegionsPage } from '@/lib/views/units/region';
import { byAverage, hasAverages, toLeadingRegions } from '@/lib/views/units/region-facts';
import { TakeAway } from '../exhibits/take-away';
import type { CitedRelease } from '../figures/citation';
import { Name } from '../ui/name';
import { useFewNames } from '../units/few-names';
import { UnitLink } from '../units/unit-link';
import { RegionAverage } from './region-average';

interface RegionsProps {
  page: RegionsPage;
  release: CitedRelease;
  locale: Locale;
}

/** The six regions side by side, and the six that follow them. */
export function Regions({ page, release, locale }: RegionsProps) {
  const t = useTranslations('regions');
  const { latest, schemes } = page;
  const [first] = latest;
  const regions = first?.table.regions ?? [];
  const leaders = first ? toLeadingRegions(regions, first.index) : [];
  const nameFew = useFewNames('region', locale);
  const values = {
    index: first ? shortNameOf(first.index, locale) : '',
    better: first?.index.higherIsBetter === false ? 'lower' : 'higher',
  };
  return (
    <>
      <h1 className="mt-12">
        {first && leaders.length > 0
          ? t('title', {
              ...values,
              name: nameFew(leaders.map(({ region }) => region)),
              count: leaders.length,
              of: regions.length,
              year: first.table.edition.year,
            })
          : t('plainTitle')}
      </h1>
      <p className="mt-4 max-w-[60ch] text-lg">{t('intro')}</p>
      <table className="figures mt-8 max-w-4xl">
        <caption>{t('caption', values)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('region')}</th>
            {latest.map(({ index, table }) => (
              <th key={index.code} scope="col">
                {shortNameOf(index, locale)} {table.edition.year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(first ? byAverage(regions, first.index) : []).map(({ region }) => (
            <tr key={region.code}>
              <th scope="row">
                <a href={routes.region(locale, region.code)} className="font-semibold">
                  <Name of={region} locale={locale} />
                </a>
              </th>
              {latest.map(({ index, table }) => {
                const own = table.regions.find((known) => known.region.code === region.code);
                return (
                  <td key={index.code}>
                    {own && (
                      <RegionAverage value={own} known={{ base: own.known, of: own.of }} locale={locale} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 max-w-[65ch] text-sm text-soft">{t('note')}</p>
      {latest
        .filter(({ table }) => hasAverages(table))
        .map(({ index, table }) => (
          <div key={index.code} className="no-print">
            <p className="mt-3 text-sm font-semibold">
              {shortNameOf(index, locale)} {table.edition.year}
            </p>
            <TakeAway
              view={{ kind: 'regions', exhibit: { kind: 'regions', index: index.code }, index, table }}
              release={release}
              locale={locale}
            />
          </div>
        ))}
      {[...schemes].reverse().map(({ scheme, regions }) => (
        <section key={scheme} className="mt-12 border-t-2 border-rule-strong pt-3">
          <h2>{t(scheme === '2023' ? 'before' : 'since')}</h2>
          {scheme !== '2023' && <p className="mt-1 max-w-[60ch] text-soft">{t('notMeasured')}</p>}
          <ul className="mt-3 grid gap-x-10 gap-y-4 sm:grid-cols-2">
            {regions.map(({ region, members }) => (
              <li key={region.code}>
                <a href={routes.region(locale, region.code)} className="font-semibold">
                  <Name of={region} locale={locale} />
                </a>
                <span className="block text-[0.9375rem]">
                  {members.map((unit, at) => (
                    <span key={unit.id}>
                      {at > 0 && ', '}
                      <UnitLink unit={unit} locale={locale} />
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
