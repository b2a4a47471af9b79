import { useTranslations } from 'next-intl';
import { isKnown } from '@/lib/domain/figures/figure';
import type { YearEntry } from '@/lib/domain/series/series';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { toComparisonYears } from '@/lib/views/units/comparison';
import { Marker } from '../charts/marker';
import { FigureLink } from '../figures/figure-link';
import { RankBase } from '../figures/rank-base';
import { Name } from '../ui/name';
import { UnitLink } from '../units/unit-link';
import type { ComparisonPartProps } from './comparison-part';

/** Years down, units across, the latest first; on a phone each year lists its units. */
export function ComparisonTable({ comparison, locale }: ComparisonPartProps) {
  const t = useTranslations('comparison.table');
  const { units, index, dimension, level } = comparison;
  return (
    <table className="figures mt-8 max-sm:block">
      <caption className="max-sm:block">
        {t('caption', {
          of: dimension ? nameOf(dimension, locale) : shortNameOf(index, locale),
          measure: index.valueMeasure,
          ranks: index.publishesRanks ? 'published' : 'computed',
        })}
      </caption>
      <thead className="max-sm:sr-only">
        <tr>
          <th scope="col">{t('year')}</th>
          {units.map(({ unit }, at) => (
            <th key={unit.slug} scope="col">
              <Marker series={at} /> <UnitLink unit={unit} locale={locale} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {toComparisonYears(comparison).map(({ year, isBroken, entries }) => (
          <tr key={year} className="max-sm:block max-sm:border-b max-sm:border-rule max-sm:py-2">
            <th scope="row" className="max-sm:block max-sm:!border-0 max-sm:!p-0">
              <a href={routes.ranking(locale, { index: index.code, year, level })} className="font-semibold">
                {year}
              </a>
              {isBroken && <small className="block text-soft">{t('frameworkChanged')}</small>}
            </th>
            {units.map(({ unit }, at) => (
              <td
                key={unit.slug}
                className="max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:!border-0 max-sm:!py-1 max-sm:!pl-0"
              >
                <span className="flex items-baseline gap-1.5 text-left sm:hidden">
                  <Marker series={at} />
                  <Name of={unit} locale={locale} />
                </span>
                <Cell entry={entries[at] ?? null} decimals={index.decimals} locale={locale} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  entry: YearEntry | null;
  decimals: number;
  locale: Locale;
}

/** Rank and value, each a link, or why there is none. */
function Cell({ entry, decimals, locale }: CellProps) {
  const t = useTranslations('province.table');
  if (!entry) return null;
  const { rank, value, of, missing, edition } = entry;
  if (!rank && !value) {
    return (
      <span className="text-sm text-soft">
        {edition.status === 'not-located'
          ? t('editionNotLocated')
          : t(`missing.${missing ?? 'not-located-yet'}`)}
      </span>
    );
  }
  return (
    <span>
      {rank && (
        <>
          <FigureLink figure={rank} locale={locale} undecided={t('undecided')} className="font-semibold" />
          {isKnown(rank) && <RankBase of={of} locale={locale} />}
        </>
      )}
      {rank && value && ' · '}
      {value && (
        <>
          <FigureLink figure={value} locale={locale} decimals={decimals} undecided={t('undecided')} />
          {value.measure === 'percent' && isKnown(value) && '%'}
        </>
      )}
    </span>
  );
}
