import type { RankBound } from '../bounds/rank-bounds';
import { type Figure, isKnown, type KnownFigure, toWhole } from '../figures/figure';
import type { Claim, Field } from '../reading/statement';
import { noData, type Reason, type Ruling } from './answer';
import { type Holds, holdsBetween } from './compare';
import type { Case } from './records';

/** What is known of the rank of a unit: itself, or a bound of it. */
export interface KnownPlace extends RankBound {
  figure: KnownFigure | null;
  of: number | null;
  isConflict: boolean;
}

/** The rank of the unit of a case, or of another unit or edition in its place; null where nothing bounds it. */
export function placeOf(
  { records, index, level, dimension }: Case,
  unit: string,
  year: number,
): KnownPlace | null {
  const edition = records.editions(index.code, level).find((known) => known.year === year);
  const figure = records.figure({ index: index.code, year, unit, dimension, measure: 'rank' });
  const of = figure?.rankedOf ?? edition?.units ?? null;
  if (isKnown(figure) && figure.block === null) {
    const rank = Number(figure.value);
    // a rank that we compute among those with a value leaves room for the others
    const unknown = figure.basis === 'computed' ? Math.max(0, (edition?.units ?? 0) - (of ?? 0)) : 0;
    return { figure, best: rank, worst: rank + unknown, of, isConflict: false };
  }
  const isConflict = figure !== null && !isKnown(figure);
  const bound = index.publishesRanks
    ? records.bounds(index.code, level, year, dimension).get(unit)?.rank
    : undefined;
  if (bound) return { figure: null, ...bound, of, isConflict };
  return of === null || !index.publishesRanks ? null : { figure: null, best: 1, worst: of, of, isConflict };
}

type RankClaim = Extract<Claim, { kind: 'rank' | 'last' }>;

/** Judges a rank, among all or within a region. */
export function judgeRank(claim: RankClaim, own: Case): Ruling {
  if (claim.field.kind !== 'nation') return judgeRegionRank(claim, claim.field, own);
  const place = placeOf(own, own.unit, own.year);
  if (!place) return noData();
  const { figure, of } = place;
  const reasons: Reason[] = [];
  // the computed rank itself is said as what it is: one among those with a value
  const isComputed =
    figure?.basis === 'computed' && holdsOfRank(claim, { best: place.best, worst: place.best }, of) === 'yes';
  if (isComputed) reasons.push({ kind: 'computed-rank' });
  const holds = isComputed ? 'yes' : holdsOfRank(claim, place, of);
  const finding: Ruling['finding'] = figure
    ? { kind: 'rank', figure, of }
    : of !== null && place.worst - place.best + 1 < of
      ? { kind: 'rank-bound', best: place.best, worst: place.worst, of }
      : { kind: 'none' };
  if (holds === 'maybe') {
    if (place.isConflict) return { verdict: 'no-data', finding, reasons: [{ kind: 'conflict' }] };
    return {
      verdict: 'no-data',
      finding,
      reasons: finding.kind === 'none' ? [] : [{ kind: 'within-range' }],
    };
  }
  const said = claim.kind === 'rank' ? claim.of : null;
  const isOtherTotal = said !== null && of !== null && said !== of;
  if (isOtherTotal) reasons.push({ kind: 'total', of });
  if (holds === 'no') {
    const other =
      figure && claim.kind === 'rank' && claim.rank.bound === 'exact'
        ? own.records.otherValues(figure.id).find((value) => value === claim.rank.value)
        : undefined;
    if (figure && other)
      return {
        verdict: 'context',
        finding,
        reasons: [{ kind: 'other-source', value: other, figure: figure.id }],
      };
    // a total that no such edition has may be that of a region or group
    return { verdict: isOtherTotal ? 'context' : 'wrong', finding, reasons };
  }
  const kept = claim.isKept ? checkKept(own, place) : null;
  if (kept) reasons.push(kept);
  return {
    verdict: reasons.some(({ kind }) => kind !== 'computed-rank') ? 'partly' : 'right',
    finding,
    reasons,
  };
}

function holdsOfRank(claim: RankClaim, { best, worst }: RankBound, of: number | null): Holds {
  if (claim.kind === 'rank') return holdsBetween(claim.rank, best, worst);
  return of === null ? 'maybe' : holdsBetween({ value: String(of), bound: 'exact' }, best, worst);
}

/** "Tiếp tục xếp thứ 3" says of the edition before that it was the same. */
function checkKept(own: Case, now: KnownPlace): Reason | null {
  const before = own.previous && placeOf(own, unitIn(own, own.previous.year) ?? own.unit, own.previous.year);
  if (!before?.figure || !now.figure) return { kind: 'kept-unknown' };
  return before.best === now.best ? null : { kind: 'not-kept', before: before.best };
}

/** The slug of the unit in another year; null where a merger lies between, or it did not exist. */
export function unitIn({ records, era, unit }: Case, year: number): string | null {
  if (!era) return unit;
  const then = records
    .eras(era.slug)
    .find(
      ({ validFrom, validTo }) =>
        (validFrom ?? '') <= `${year}-12-31` && (validTo === null || `${year}-12-31` <= validTo),
    );
  if (!then) return null;
  const isOne =
    then.id === era.id ||
    records.successions.some(
      ({ kind, predecessor, successor }) =>
        kind !== 'merged' &&
        [predecessor.id, successor.id].includes(then.id) &&
        [predecessor.id, successor.id].includes(era.id),
    );
  return isOne ? then.slug : null;
}

function judgeRegionRank(claim: RankClaim, field: Exclude<Field, { kind: 'nation' }>, own: Case): Ruling {
  const { records, era, year } = own;
  const region = era && records.regionOf(year, era);
  const codes = field.kind === 'region' ? field.codes : region ? [region] : [];
  const stated = records.figure({
    index: own.index.code,
    year,
    unit: own.unit,
    dimension: own.dimension,
    measure: 'region_rank',
  });
  const ofRegion = stated?.block ?? region;
  if (isKnown(stated) && ofRegion && codes.includes(ofRegion)) {
    const rank = Number(stated.value);
    const members = records.membersOf(year, ofRegion).length || null;
    return ruleRegion(claim, { region: ofRegion, best: rank, worst: rank, of: members, figures: [stated] });
  }
  if (!region) return noData();
  if (!codes.includes(region)) {
    const isOfScheme = codes.some((code) => records.membersOf(year, code).length > 0);
    return isOfScheme
      ? { verdict: 'wrong', finding: { kind: 'none' }, reasons: [{ kind: 'not-in-region' }] }
      : noData();
  }
  const place = placeOf(own, own.unit, year);
  const members = records.membersOf(year, region);
  if (!place || place.isConflict) return noData();
  const others = members.filter(({ slug }) => slug !== own.unit).map(({ slug }) => placeOf(own, slug, year));
  if (others.some((other) => !other)) return noData();
  const known = others.flatMap((other) => other ?? []);
  const best = 1 + known.filter(({ worst }) => worst < place.best).length;
  const worst =
    1 +
    known.filter(
      (other) => other.best <= place.worst && !(other.best === other.worst && other.best === place.worst),
    ).length;
  const figures: Figure[] = [place, ...known]
    .flatMap(({ figure }) => figure ?? [])
    .sort((a, b) => (toWhole(a) ?? 0) - (toWhole(b) ?? 0))
    .slice(0, 3);
  return ruleRegion(claim, { region, best, worst, of: members.length, figures });
}

function ruleRegion(
  claim: RankClaim,
  found: { region: string; best: number; worst: number; of: number | null; figures: Figure[] },
): Ruling {
  const finding = { kind: 'region-rank', ...found } as const;
  const holds = holdsOfRank(claim, found, found.of);
  if (holds === 'maybe') return { verdict: 'no-data', finding, reasons: [{ kind: 'within-range' }] };
  if (holds === 'no') return { verdict: 'wrong', finding, reasons: [] };
  const reasons: Reason[] = [];
  if (claim.kind === 'rank' && claim.of !== null && found.of !== null && claim.of !== found.of)
    reasons.push({ kind: 'total', of: found.of });
  if (claim.isKept) reasons.push({ kind: 'kept-unknown' });
  return { verdict: reasons.length > 0 ? 'partly' : 'right', finding, reasons };
}
