import { isSameField } from '../figures/change';
import { isKnown, type KnownFigure, toWhole } from '../figures/figure';
import type { Base, Claim } from '../reading/statement';
import { overall } from '../vocabulary';
import { type Finding, noData, type Reason, type Ruling } from './answer';
import { holdsBetween } from './compare';
import { placeOf, unitIn } from './ranks';
import type { Case } from './records';

/** The edition that a change is counted from, and the unit in it. */
export type Earlier =
  | { kind: 'known'; year: number; unit: string; isPrevious: boolean }
  | { kind: 'none'; reason: Reason | null };

/** The edition that a claim is counted from, or why it cannot be. */
export function earlierOf(own: Case, base: Base): Earlier {
  const year = base.kind === 'year' ? base.year : own.previous?.year;
  const edition = own.records.editions(own.index.code, own.level).find((known) => known.year === year);
  if (year === undefined || !edition || year >= own.year)
    return { kind: 'none', reason: { kind: 'no-edition' } };
  const unit = unitIn(own, year);
  const merger = own.records.successions.find(
    ({ kind, successor }) => kind === 'merged' && successor.id === own.era?.id,
  );
  if (!unit && merger)
    return {
      kind: 'none',
      reason: { kind: 'merged', unit: merger.predecessor, into: merger.successor, on: merger.effectiveOn },
    };
  return unit
    ? { kind: 'known', year, unit, isPrevious: year === own.previous?.year }
    : { kind: 'none', reason: { kind: 'unit-not-born' } };
}

type PlacesClaim = Extract<Claim, { kind: 'rank-change' }>;

/** Judges how many places a unit gained or lost. */
export function judgePlaces(claim: PlacesClaim, own: Case): Ruling {
  const earlier = earlierOf(own, claim.base);
  if (earlier.kind === 'none')
    return earlier.reason?.kind === 'merged'
      ? { verdict: 'context', finding: { kind: 'none' }, reasons: [earlier.reason] }
      : noData(...(earlier.reason ? [earlier.reason] : []));
  const [now, before] = [placeOf(own, own.unit, own.year), placeOf(own, earlier.unit, earlier.year)];
  const stated = earlier.isPrevious ? statedChange(own) : null;
  const common = { now: now?.figure ?? null, before: before?.figure ?? null, baseYear: earlier.year };
  if (now?.figure && before?.figure) {
    if (!isSameField(now.of, before.of)) return noData({ kind: 'framework-changed' });
    const places = before.best - now.best;
    return rulePlaces(claim, own, { kind: 'places', ...common, stated, places, of: now.of }, places, places);
  }
  if (stated) {
    const places = Number(stated.value);
    return rulePlaces(
      claim,
      own,
      { kind: 'places', ...common, stated, places, of: now?.of ?? null },
      places,
      places,
    );
  }
  if (!now || !before || now.isConflict || before.isConflict) return noData();
  const [least, most] = [before.best - now.worst, before.worst - now.best];
  const isTold = now.of !== null && most - least + 1 < now.of;
  const finding: Finding = isTold ? { kind: 'places-bound', ...common, least, most } : { kind: 'none' };
  return rulePlaces(claim, own, finding, least, most);
}

function statedChange({ records, index, year, unit, dimension }: Case): KnownFigure | null {
  const figure = records.figure({ index: index.code, year, unit, dimension, measure: 'rank_change' });
  return isKnown(figure) ? figure : null;
}

function rulePlaces(
  { direction, places }: PlacesClaim,
  own: Case,
  finding: Finding,
  least: number,
  most: number,
): Ruling {
  const [a, b] = direction < 0 ? [0 - most, 0 - least] : [least, most];
  const amount = places ?? { value: '1', bound: 'at-least' as const };
  // a rise of at most so many places is still a rise
  const isWay = direction === 0 ? 'yes' : holdsBetween({ value: '1', bound: 'at-least' }, a, b);
  const isMuch = holdsBetween(amount, a, b);
  const holds = [isWay, isMuch].includes('no') ? 'no' : isWay === 'yes' && isMuch === 'yes' ? 'yes' : 'maybe';
  if (holds === 'yes') return { verdict: 'right', finding, reasons: [] };
  const parts =
    places && amount.bound === 'exact' && direction !== 0
      ? partsWith(own, direction * Number(places.value))
      : [];
  if (parts.length > 0)
    return { verdict: 'partly', finding, reasons: [{ kind: 'part-only', figures: parts }] };
  if (holds === 'maybe')
    return {
      verdict: 'no-data',
      finding,
      reasons: finding.kind === 'none' ? [] : [{ kind: 'within-range' }],
    };
  const signed = String(direction * Number(amount.value));
  const stated = finding.kind === 'places' ? finding.stated : null;
  if (stated && amount.bound === 'exact' && own.records.otherValues(stated.id).includes(signed))
    return {
      verdict: 'context',
      finding,
      reasons: [{ kind: 'other-source', value: signed, figure: stated.id }],
    };
  const isTurned =
    least === most && direction !== 0 && places !== null && least === 0 - direction * Number(places.value);
  return { verdict: 'wrong', finding, reasons: isTurned && least !== 0 ? [{ kind: 'wrong-sign' }] : [] };
}

/** The dimensions that changed by so many places, where the whole is spoken of. */
function partsWith({ records, index, year, unit, dimension, previous }: Case, places: number): KnownFigure[] {
  if (dimension !== overall) return [];
  const stated = records.figuresOf({ index: index.code, year, unit, measure: 'rank_change' });
  const known = stated.filter(
    (figure): figure is KnownFigure =>
      figure.dimension !== overall && isKnown(figure) && Number(figure.value) === places,
  );
  if (known.length > 0 || !previous) return known;
  return records
    .figuresOf({ index: index.code, year, unit, measure: 'rank' })
    .filter((figure): figure is KnownFigure => {
      const before = records.figure({
        index: index.code,
        year: previous.year,
        unit,
        dimension: figure.dimension,
        measure: 'rank',
      });
      const [now, then] = [toWhole(figure), toWhole(before)];
      return (
        figure.dimension !== overall &&
        isKnown(figure) &&
        now !== null &&
        then !== null &&
        then - now === places
      );
    });
}

type MoveClaim = Extract<Claim, { kind: 'rank-move' }>;

/** Judges a move from one rank to another. */
export function judgeMove(claim: MoveClaim, own: Case): Ruling {
  const earlier = earlierOf(own, claim.base);
  if (earlier.kind === 'none') return noData(...(earlier.reason ? [earlier.reason] : []));
  const [now, before] = [placeOf(own, own.unit, own.year), placeOf(own, earlier.unit, earlier.year)];
  if (!now || !before || now.isConflict || before.isConflict) return noData();
  const exact = (value: string) => ({ value, bound: 'exact' as const });
  const ends = [
    holdsBetween(exact(claim.to), now.best, now.worst),
    holdsBetween(exact(claim.from), before.best, before.worst),
  ];
  const isKnownMove = now.figure && before.figure;
  const finding: Finding = isKnownMove
    ? {
        kind: 'places',
        now: now.figure,
        before: before.figure,
        stated: null,
        places: before.best - now.best,
        baseYear: earlier.year,
        of: now.of,
      }
    : now.figure
      ? { kind: 'rank', figure: now.figure, of: now.of }
      : { kind: 'none' };
  if (ends.includes('no'))
    return {
      verdict: ends.every((end) => end === 'no') || !ends.includes('yes') ? 'wrong' : 'partly',
      finding,
      reasons: [],
    };
  if (ends.includes('maybe')) return noData();
  const moved = Number(claim.from) - Number(claim.to);
  if (claim.direction !== null && Math.sign(moved) !== claim.direction)
    return { verdict: 'partly', finding, reasons: [{ kind: 'wrong-sign' }] };
  if (claim.of !== null && now.of !== null && claim.of !== now.of)
    return { verdict: 'partly', finding, reasons: [{ kind: 'total', of: now.of }] };
  return { verdict: 'right', finding, reasons: [] };
}
