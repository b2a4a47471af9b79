import type { RankBound } from '../bounds/rank-bounds';
import type { Dimension } from '../editions/dimension';
import type { IndexInfo, RankedEdition } from '../editions/edition';
import { type Figure, isKnown, type KnownFigure, toWhole } from '../figures/figure';
import type { MissingReason } from '../figures/missing';
import type { PossibleRanks, RankingRow, RankingTable } from '../rankings/ranking-table';
import type { Region, Unit } from '../units/unit';
import { type Decimal, percentOf } from '../values/decimal';
import { overall } from '../vocabulary';

/** A dimension of an edition, with the most points that it can give; null where that is not known. */
export interface ScoredDimension extends Dimension {
  max: Decimal | null;
}

/** A score with its figure, or the reason why there is none. */
export type Score =
  | {
      kind: 'known';
      figure: KnownFigure;
      /** in points of the index; null for a percentage of a maximum that is not known */
      points: Decimal | null;
      /** the most points that it can be; null where that is not known */
      max: Decimal | null;
    }
  | { kind: 'missing'; reason: MissingReason };

/** Where a unit stands, or every place that it may have, or the reason why it has none. */
export type Standing =
  | { kind: 'published' | 'computed'; rank: number; figure: KnownFigure }
  /** the ranks that are possible; all from the first to the last where nothing narrows them */
  | ({ kind: 'bounded' } & RankBound)
  | { kind: 'missing'; reason: MissingReason };

/** A score with the place that it gives in its dimension. */
export interface Scored {
  score: Score;
  standing: Standing;
}

/** What an edition says of one unit. */
export interface ScoreRow {
  unit: Unit;
  region: Region | null;
  /** the whole index */
  total: Scored;
  /** by the code of the field or block; one for each of the table's */
  scores: ReadonlyMap<string, Scored>;
}

/** An edition as a table: a row for each unit of its year, a column for each dimension of its framework. */
export interface ScoreTable {
  index: IndexInfo;
  edition: RankedEdition;
  /** the number of ranked units */
  of: number;
  /** the most that the whole index can give; null where that is not known */
  max: Decimal | null;
  /** the dimensions that add up to the index, in the order of the framework */
  fields: ScoredDimension[];
  /** the same points by how they were obtained; some blocks are parts of others, so they need not add up */
  blocks: ScoredDimension[];
  /** in the order of the ranking, then those of whom nothing is known */
  rows: ScoreRow[];
}

export interface ScoreTableInput {
  index: IndexInfo;
  edition: RankedEdition;
  /** the dimensions of its framework, the whole among them */
  dimensions: readonly Dimension[];
  /** the ranking by each dimension, the whole among them, by code */
  rankings: ReadonlyMap<string, RankingTable>;
}

/** The score table of an edition; null without a ranking by the whole index. */
export function toScoreTable({ index, edition, dimensions, rankings }: ScoreTableInput): ScoreTable | null {
  const whole = rankings.get(overall);
  if (!whole) return null;
  const maxOf = (code: string) => dimensions.find((known) => known.code === code)?.maxScore ?? null;
  const ofKind = (kind: Dimension['kind']) =>
    dimensions
      .filter((known) => known.kind === kind)
      .map((known) => ({ ...known, max: known.maxScore ?? toAgreedMax(rankings.get(known.code)) }));
  const [fields, blocks] = [ofKind('field'), ofKind('block')];
  const max = maxOf(overall) ?? index.scaleMax;
  const columns = [...fields, ...blocks].map((column) => {
    const toScored = toReader(index, rankings.get(column.code), column.max);
    return [column.code, toScored] as const;
  });
  const toTotal = toReader(index, whole, max);
  return {
    index,
    edition,
    of: whole.of,
    max,
    fields,
    blocks,
    rows: [...whole.rows, ...whole.absent].map(({ unit, region }) => ({
      unit,
      region,
      total: toTotal(unit),
      scores: new Map(columns.map(([code, toScored]) => [code, toScored(unit)])),
    })),
  };
}

/** The maximum that figures of a dimension are printed with, where all of them agree. */
function toAgreedMax(table: RankingTable | undefined): Decimal | null {
  const known = table?.rows.flatMap(({ value }) => (isKnown(value) && value.max !== null ? [value.max] : []));
  const all = new Set(known);
  return all.size === 1 ? (known?.[0] ?? null) : null;
}

/** What reads a unit's score and place out of the ranking by one dimension. */
function toReader(
  index: IndexInfo,
  table: RankingTable | undefined,
  max: Decimal | null,
): (unit: Unit) => Scored {
  const absence: MissingReason = index.isWhole ? 'not-published' : 'not-located-yet';
  const rows = new Map(table?.rows.map((row) => [row.unit.id, row]));
  const absent = new Map(table?.absent.map(({ unit, reason }) => [unit.id, reason]));
  const possible = new Map(table?.possible.map((known) => [known.unit.id, known]));
  return (unit) => {
    const row = rows.get(unit.id);
    const reason = absent.get(unit.id) ?? absence;
    return {
      score: toScore(row?.value ?? null, max, reason),
      standing: toStanding(row, possible.get(unit.id), reason),
    };
  };
}

function toScore(value: Figure | null, max: Decimal | null, reason: MissingReason): Score {
  if (!isKnown(value)) return { kind: 'missing', reason: value ? 'sources-disagree' : reason };
  const isPercent = value.measure === 'percent';
  const own = isPercent ? max : (value.max ?? max);
  const points = isPercent ? own && percentOf(value.value, own) : value.value;
  return { kind: 'known', figure: value, points, max: own };
}

function toStanding(
  row: RankingRow | undefined,
  possible: PossibleRanks | undefined,
  reason: MissingReason,
): Standing {
  const rank = toWhole(row?.rank);
  if (rank !== null && isKnown(row?.rank)) {
    return { kind: row.rank.basis === 'computed' ? 'computed' : 'published', rank, figure: row.rank };
  }
  // sources that disagree on a rank leave it as open as none does
  const bound = possible?.now;
  return bound ? { kind: 'bounded', ...bound } : { kind: 'missing', reason };
}

/** The scores of one column of a table: of a field or block by its code, or of the whole. */
export const columnOf = (table: ScoreTable, dimension: string): { row: ScoreRow; scored: Scored }[] =>
  table.rows.flatMap((row) => {
    const scored = dimension === overall ? row.total : row.scores.get(dimension);
    return scored ? [{ row, scored }] : [];
  });
