import { useTranslations } from 'next-intl';
import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import type { Figure } from '@/lib/domain/figures/figure';
import { listMoved } from '@/lib/domain/rankings/movers';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import { shortNameOf } from '@/lib/i18n/names';
import { formatRange } from '@/lib/i18n/numbers';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { FigureLink } from '../figures/figure-link';
import { ValueChange } from '../figures/point-change';
import { RankChange } from '../figures/rank-change';
import { useUnits } from '../figures/use-units';
import { UnitLink } from '../units/unit-link';
import type { MoversPartProps } from './movers-part';

/** Every unit with a known or stated change, by places: ranks and values of both years and the difference. */
export function MoversTable({ ranking, ...part }: MoversPartProps & { ranking: Ranking }) {
  const t = useTranslations('movers.table');
  const { edition, previous, caution } = ranking;
  const { index, table, level, locale } = part;
  const unitOf = useUnits(index, locale);
  if (!previous) return null;
  return (
    <table className="figures mt-2 max-w-4xl" data-movers>
      <caption>
        {t('caption', { index: shortNameOf(index, locale), before: previous.year, year: edition.year })}
        {caution && ` ${t(`caution.${caution}`)}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('unit', { level })}</th>
          <th scope="col">{t('rank')}</th>
          <th scope="col">{t('value', { measure: index.valueMeasure, unit: unitOf(index.valueMeasure) })}</th>
        </tr>
      </thead>
      <tbody>
        {listMoved(table.rows, index).map((row) => (
          <tr key={row.unit.id} data-unit={row.unit.slug}>
            <th scope="row">
              <UnitLink unit={row.unit} locale={locale} className="font-semibold" />
            </th>
            <td>
              <span className="whitespace-nowrap">
                <Path
                  before={row.before.rank}
                  now={row.rank}
                  bounds={[row.before.bound, row.bound]}
                  decimals={0}
                  locale={locale}
                />
              </span>
              {row.rankChange.kind !== 'missing' && (
                <RankChange
                  change={row.rankChange}
                  locale={locale}
                  figureId={row.rank?.id ?? null}
                  className="block"
                />
              )}
            </td>
            <td>
              <Path before={row.before.value} now={row.value} decimals={index.decimals} locale={locale} />
              <span className="block text-sm sm:whitespace-nowrap">
                <ValueChange row={row} index={index} locale={locale} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PathProps {
  before: RankingRow['rank'];
  now: Figure | null;
  /** where the ranks of both years must lie, when they have no figure */
  bounds?: readonly [before: RankBound | null, now: RankBound | null];
  decimals: number;
  locale: MoversPartProps['locale'];
}

/** The figure of the edition before and this one's, or its bound; a dash where it is not known, one for both. */
export function Path({
  before,
  now,
  bounds: [boundBefore, bound] = [null, null],
  decimals,
  locale,
}: PathProps) {
  const t = useTranslations('movers.table');
  const show = (figure: Figure | null, told: RankBound | null) =>
    figure ? (
      <FigureLink figure={figure} locale={locale} decimals={decimals} undecided={t('undecided')} />
    ) : told ? (
      <span className="bounded">{formatRange(told.best, told.worst, locale)}</span>
    ) : (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t('unknown')}</span>
      </>
    );
  return (
    <span className="path text-soft sm:whitespace-nowrap">
      {(before || now || boundBefore || bound) && (
        <>
          {show(before, boundBefore)} <span aria-hidden="true">→</span>
          <span className="sr-only">{t('to')}</span>{' '}
        </>
      )}
      {show(now, bound)}
    </span>
  );
}
