import { type ChangeBound, tellsChange, tellsPlace, toChangeBound } from '../bounds/change-bounds';
import type { RankBound, UnitBounds } from '../bounds/rank-bounds';
import type { Directed, Edition, IndexInfo } from '../editions/edition';
import {
  type BoundedChange,
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
  /** where the unit must stand, when its rank has no figure and this tells its place */
  bound: RankBound | null;
  value: Figure | null;
  /** the figures of the same unit in the edition before, comparable or not */
  before: { rank: Figure | null; bound: RankBound | null; value: Figure | null };
  rankChange: RankChange;
  /** every change of places that is possible; null where the two years are not comparable */
  changeBound: ChangeBound | null;
  pointChange: PointChange;
  history: RankPoint[];
  /** the greatest number of sources behind a figure of the row */
  sources: number;
}

/** The reason why a unit is in no row of an edition. */
type AbsenceReason = Extract<MissingReason, 'not-published' | 'not-ranked' | 'not-located-yet'>;

/** A unit that is in no row of an edition. */
interface Absent {
  unit: Unit;
  region: Region | null;
  reason: AbsenceReason;
  changeBound: ChangeBound | null;
}

/** Every rank that a unit may have in an edition and in the one before. */
export interface PossibleRanks {
  unit: Unit;
  /** null when the edition did not rank the unit */
  now: RankBound | null;
  /** null when the edition before did not rank it, or when the two cannot be compared */
  before: RankBound | null;
  figures: { now: Figure | null; before: Figure | null };
}

export interface RankingTable {
  rows: RankingRow[];
  /** what is possible for each unit of the year */
  possible: PossibleRanks[];
  /** the published ranks that no unit is known to hold; none for a complete data set */
  gaps: RankGap[];
  absent: Absent[];
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
  /** the ranks that are possible in the edition and in the one before, by slug */
  bounds?: { now: BoundsBySlug; before: BoundsBySlug };
}

type BoundsBySlug = ReadonlyMap<string, UnitBounds>;

/**
 * The table of one edition: the rows by rank, those of a bounded rank in the middle of their bound, then units with
 * a value of which nothing tells the rank, then the absent units.
 */
export function toRankingTable(input: RankingInput): RankingTable {
  const { index, edition, units } = input;
  const find = toFinder(input.figures);
  const found = units.map((unit) => toRow(input, unit, find));
  const all = found.map(({ row }) => row);
  const rows = all
    .filter(
      ({ rank, bound, value, rankChange, pointChange }) =>
        [rank, bound, value].some((known) => known !== null) ||
        [rankChange, pointChange].some(({ kind }) => kind === 'stated'),
    )
    .sort((a, b) => byRank(index, a, b));
  const shown = new Set(rows.map(({ unit }) => unit.slug));
  const ranks = rows.map(({ rank }) => toWhole(rank)).filter((rank) => rank !== null);
  const of = rows.find(({ rank }) => rank?.rankedOf)?.rank?.rankedOf ?? edition.units ?? units.length;
  const reason = toReason(index, ranks.length >= of);
  const mayBeRanked = ({ unit, rank }: RankingRow) =>
    rank !== null || (!index.isWhole && (shown.has(unit.slug) || reason === 'not-located-yet'));
  return {
    rows,
    possible: found.map(({ row, now, before }) => ({
      unit: row.unit,
      now: mayBeRanked(row) ? now : null,
      before,
      figures: { now: row.rank, before: row.before.rank },
    })),
    gaps: index.publishesRanks ? toGaps(ranks, of) : [],
    absent: all
      .filter(({ unit }) => !shown.has(unit.slug))
      .map(({ unit, region, changeBound }) => ({ unit, region, changeBound, reason })),
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

/** A unit's row, with every rank that is possible for it. */
function toRow(
  input: RankingInput,
  unit: Unit,
  find: Finder,
): { row: RankingRow; now: RankBound | null; before: RankBound | null } {
  const { index, edition, previous, caution } = input;
  const slugs = input.slugsOf(unit);
  const { year } = edition;
  const value = find(slugs, year, 'percent') ?? find(slugs, year, 'score');
  const rank = find(slugs, year, 'rank');
  const sameUnit = unit.validFrom === null || unit.validFrom <= `${previous?.year}-12-31` || slugs.length > 1;
  const rankBefore = previous && find(slugs, previous.year, 'rank');
  const earlier = previous && value && find(slugs, previous.year, value.measure);
  const sameField = isSameField(edition.units, previous?.units ?? null);
  const rankChange = toRankChange({
    now: toWhole(rank),
    before: toWhole(rankBefore),
    sameUnit,
    sameField,
    ...(caution && { caution }),
  });
  const { now: bounds, before: boundsBefore } = input.bounds ?? {};
  const now = toRankBound(rank, bounds?.get(unit.slug), edition);
  const ownBefore = slugs.map((slug) => boundsBefore?.get(slug)).find((found) => found !== undefined);
  const before = previous && toRankBound(rankBefore, ownBefore, previous);
  const possible =
    index.publishesRanks && sameUnit && sameField && now && before && toChangeBound(now, before);
  const pointChange = toPointChange({
    now: value?.value ?? null,
    before: valueBefore(value, earlier, edition.level),
    sameUnit,
    ...(caution && { caution }),
  });
  const statedPlaces = find(slugs, year, 'rank_change');
  const change = orStated(rankChange, statedPlaces, Number);
  const statedPoints = find(slugs, year, 'percent_change');
  const row: RankingRow = {
    unit,
    region: input.regionOf(unit),
    group: isKnown(value) ? input.groupOf(value.value) : null,
    rank,
    bound: toTold(rank, bounds?.get(unit.slug), edition),
    value,
    before: {
      rank: rankBefore,
      bound: previous && toTold(rankBefore, ownBefore, previous),
      value: earlier,
    },
    rankChange:
      change.kind === 'missing' && possible ? (toBounded(possible, caution, edition) ?? change) : change,
    changeBound: 'amount' in change ? { least: change.amount, most: change.amount } : possible || null,
    pointChange: orStated(pointChange, statedPoints, (amount) => amount),
    history: input.years.map((at) => ({ year: at, rank: toWhole(find(slugs, at, 'rank')) })),
    sources: Math.max(rank?.sources ?? 0, value?.sources ?? 0),
  };
  return { row, now, before: sameUnit && sameField ? before : null };
}

/** Every rank that a unit may have; null when the number of ranks is not known. */
function toRankBound(rank: Figure | null, own: UnitBounds | undefined, { units }: Edition): RankBound | null {
  const known = toWhole(rank);
  if (known !== null) return { best: known, worst: known };
  return own?.rank ?? (units === null ? null : { best: 1, worst: units });
}

/** The bound that stands for a rank without a figure, when it tells where the unit stands. */
const toTold = (rank: Figure | null, own: UnitBounds | undefined, { units }: Edition): RankBound | null =>
  rank === null && own && units !== null && tellsPlace(own.rank, units) ? own.rank : null;

const toBounded = (
  bound: ChangeBound,
  caution: Caution | undefined,
  { units }: Edition,
): BoundedChange | null =>
  units !== null && tellsChange(bound, units)
    ? { kind: 'bounded', ...bound, ...(caution && { caution }) }
    : null;

/** The place of a row in the order of ranks: its rank, or the middle of its bound; null when neither is known. */
export const placeOf = ({ rank, bound }: Pick<RankingRow, 'rank' | 'bound'>): number | null =>
  toWhole(rank) ?? (bound && (bound.best + bound.worst) / 2);

function byRank(index: Directed, a: RankingRow, b: RankingRow): number {
  const [x, y] = [placeOf(a) ?? Number.POSITIVE_INFINITY, placeOf(b) ?? Number.POSITIVE_INFINITY];
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
