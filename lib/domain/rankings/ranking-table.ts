import type { Directed, Edition, IndexInfo } from '../editions/edition';
import {
  type Caution,
  isSameField,
  type PointChange,
  type RankChange,
  toPointChange,
  toRankChange,
  valueBefore,
} from '../figures/change';
import { type Figure, isKnown, toWhole } from '../figures/figure';
import type { MissingReason } from '../figures/missing';
import { orStated } from '../figures/stated-change';
import type { Region, Unit } from '../units/unit';
import type { Decimal } from '../values/decimal';
import { groupBy } from '../values/group-by';
import { compareBest, type RankGap, toGaps } from './ranking';

export interface RankPoint {
  year: number;
  rank: number | null;
}

export interface RankingRow {
  unit: Unit;
  region: Region | null;
  group: string | null;
  rank: Figure | null;
  value: Figure | null;
  /** the figures of the same unit in the edition before, comparable or not */
  before: { rank: Figure | null; value: Figure | null };
  rankChange: RankChange;
  pointChange: PointChange;
  history: RankPoint[];
  /** the greatest number of sources behind a figure of the row */
  sources: number;
}

/** The reason why a unit is in no row of an edition. */
type AbsenceReason = Extract<MissingReason, 'not-published' | 'not-ranked' | 'not-located-yet'>;

export interface RankingTable {
  rows: RankingRow[];
  /** the published ranks that no unit is known to hold; none for a complete data set */
  gaps: RankGap[];
  absent: { unit: Unit; reason: AbsenceReason }[];
  /** the number of units of the year that the edition did not rank */
  unranked: number;
  /** the number of known ranks, and of ranks in all */
  known: number;
  of: number;
}

export interface RankingInput {
  index: Pick<IndexInfo, 'isWhole' | 'publishesRanks' | 'higherIsBetter'>;
  edition: Edition;
  previous: Edition | null;
  caution: Caution | undefined;
  units: readonly Unit[];
  /** the figures of one dimension and this level, of every year that the table needs */
  figures: readonly Figure[];
  regionOf(unit: Unit): Region | null;
  groupOf(value: Decimal): string | null;
  /** the slugs that the same unit may have in an earlier year, before a renaming */
  slugsOf(unit: Unit): readonly string[];
  years: readonly number[];
}

/** The table of one edition: ranked rows first, then units with a value but no known rank, then the absent units. */
export function toRankingTable(input: RankingInput): RankingTable {
  const { index, edition, units } = input;
  const find = toFinder(input.figures);
  const rows = units
    .map((unit) => toRow(input, unit, find))
    .filter(
      ({ rank, value, rankChange, pointChange }) =>
        [rank, value].some((figure) => figure !== null) ||
        [rankChange, pointChange].some(({ kind }) => kind === 'stated'),
    )
    .sort((a, b) => byRank(index, a, b));
  const shown = new Set(rows.map(({ unit }) => unit.slug));
  const ranks = rows.map(({ rank }) => toWhole(rank)).filter((rank) => rank !== null);
  const of = rows.find(({ rank }) => rank?.rankedOf)?.rank?.rankedOf ?? edition.units ?? units.length;
  return {
    rows,
    gaps: index.publishesRanks ? toGaps(ranks, of) : [],
    absent: units
      .filter(({ slug }) => !shown.has(slug))
      .map((unit) => ({ unit, reason: toReason(index, ranks.length >= of) })),
    unranked: index.isWhole ? 0 : Math.max(0, units.length - of),
    known: ranks.length,
    of,
  };
}

type Finder = (slugs: readonly string[], year: number, measure: Figure['measure']) => Figure | null;

function toFinder(figures: readonly Figure[]): Finder {
  const byKey = groupBy(figures, ({ unit, year, measure }) => `${unit} ${year} ${measure}`);
  return (slugs, year, measure) =>
    slugs.map((slug) => byKey.get(`${slug} ${year} ${measure}`)?.[0]).find((found) => found !== undefined) ??
    null;
}

function toReason({ isWhole }: Pick<IndexInfo, 'isWhole'>, everyRankKnown: boolean): AbsenceReason {
  if (isWhole) return 'not-published';
  return everyRankKnown ? 'not-ranked' : 'not-located-yet';
}

function toRow(input: RankingInput, unit: Unit, find: Finder): RankingRow {
  const { edition, previous, caution } = input;
  const slugs = input.slugsOf(unit);
  const { year } = edition;
  const value = find(slugs, year, 'percent') ?? find(slugs, year, 'score');
  const rank = find(slugs, year, 'rank');
  const sameUnit = unit.validFrom === null || unit.validFrom <= `${previous?.year}-12-31` || slugs.length > 1;
  const rankBefore = previous && find(slugs, previous.year, 'rank');
  const earlier = previous && value && find(slugs, previous.year, value.measure);
  const rankChange = toRankChange({
    now: toWhole(rank),
    before: toWhole(rankBefore),
    sameUnit,
    sameField: isSameField(edition.units, previous?.units ?? null),
    ...(caution && { caution }),
  });
  const pointChange = toPointChange({
    now: value?.value ?? null,
    before: valueBefore(value, earlier, edition.level),
    sameUnit,
    ...(caution && { caution }),
  });
  const statedPlaces = find(slugs, year, 'rank_change');
  const statedPoints = find(slugs, year, 'percent_change');
  return {
    unit,
    region: input.regionOf(unit),
    group: isKnown(value) ? input.groupOf(value.value) : null,
    rank,
    value,
    before: { rank: rankBefore, value: earlier },
    rankChange: orStated(rankChange, statedPlaces, Number),
    pointChange: orStated(pointChange, statedPoints, (amount) => amount),
    history: input.years.map((at) => ({ year: at, rank: toWhole(find(slugs, at, 'rank')) })),
    sources: Math.max(rank?.sources ?? 0, value?.sources ?? 0),
  };
}

function byRank(index: Directed, a: RankingRow, b: RankingRow): number {
  const [x, y] = [toWhole(a.rank) ?? Number.POSITIVE_INFINITY, toWhole(b.rank) ?? Number.POSITIVE_INFINITY];
  if (x !== y) return x - y;
  if (!isKnown(a.value) || !isKnown(b.value)) return Number(isKnown(b.value)) - Number(isKnown(a.value));
  return compareBest(index, a.value.value, b.value.value);
}

/** The rows with a rank among the first places. */
export const amongFirst = (rows: readonly RankingRow[], places: number): RankingRow[] =>
  rows.filter(({ rank }) => (toWhole(rank) ?? Number.POSITIVE_INFINITY) <= places);

/** The known values of the rows, as numbers. */
export const numbersOf = (rows: readonly RankingRow[]): number[] =>
  rows.flatMap(({ value }) => (isKnown(value) ? [Number(value.value)] : []));
