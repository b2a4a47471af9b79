import type { Dimension } from '../editions/dimension';
import type { Directed, Edition, IndexInfo } from '../editions/edition';
import {
  type Caution,
  type PointChange,
  type RankChange,
  toPointChange,
  toRankChange,
  valueBefore,
} from '../figures/change';
import { type Figure, isKnown, toWhole } from '../figures/figure';
import { orStated } from '../figures/stated-change';
import { unitOfYear } from '../units/lifespan';
import type { Unit } from '../units/unit';
import { groupBy } from '../values/group-by';
import { overall, type UnitKind } from '../vocabulary';
import { compareBest, type RankGap, toGaps } from './ranking';

/** A department, district or agency in its province's own index. */
export interface InternalRow {
  unit: Unit;
  rank: Figure | null;
  /** its percent, or its score when no percent is printed */
  value: Figure | null;
  /** the points behind a percent, with their own maximum */
  points: Figure | null;
  parts: { dimension: Dimension; figure: Figure }[];
  rankChange: RankChange;
  pointChange: PointChange;
  /** the greatest number of sources behind its rank or its value */
  sources: number;
}

/** Units that were ranked together: one kind, and one block where the province ranked its blocks separately. */
export interface InternalGroup {
  kind: UnitKind;
  block: string | null;
  rows: InternalRow[];
  /** the ranks above the worst known one that nobody is known to hold */
  gaps: RankGap[];
  ranked: number;
  /** the least number of ranked units, which is the worst known rank */
  atLeast: number;
  /** whether for any unit the change is known, or that it cannot be compared */
  hasChange: boolean;
}

/** An average that the province printed for a whole block. */
export interface InternalAverage {
  unit: Unit;
  average: Figure;
  change: Figure | null;
}

/** A province's own index of one year. */
export interface InternalIndex {
  index: IndexInfo;
  edition: Edition;
  /** the province in that year */
  owner: Unit;
  /** the years with such an index, the earliest first */
  years: number[];
  previousYear: number | null;
  caution: Caution | null;
  groups: InternalGroup[];
  averages: InternalAverage[];
}

/** A province with an index of its own, and the number of known units in each year. */
export interface InternalShelf {
  owner: Unit;
  years: { year: number; units: number }[];
}

export interface InternalInput {
  index: Directed;
  year: number;
  previousYear: number | null;
  /** every era of every unit of the province */
  units: readonly Unit[];
  /** whether the province itself is the same unit as in the edition before */
  sameOwner: boolean;
  caution: Caution | undefined;
  dimensions: readonly Dimension[];
  figures: readonly Figure[];
}

/** The order in which kinds are shown. */
const kinds: readonly UnitKind[] = ['department', 'central-agency', 'district', 'ward', 'commune'];

type Find = (year: number, measure: Figure['measure'], dimension?: string) => Figure | null;

/** The units of one year by kind and block; each block is ranked separately. */
export function toInternalGroups(input: InternalInput): InternalGroup[] {
  const { year, figures } = input;
  const ofUnit = groupBy(figures, ({ unit }) => unit);
  const erasOf = groupBy(input.units, ({ slug }) => slug);
  const rows = [...ofUnit].flatMap(([slug, known]) => {
    const unit = unitOfYear(erasOf.get(slug) ?? [], year);
    const now = known.filter((figure) => figure.year === year);
    if (!unit || !kinds.includes(unit.kind) || now.length === 0) return [];
    const before = unitOfYear(erasOf.get(slug) ?? [], input.previousYear ?? year);
    const block = now.find((figure) => figure.block)?.block ?? null;
    return [{ block, row: toRow(input, unit, known, input.sameOwner && before?.id === unit.id) }];
  });
  return [...groupBy(rows, ({ block, row }) => `${row.unit.kind} ${block ?? ''}`).values()]
    .flatMap((members) => {
      const [first] = members;
      return first
        ? [
            toGroup(
              input.index,
              first.row.unit.kind,
              first.block,
              members.map(({ row }) => row),
            ),
          ]
        : [];
    })
    .sort(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.block ?? '').localeCompare(b.block ?? '', 'en'),
    );
}

function toGroup(index: Directed, kind: UnitKind, block: string | null, rows: InternalRow[]): InternalGroup {
  const ranks = rows.map(({ rank }) => toWhole(rank)).filter((rank) => rank !== null);
  const atLeast = Math.max(0, ...ranks);
  return {
    kind,
    block,
    rows: [...rows].sort((a, b) => byRank(index, a, b)),
    gaps: toGaps(ranks, atLeast),
    ranked: ranks.length,
    atLeast,
    hasChange: rows.some(({ rankChange, pointChange }) =>
      [rankChange, pointChange].some((change) => change.kind !== 'missing'),
    ),
  };
}

function toRow(input: InternalInput, unit: Unit, known: readonly Figure[], sameUnit: boolean): InternalRow {
  const { year, dimensions } = input;
  const before = input.previousYear;
  const find: Find = (at, measure, dimension = overall) =>
    known.find(
      (figure) => figure.year === at && figure.measure === measure && figure.dimension === dimension,
    ) ?? null;
  const [rank, percent, score] = [find(year, 'rank'), find(year, 'percent'), find(year, 'score')];
  const value = percent ?? score;
  const rankBefore = before === null ? null : find(before, 'rank');
  const earlier = before === null || !value ? null : find(before, value.measure);
  const shared = { sameUnit, ...(input.caution && { caution: input.caution }) };
  return {
    unit,
    rank,
    value,
    points: percent ? score : null,
    parts: dimensions.flatMap((dimension) => {
      const figure = dimension.code === overall ? null : find(year, 'score', dimension.code);
      return figure ? [{ dimension, figure }] : [];
    }),
    rankChange: orStated(
      toRankChange({
        now: toWhole(rank),
        // ranks are compared only within one block
        before: rank?.block === rankBefore?.block ? toWhole(rankBefore) : null,
        // it is not recorded how many units a province ranked, so the number is taken to be the same
        sameField: true,
        ...shared,
      }),
      find(year, 'rank_change'),
      Number,
    ),
    pointChange: orStated(
      toPointChange({
        now: value?.value ?? null,
        before: valueBefore(value, earlier, 'unit'),
        ...shared,
      }),
      find(year, 'percent_change'),
      (amount) => amount,
    ),
    sources: Math.max(rank?.sources ?? 0, value?.sources ?? 0),
  };
}

/** The values of a block, if at least three share a measure and a maximum, so that one scale fits them; else null. */
export function toSharedScale(rows: readonly Pick<InternalRow, 'value'>[]): number[] | null {
  const values = rows.flatMap(({ value }) => (isKnown(value) ? [value] : []));
  const scales = new Set(values.map(({ measure, max }) => `${measure} ${max}`));
  return scales.size === 1 && values.length > 2 ? values.map(({ value }) => Number(value)) : null;
}

function byRank(index: Directed, a: InternalRow, b: InternalRow): number {
  const [x, y] = [toWhole(a.rank) ?? Number.POSITIVE_INFINITY, toWhole(b.rank) ?? Number.POSITIVE_INFINITY];
  if (x !== y) return x - y;
  if (!isKnown(a.value) || !isKnown(b.value)) return Number(isKnown(b.value)) - Number(isKnown(a.value));
  return a.value.measure === b.value.measure ? compareBest(index, a.value.value, b.value.value) : 0;
}

/** The averages that the province printed for its blocks in one year. */
export function toInternalAverages({ year, units, figures }: InternalInput): InternalAverage[] {
  const ofYear = figures.filter((figure) => figure.year === year);
  return ofYear.flatMap((average) => {
    const eras = units.filter(({ slug, kind }) => slug === average.unit && kind === 'aggregate');
    const unit = unitOfYear(eras, year);
    if (average.measure !== 'average' || !unit) return [];
    const change = ofYear.find(
      ({ unit: slug, measure }) => slug === average.unit && measure === 'percent_change',
    );
    return [{ unit, average, change: change ?? null }];
  });
}
