import { isKnown, type KnownFigure } from '../figures/figure';
import type { Claim } from '../reading/statement';
import {
  compareDecimals,
  type Decimal,
  decimalsOf,
  signOf,
  subtractDecimals,
  toPercentOf,
} from '../values/decimal';
import { aggregateOf, type Measure, overall } from '../vocabulary';
import { type Finding, noData, type Reason, type Ruling } from './answer';
import { earlierOf } from './changes';
import { holdsOfValue, marginOf, matchValues } from './compare';
import type { Case } from './records';

const isWhole = (unit: string): boolean =>
  unit.startsWith('vung-') || Object.values<string>(aggregateOf).includes(unit);
const derivedMargin = '0.02';

/** The measures that a value may be of: of a dimension, "điểm" may be points or a percentage of them. */
function measuresOf(
  { index, dimension, unit }: Case,
  said: 'percent' | 'points' | null,
  of: Decimal | null,
): Measure[] {
  if (isWhole(unit)) return ['average'];
  if (dimension === overall) return [index.valueMeasure];
  if (index.valueMeasure === 'score') return ['score'];
  if (said === 'percent') return ['percent'];
  return of !== null && compareDecimals(of, '100') !== 0 ? ['score'] : ['score', 'percent'];
}

type ValueClaim = Extract<Claim, { kind: 'value' }>;

/** Judges a value. */
export function judgeValue(claim: ValueClaim, own: Case): Ruling {
  const { records, index, year, unit, dimension } = own;
  const measures = measuresOf(own, claim.unit, claim.of);
  const figures = measures.map((measure) =>
    records.figure({ index: index.code, year, unit, dimension, measure }),
  );
  if (index.valueMeasure === 'score' && claim.unit === 'percent') return noData({ kind: 'other-scale' });
  const scale = dimension === overall && !isWhole(unit) ? index.scaleMax : null;
  if (
    dimension === overall &&
    claim.of !== null &&
    index.valueMeasure === 'percent' &&
    compareDecimals(claim.of, scale ?? '100') !== 0
  )
    return noData({ kind: 'other-scale' });
  const known = figures.filter(isKnown);
  const judged = known.map((figure) => ({
    figure,
    ...holdsOfValue(claim.value, figure.value, figure.basis === 'derived' ? derivedMargin : '0'),
  }));
  const hit = judged.find(({ holds }) => holds === 'yes');
  if (hit) {
    const reasons: Reason[] = hit.match === 'rounded' ? [{ kind: 'rounded' }] : [];
    const isOtherMax =
      claim.of !== null &&
      hit.figure.max !== null &&
      compareDecimals(claim.of, hit.figure.max) !== 0 &&
      hit.figure.measure === 'score';
    return {
      verdict: isOtherMax ? 'partly' : 'right',
      finding: { kind: 'value', figure: hit.figure },
      reasons,
    };
  }
  const [first] = judged;
  if (!first)
    return noData(
      ...(figures.some((figure) => figure && !isKnown(figure)) ? [{ kind: 'conflict' } as const] : []),
    );
  const finding: Finding = { kind: 'value', figure: first.figure };
  const near = judged.find(({ holds }) => holds === 'maybe');
  if (near?.match === 'cut-off')
    return {
      verdict: 'partly',
      finding: { kind: 'value', figure: near.figure },
      reasons: [{ kind: 'cut-off' }],
    };
  if (near) return { verdict: 'no-data', finding, reasons: [{ kind: 'within-range' }] };
  const other = known
    .flatMap(({ id }) => records.otherValues(id).map((value) => ({ id, value })))
    .find(({ value }) => /^(?:same|rounded)$/.test(matchValues(claim.value.value, value)));
  if (other)
    return {
      verdict: 'context',
      finding,
      reasons: [{ kind: 'other-source', value: other.value, figure: other.id }],
    };
  // while a value of another measure is unknown, the number may be that one
  return { verdict: known.length === measures.length ? 'wrong' : 'no-data', finding, reasons: [] };
}

interface Levels {
  now: KnownFigure;
  before: KnownFigure;
  baseYear: number;
}

function levelsOf(own: Case, earlier: { year: number; unit: string }): Levels | null {
  const { records, index, dimension } = own;
  for (const measure of measuresOf(own, null, null)) {
    const [now, before] = [
      records.figure({ index: index.code, year: own.year, unit: own.unit, dimension, measure }),
      records.figure({ index: index.code, year: earlier.year, unit: earlier.unit, dimension, measure }),
    ];
    const isOneScale =
      now?.max === before?.max || !now?.max || !before?.max || compareDecimals(now.max, before.max) === 0;
    if (isKnown(now) && isKnown(before) && isOneScale) return { now, before, baseYear: earlier.year };
  }
  return null;
}

type DifferenceClaim = Extract<Claim, { kind: 'value-change' }>;

/** Judges a difference of two values: in points, or said in percent. */
export function judgeDifference(claim: DifferenceClaim, own: Case): Ruling {
  const earlier = earlierOf(own, claim.base);
  if (earlier.kind === 'none')
    return earlier.reason?.kind === 'merged'
      ? { verdict: 'context', finding: { kind: 'none' }, reasons: [earlier.reason] }
      : noData(...(earlier.reason ? [earlier.reason] : []));
  const levels = levelsOf(own, earlier);
  const said = claim.direction < 0 ? `-${claim.amount.value}` : claim.amount.value;
  if (!levels) return earlier.isPrevious ? judgeStated(claim, own, said, earlier.year) : noData();
  const { now, before } = levels;
  const amount = subtractDecimals(now.value, before.value);
  const percent =
    signOf(before.value) > 0
      ? toPercentOf(amount, before.value, Math.max(2, decimalsOf(claim.amount.value)))
      : null;
  const finding: Finding = { kind: 'difference', ...levels, amount, percent };
  const isDerived = now.basis === 'derived' || before.basis === 'derived';
  const margin = isDerived ? derivedMargin : marginOf(now.value, before.value);
  const isExact = claim.amount.bound === 'exact' || claim.amount.bound === 'about';
  const signed = { value: said, bound: claim.amount.bound };
  const fits = (actual: Decimal, off: Decimal) => {
    if (signOf(actual) !== claim.direction) return 'no' as const;
    const size = { value: claim.amount.value, bound: claim.amount.bound };
    const { holds } = holdsOfValue(isExact ? signed : size, isExact ? actual : actual.replace(/^-/, ''), off);
    return holds === 'maybe' &&
      isExact &&
      compareDecimals(subtractDecimals(said, actual).replace(/^-/, ''), off) <= 0
      ? ('yes' as const)
      : holds;
  };
  const inPoints = fits(amount, margin);
  const relative = percent === null ? 'no' : fits(percent, '0.05');
  const turned =
    signOf(amount) === 0 - claim.direction &&
    matchValues(claim.amount.value, amount.replace(/^-/, '')) !== 'different';
  const miss: Ruling = { verdict: 'wrong', finding, reasons: turned ? [{ kind: 'wrong-sign' }] : [] };
  if (claim.unit !== 'percent' && !claim.isRelative)
    return inPoints === 'yes'
      ? { verdict: 'right', finding, reasons: [] }
      : inPoints === 'maybe'
        ? { ...noData({ kind: 'within-range' }), finding }
        : miss;
  if (relative === 'yes') return { verdict: 'right', finding, reasons: [] };
  if (inPoints === 'yes')
    return { verdict: 'partly', finding, reasons: [{ kind: 'percent-for-points', amount, percent }] };
  return inPoints === 'maybe' || relative === 'maybe'
    ? { ...noData({ kind: 'within-range' }), finding }
    : miss;
}

/** A change that a source states without both values: it may be points or a percentage. */
function judgeStated(claim: DifferenceClaim, own: Case, said: Decimal, baseYear: number): Ruling {
  const { records, index, year, unit, dimension } = own;
  const stated = records.figure({ index: index.code, year, unit, dimension, measure: 'percent_change' });
  if (!isKnown(stated)) return noData();
  const finding: Finding = { kind: 'stated-difference', figure: stated, baseYear };
  const isSame = /^(?:same|rounded)$/.test(matchValues(said, stated.value));
  if (isSame && claim.unit === 'points' && /điểm/iu.test(stated.quote ?? ''))
    return { verdict: 'right', finding, reasons: [] };
  if (isSame) return { verdict: 'context', finding, reasons: [{ kind: 'relative-unclear' }] };
  const isTurned = compareDecimals(said, stated.value) !== 0 && signOf(stated.value) === 0 - claim.direction;
  return {
    verdict: isTurned ? 'wrong' : 'no-data',
    finding,
    reasons: isTurned ? [{ kind: 'wrong-sign' }] : [],
  };
}

type MoveClaim = Extract<Claim, { kind: 'value-move' }>;

/** Judges a move from one value to another. */
export function judgeValueMove(claim: MoveClaim, own: Case): Ruling {
  const earlier = earlierOf(own, claim.base);
  if (earlier.kind === 'none') return noData(...(earlier.reason ? [earlier.reason] : []));
  const levels = levelsOf(own, earlier);
  if (!levels) return noData();
  const { now, before } = levels;
  const amount = subtractDecimals(now.value, before.value);
  const finding: Finding = { kind: 'difference', ...levels, amount, percent: null };
  const ends = (
    [
      [claim.to, now],
      [claim.from, before],
    ] as const
  ).map(
    ([value, figure]) =>
      holdsOfValue({ value, bound: 'exact' }, figure.value, figure.basis === 'derived' ? derivedMargin : '0')
        .holds,
  );
  if (ends.includes('no'))
    return { verdict: ends.includes('yes') ? 'partly' : 'wrong', finding, reasons: [] };
  if (ends.includes('maybe')) return { ...noData({ kind: 'within-range' }), finding };
  const isTurned = claim.direction !== null && signOf(amount) !== claim.direction;
  return {
    verdict: isTurned ? 'partly' : 'right',
    finding,
    reasons: isTurned ? [{ kind: 'wrong-sign' }] : [],
  };
}
