import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalsOf,
  lastPlaceOf,
  multiplyDecimal,
  signOf,
  subtractDecimals,
} from '../values/decimal';
import type { ScoredDimension, ScoreRow, ScoreTable } from './score-table';

/** An edition with the row of one unit. */
export interface UnitEdition {
  table: ScoreTable;
  row: ScoreRow;
}

/** What one dimension adds to the change of a total. */
export interface ScoreStep {
  dimension: ScoredDimension;
  /** a dimension that only one of the two frameworks has adds, or takes away, all its points */
  kind: 'changed' | 'added' | 'dropped';
  /** in points of the index; null for the year without the dimension */
  before: Decimal | null;
  now: Decimal | null;
  change: Decimal;
}

/** The change of a total, split by dimension: before + the steps + the rest = now, exactly. */
export interface ScoreChange {
  before: Decimal;
  now: Decimal;
  change: Decimal;
  steps: ScoreStep[];
  /** what the steps leave of the change; null where they make all of it */
  rest: ScoreRest | null;
}

export interface ScoreRest {
  amount: Decimal;
  /** `rounding` where all dimensions are known and printed values may differ so much from their sum */
  because: 'unknown' | 'rounding' | 'unexplained';
  /** the dimensions whose points of one of the years are not known */
  dimensions: ScoredDimension[];
}

/** Why a change of the total cannot be told. */
export type NoScoreChange = 'unknown-before' | 'unknown-now' | 'scale-changed';

export interface ScoreChangeInput {
  now: UnitEdition;
  before: UnitEdition;
  /** the code by which the framework before has a dimension, or null where it is new */
  earlierOf(dimension: ScoredDimension): string | null;
}

/** Splits the change of a unit's total by dimension, or says why there is none. */
export function toScoreChange(input: ScoreChangeInput): ScoreChange | NoScoreChange {
  const { now, before } = input;
  const [total, earlier] = [pointsOf(now, null), pointsOf(before, null)];
  if (total === null) return 'unknown-now';
  if (earlier === null) return 'unknown-before';
  if (!isOneScale(now.table, before.table)) return 'scale-changed';
  const parts = toParts(input);
  const steps = parts.flatMap((part) => ('change' in part ? [part] : []));
  const unknown = parts.flatMap((part) => ('change' in part ? [] : [part.dimension]));
  const change = subtractDecimals(total, earlier);
  const amount = subtractDecimals(change, addDecimals(...steps.map((step) => step.change)));
  return {
    before: earlier,
    now: total,
    change,
    steps,
    rest:
      unknown.length === 0 && signOf(amount) === 0
        ? null
        : { amount, because: toReason(amount, unknown, steps, [total, earlier]), dimensions: unknown },
  };
}

/** Whether two editions count their totals out of the same maximum. */
const isOneScale = (now: ScoreTable, before: ScoreTable): boolean =>
  now.max !== null && before.max !== null && compareDecimals(now.max, before.max) === 0;

type Part = ScoreStep | { dimension: ScoredDimension };

/** A step for each dimension of either framework; one without the points of both years is only named. */
function toParts({ now, before, earlierOf }: ScoreChangeInput): Part[] {
  const earlierCodes = new Set<string>();
  const present = now.table.fields.map((dimension): Part => {
    const code = earlierOf(dimension);
    const has = before.table.fields.some((known) => known.code === code);
    const points = pointsOf(now, dimension.code);
    if (code === null || !has) {
      return points === null
        ? { dimension }
        : { dimension, kind: 'added', before: null, now: points, change: points };
    }
    earlierCodes.add(code);
    const earlier = pointsOf(before, code);
    return points === null || earlier === null
      ? { dimension }
      : {
          dimension,
          kind: 'changed',
          before: earlier,
          now: points,
          change: subtractDecimals(points, earlier),
        };
  });
  const dropped = before.table.fields
    .filter(({ code }) => !earlierCodes.has(code))
    .map((dimension): Part => {
      const points = pointsOf(before, dimension.code);
      return points === null
        ? { dimension }
        : {
            dimension,
            kind: 'dropped',
            before: points,
            now: null,
            change: subtractDecimals('0', points),
          };
    });
  return [...present, ...dropped];
}

/** The points of a unit in a dimension, or in the whole; null where they are not known. */
function pointsOf({ row }: UnitEdition, dimension: string | null): Decimal | null {
  const score = dimension === null ? row.total.score : row.scores.get(dimension)?.score;
  return score?.kind === 'known' ? score.points : null;
}

function toReason(
  amount: Decimal,
  unknown: readonly ScoredDimension[],
  steps: readonly ScoreStep[],
  totals: readonly Decimal[],
): ScoreRest['because'] {
  if (unknown.length > 0) return 'unknown';
  const values = [
    ...totals,
    ...steps.flatMap(({ before, now }) => [before, now].filter((value) => value !== null)),
  ];
  // each printed value is off by at most half of its last place
  const twice = addDecimals(...values.map((value) => lastPlaceOf(decimalsOf(value))));
  return compareDecimals(multiplyDecimal(absoluteDecimal(amount), 2), twice) <= 0
    ? 'rounding'
    : 'unexplained';
}
