import type { IndexInfo } from '@/lib/domain/editions/edition';
import { type Figure, isKnown, measureOf } from '@/lib/domain/figures/figure';
import type { MissingReason } from '@/lib/domain/figures/missing';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import type { YearEntry } from '@/lib/domain/series/series';
import type { Unit } from '@/lib/domain/units/unit';
import type { Measure } from '@/lib/domain/vocabulary';
import { inFull, routes, toUnitPath } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import type { UnitSeries } from '@/lib/views/units/series';
import type { AboutOf, RowOf } from '../contract/operations';
import { toBounds, toPointChangeRow, toRankChangeRow } from './changes';

type Standing = Pick<RankingRow | YearEntry, 'rank' | 'bound' | 'value' | 'rankChange' | 'pointChange'>;
interface Reasons {
  rank: MissingReason;
  value: MissingReason;
}

const missingOf = (figure: Figure | null, reason: MissingReason): MissingReason | null =>
  isKnown(figure) ? null : figure ? 'sources-disagree' : reason;

const toStanding = ({ rank, bound, value, rankChange, pointChange }: Standing, reasons: Reasons) => ({
  rank: rank?.value ?? null,
  rank_missing: missingOf(rank, reasons.rank),
  rank_basis: rank?.basis ?? null,
  rank_figure: rank?.id ?? null,
  bounds: toBounds(bound),
  value: value?.value ?? null,
  value_missing: missingOf(value, reasons.value),
  value_basis: value?.basis ?? null,
  value_figure: value?.id ?? null,
  value_measure: value && measureOf(value),
  rank_change: toRankChangeRow(rankChange),
  point_change: toPointChangeRow(pointChange),
});

const unitNames = ({ nameVi, nameEn }: Unit) => ({ unit_name_vi: nameVi, unit_name_en: nameEn });

const nothing: Standing = {
  rank: null,
  bound: null,
  value: null,
  rankChange: { kind: 'missing' },
  pointChange: { kind: 'missing' },
};

/** The rows of a ranking, those of units that are known to be ranked first, then the absent ones. */
export function toRankingRows({ index, table, edition }: Ranking): RowOf<'ranking'>[] {
  const absence = (everyKnown: boolean): MissingReason =>
    index.isWhole ? 'not-published' : everyKnown ? 'not-ranked' : 'not-located-yet';
  const everyRankKnown = edition.status === 'published' && table.known >= table.of;
  const reasons = { rank: absence(everyRankKnown), value: absence(false) };
  return [
    ...table.rows.map((row) => ({
      ...toNamed(row.unit),
      region: row.region?.code ?? null,
      group: row.group,
      ...toStanding(row, reasons),
    })),
    ...table.absent.map(({ unit, region, reason }) => ({
      ...toNamed(unit),
      region: region?.code ?? null,
      group: null,
      ...toStanding(nothing, { rank: reason, value: reason }),
    })),
  ];
}

const toNamed = (unit: Unit) => ({ unit: unit.slug, unit_id: unit.id, ...unitNames(unit) });

/** What is said once of a ranking. */
export function toRankingAbout({ edition, table, previous }: Ranking, dimension: string): AboutOf<'ranking'> {
  const { index, year, level, status, publishedOn, decision } = edition;
  return {
    index,
    year,
    level,
    dimension,
    status,
    published_on: publishedOn,
    decision,
    ranks_known: table.known,
    ranks_of: table.of,
    year_before: previous?.year ?? null,
    page: inFull(routes.dimensionYear('vi', { index, dimension }, year, level)),
  };
}

/** The rows of a series, one for each edition. */
export const toSeriesRows = ({ index, entries }: UnitSeries): RowOf<'series'>[] =>
  entries.map((entry) => ({
    year: entry.year,
    unit_id: entry.unit?.id ?? null,
    unit_name_vi: entry.unit?.nameVi ?? null,
    unit_name_en: entry.unit?.nameEn ?? null,
    status: entry.edition.status,
    ranked_of: entry.of,
    ...toStanding(entry, { rank: entry.missing ?? 'not-located-yet', value: toValueReason(entry, index) }),
    year_before: entry.before,
  }));

/** Why the series has no figure of that year and measure; null where the contract does not say it. */
export function findMissing(series: UnitSeries, year: number, measure: Measure): MissingReason | null {
  const row = toSeriesRows(series).find((known) => known.year === year);
  if (measure === 'rank') return row?.rank_missing ?? null;
  return measure === series.index.valueMeasure ? (row?.value_missing ?? null) : null;
}

/** A value may be absent although its rank is known, and although every rank of its year is known. */
function toValueReason({ missing }: YearEntry, { isWhole }: Pick<IndexInfo, 'isWhole'>): MissingReason {
  if (missing === 'unit-did-not-exist' || missing === 'dimension-not-in-framework') return missing;
  if (missing === 'not-ranked') return missing;
  return isWhole ? 'not-published' : 'not-located-yet';
}

/** What is said once of a series. */
export const toSeriesAbout = ({ unit, level, index, dimension }: UnitSeries): AboutOf<'series'> => ({
  unit: unit.slug,
  ...unitNames(unit),
  level,
  index: index.code,
  dimension,
  page: inFull(toUnitPath('vi', unit) ?? routes.home('vi')),
});
