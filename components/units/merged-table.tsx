import { useTranslations } from 'next-intl';
import { isKnown } from '@/lib/domain/figures/figure';
import type { MergedSeries, YearFigures } from '@/lib/domain/series/merged-series';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { FigureLink } from '../figures/figure-link';
import { useUnits } from '../figures/use-units';
import { Dash } from '../ui/dash';
import { ScrollRegion } from '../ui/scroll-region';
import { UnitLink } from './unit-link';

/** Every year of the members and of the merged unit, and the mean where every member has a value. */
export function MergedTable({ series, locale }: { series: MergedSeries; locale: Locale }) {
  const t = useTranslations('merged');
  const { index, merged, members, years } = series;
  const short = shortNameOf(index, locale);
  const unitOf = useUnits(index, locale);
  return (
    <ScrollRegion label={t('table.label', { index: short })}>
      <table className="figures mt-2 max-w-4xl">
        <caption>
          {t(`table.caption.${index.valueMeasure}`, { index: short, unit: unitOf(index.valueMeasure) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('table.year')}</th>
            {members.map((unit) => (
              <th key={unit.id} scope="col" className="min-w-24">
                {unit.slug === merged.slug ? (
                  t('member', { name: nameOf(unit, locale), same: 'yes' })
                ) : (
                  <UnitLink unit={unit} locale={locale} />
                )}
              </th>
            ))}
            <th scope="col">{nameOf(merged, locale)}</th>
            <th scope="col">{t('table.mean')}</th>
          </tr>
        </thead>
        <tbody>
          {[...years].reverse().map(({ year, members: figures, own, mean, broken }) => (
            <tr key={year}>
              <th scope="row">
                {year}
                {broken && <small className="block text-soft">{t('table.frameworkChanged')}</small>}
              </th>
              {figures.map((of, at) => (
                <td key={members[at]?.id}>
                  <Cell figures={of} decimals={index.decimals} locale={locale} />
                </td>
              ))}
              <td>
                <Cell figures={own} decimals={index.decimals} locale={locale} />
              </td>
              <td>
                {mean === null ? (
                  <Dash />
                ) : (
                  <>
                    {formatDecimal(mean, locale)}
                    <small className="block text-soft">{t('table.recomputed')}</small>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface CellProps {
  figures: YearFigures;
  decimals: number;
  locale: Locale;
}

/** A value with its rank, or the reason why there is none; nothing when the unit did not exist. */
function Cell({ figures: { value, rank, missing }, decimals, locale }: CellProps) {
  const t = useTranslations('merged.table');
  const reasons = useTranslations('province.table.missing');
  if (missing === 'unit-did-not-exist') return null;
  return (
    <>
      {value ? (
        <FigureLink
          figure={value}
          locale={locale}
          decimals={decimals}
          undecided={reasons('sources-disagree')}
          className="font-semibold"
        />
      ) : (
        <small className="text-soft">{reasons(missing ?? 'not-located-yet')}</small>
      )}
      {isKnown(rank) && (
        <small className="block text-soft">
          {t('rank')} <FigureLink figure={rank} locale={locale} undecided={reasons('sources-disagree')} />
        </small>
      )}
    </>
  );
}
