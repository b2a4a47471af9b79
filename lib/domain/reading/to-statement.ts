import { defaultIndex } from '../vocabulary';
import type { Context } from './context';
import { hasCue, type Item } from './items';
import { type FoundClaim, hasAny } from './pattern-parts';
import {
  clauseEnd,
  clauseStart,
  isAnnounced,
  isBaseYear,
  isSubjectUnit,
  type MeasuredYear,
  measuredYears,
  publishedYear,
  unitOf,
} from './sentence-facts';
import { spanOf } from './spans';
import type { Claim, Field, Obstacle, Origin, Reading, Statement } from './statement';
import { findSubject } from './subject';
import { findDimension, findIndex } from './topic';

/** What the reading must know besides names. */
export interface Facts {
  /** slugs that were municipalities at some time; "thành phố X" of any other province is a city within it */
  municipalities: ReadonlySet<string>;
}

interface Found {
  claim: FoundClaim;
  claims: readonly FoundClaim[];
  items: readonly Item[];
  context: Context;
  text: string;
  facts: Facts;
}

/** What a claim is about, from its sentence and from earlier ones; unread where anything is not certain. */
export function toStatement(found: Found): Reading {
  const { claim: own, claims, items, context, text, facts } = found;
  const place = { span: spanOf(items.slice(own.from, own.to)), sentence: spanOf(items) };
  const unread = (obstacle: Obstacle): Reading => ({ kind: 'unread', ...place, obstacle });
  const next = claims.find(({ from }) => from >= own.to)?.from ?? items.length;
  if (own.baseIs === 'lacking') return unread({ kind: 'no-claim' });

  const subject = findSubject(own, items, context, text, next);
  if (subject === 'several') return unread({ kind: 'several-units' });
  const said = (item: Item | undefined) => (item ? text.slice(item.start, item.end) : '');
  const scope = toScope(items, own, next, subject?.at ?? null);
  const denied = items.findIndex(
    (item, at) => at < scope.end && hasCue(item, 'denied') && !isInside(at, claims),
  );
  if (denied >= 0) return unread({ kind: 'not-asserted', word: said(items[denied]) });
  const question = items.find(({ kind }, at) => kind === 'mark' && said(items[at]) === '?');
  if (question) return unread({ kind: 'not-asserted', word: '?' });

  const index = findIndex(items, own, claims);
  if (index.kind === 'foreign') return unread({ kind: 'other-index', word: said(items[index.at]) });
  if (index.kind === 'several') return unread({ kind: 'several-units' });
  const dimension = findDimension(items, own, claims, next, context, text);
  const inScope = items.slice(scope.start, scope.end);
  const unknown = inScope.filter((item, at) => isUnknown(item, items, scope.start + at, text));
  if (unknown.length > 0) return unread({ kind: 'unknown-words', words: unknown.map(said) });
  if (dimension === 'unclear') return unread({ kind: 'no-claim' });
  const part = inScope.find(
    (item, at) => hasCue(item, 'part') || isInnerCity(items, scope.start + at, text, facts),
  );
  if (part) return unread({ kind: 'part-of-unit' });
  if (!subject) return unread({ kind: 'no-unit' });
  const isWhole = subject.unit.startsWith('vung-') || hasCue(items[subject.at ?? -1], 'average');
  const stranger = items.findIndex(
    (item, at) =>
      at >= scope.start &&
      at < scope.end &&
      unitOf(item) !== null &&
      unitOf(item) !== subject.unit &&
      isSubjectUnit(items, at),
  );
  if (stranger >= 0) return unread({ kind: 'other-subject', word: said(items[stranger]) });
  if (context.isForeign && index.kind === 'none' && !dimension)
    return unread({ kind: 'other-index', word: '' });

  const field = findField(items, own, claims, scope, text);
  const claim = withField(withBase(own, items, claims), field);
  if (!claim || (isWhole && !/^value/.test(claim.kind))) return unread({ kind: 'no-claim' });
  if (claim.kind === 'value' && isOfSomethingElse(items, own, scope.start, isWhole))
    return unread({ kind: 'no-claim' });
  const isOfLead =
    claim.kind === 'rank-change' &&
    inScope.some((item) => hasAny(item, 'first', 'last', 'highest', 'lowest'));
  if (isOfLead && claim.places === null) return unread({ kind: 'no-claim' });
  const qualifier = dimension ? undefined : inScope.find((item) => hasCue(item, 'qualifier'));
  if (qualifier) return unread({ kind: 'unknown-words', words: [said(qualifier)] });
  const year = findYear(items, own, claims, next, context);
  if (year === 'several') return unread({ kind: 'several-units' });
  if (hasDuration(items, own)) return unread({ kind: 'no-claim' });
  const beyond = inScope.find((item, at) => hasCue(item, 'beyond') && !isInside(scope.start + at, claims));
  const before = items.slice(Math.max(scope.start, own.from - 3), own.from);
  const kept =
    claim.kind === 'rank' || claim.kind === 'last' ? undefined : before.find((item) => hasCue(item, 'keep'));
  const isKept = before.some((item) => hasCue(item, 'keep'));
  return {
    kind: 'understood',
    ...place,
    unit: subject.unit,
    year,
    index: toIndex(index, dimension?.index ?? null, context),
    dimension: dimension?.codes ?? null,
    claim: isKept && (claim.kind === 'rank' || claim.kind === 'last') ? { ...claim, isKept } : claim,
    beyond: beyond || kept ? said(beyond ?? kept) : null,
  };
}

const isInside = (at: number, claims: readonly FoundClaim[]): boolean =>
  claims.some(({ from, to }) => at >= from && at < to);

/** The claim, counted from a year that the sentence names before it ("So với năm 2019, …"). */
function withBase(
  { claim, baseIs, from }: FoundClaim,
  items: readonly Item[],
  claims: readonly FoundClaim[],
): Claim {
  if (!('base' in claim) || baseIs !== 'open' || claim.base.kind === 'year') return claim;
  const base = items.findLast(
    (item, at) => at < from && item.kind === 'year' && isBaseYear(items, at) && !isInside(at, claims),
  );
  return base?.kind === 'year' ? { ...claim, base: { kind: 'year', year: base.year } } : claim;
}

/** Whether a value is a distance, an average or the extreme of others: "cao hơn … là 3,08%", "tỉnh cao nhất là 94,07%". */
function isOfSomethingElse(
  items: readonly Item[],
  { from }: FoundClaim,
  start: number,
  isWhole: boolean,
): boolean {
  for (let at = from - 1; at >= start; at--) {
    if (unitOf(items[at])) return false;
    if (hasAny(items[at], 'above', 'below', 'highest', 'lowest')) return true;
    if (!isWhole && hasCue(items[at], 'average')) return true;
  }
  return false;
}

/** The items whose words must all be known, so that the claim is about nothing else. */
function toScope(items: readonly Item[], { from, to }: FoundClaim, next: number, subject: number | null) {
  const first =
    subject !== null && subject < from
      ? clauseStart(items, subject)
      : subject === null
        ? 0
        : clauseStart(items, from);
  const end = clauseEnd(items, to, Math.min(next, items.length));
  return { start: Math.min(first, from), end: Math.max(end, to, subject === null ? 0 : subject + 1) };
}

/** A word that is not known, or a short name of a dimension that nothing announces. */
function isUnknown(item: Item, items: readonly Item[], at: number, text: string): boolean {
  if (item.kind === 'unknown') return true;
  if (item.kind !== 'name' || item.meaning.kind !== 'dimension' || !item.meaning.isShort) return false;
  return !isAnnounced(items, at, text);
}

function isInnerCity(items: readonly Item[], at: number, text: string, { municipalities }: Facts): boolean {
  const [item, unit] = [items[at], unitOf(items[at + 1])];
  if (!item || !unit || !hasCue(item, 'generic') || municipalities.has(unit)) return false;
  return /^(?:thành phố|thanh pho|tp)$/iu.test(text.slice(item.start, item.end));
}

function toIndex(
  index: ReturnType<typeof findIndex>,
  implied: string | null,
  context: Context,
): Statement['index'] {
  if (index.kind === 'said') return { code: index.code, origin: 'said' };
  if (implied) return { code: implied, origin: 'implied' };
  if (context.index) return { code: context.index, origin: 'inherited' };
  return { code: defaultIndex, origin: 'supposed' };
}

/** The year that a claim is about: beside it, before it, after it, or that of earlier sentences. */
function findYear(
  items: readonly Item[],
  { from, to, year }: FoundClaim,
  claims: readonly FoundClaim[],
  next: number,
  context: Context,
): Statement['year'] | 'several' {
  const said = (found: number, origin: Origin = 'said') => ({ year: found, origin });
  const told = ({ at, year: found }: MeasuredYear) => {
    if (isListedYear(items, at)) return 'several';
    const isOfPublication = items.some((item) => hasCue(item, 'published')) && !isYearOfIndex(items, at);
    return said(found, isOfPublication ? 'unclear' : 'said');
  };
  if (year !== null) return said(year);
  const bracket = items[from]?.bracket ?? 0;
  if (bracket !== 0) {
    const open = items.findIndex((item) => item.bracket === bracket);
    const before = items[open - 1];
    const inside = items.findLast(
      (item, at) => item.kind === 'year' && item.bracket === bracket && at < from,
    );
    if (inside?.kind === 'year') return said(inside.year);
    if (before?.kind === 'year') return said(before.year);
  }
  const years = measuredYears(items).filter(({ at }) => {
    const of = items[at]?.bracket ?? 0;
    // a year within brackets belongs to what stands there, unless it stands there alone
    return of === 0 || of === bracket || items[at - 1]?.kind === 'mark';
  });
  const end = clauseEnd(items, to, Math.min(next, items.length));
  const beside = years.find(({ at }) => at >= to && at < end);
  if (beside) return told(beside);
  const before = years.findLast(({ at }) => at < from && !isInside(at, claims));
  if (before) return told(before);
  const only = new Set(years.filter(({ at }) => !isInside(at, claims)).map((known) => known.year));
  const [one] = only;
  if (only.size === 1 && one !== undefined) return said(one);
  if (only.size > 1) return null;
  const published = publishedYear(items);
  if (published !== null) return said(published - 1, 'published');
  return context.year === null ? null : said(context.year, 'inherited');
}

/** "Năm 2020 và 2021", "từ năm 2017 đến năm 2020": what is said holds for each of several years. */
function isListedYear(items: readonly Item[], at: number): boolean {
  const isNear = (step: 1 | -1) => {
    let here = at + step;
    while (hasCue(items[here], 'year-word') && !hasCue(items[here], 'and')) here += step;
    const link = items[here];
    const isLink = hasAny(link, 'and', 'to') || (link?.kind === 'mark' && /^[,–-]$/.test(link.mark));
    if (!isLink) return false;
    here += step;
    while (hasCue(items[here], 'year-word')) here += step;
    return items[here]?.kind === 'year';
  };
  return isNear(1) || isNear(-1);
}

/** "PAR INDEX 2020", "chỉ số CCHC năm 2020": the year belongs to the index. */
function isYearOfIndex(items: readonly Item[], at: number): boolean {
  let here = at - 1;
  while (hasCue(items[here], 'year-word') || (items[here]?.kind === 'mark' && items[here]?.bracket !== 0))
    here -= 1;
  const item = items[here];
  return item?.kind === 'name' && item.meaning.kind === 'index';
}

/** "Trong 10 năm": the change may be counted from a year that is not named. */
function hasDuration(items: readonly Item[], { claim, baseIs, from }: FoundClaim): boolean {
  if (!('base' in claim) || baseIs === 'named') return false;
  return items.some((item, at) => {
    const isNumber = item.kind === 'number' || (item.kind === 'word' && item.number !== undefined);
    return at < from && isNumber && hasCue(items[at + 1], 'year-word') && items[at + 2]?.kind !== 'year';
  });
}

/** Among whom a rank counts; null where the words name a group that is not known. */
function findField(
  items: readonly Item[],
  { from, claim: { kind } }: FoundClaim,
  claims: readonly FoundClaim[],
  scope: { start: number; end: number },
  text: string,
): Field | null {
  const regionOf = (item: Item | undefined) =>
    item?.kind === 'name' && item.meaning.kind === 'region' ? item.meaning.codes : null;
  // "tăng 1 bậc, đứng thứ 4 trong vùng": the places may be those of the region
  const isOfRegion = (item: Item) =>
    regionOf(item) !== null || (hasCue(item, 'region-word') && !hasCue(item, 'filler'));
  if (kind === 'rank-change' && items.some(isOfRegion)) return null;
  const start = Math.max(clauseStart(items, from), claims.findLast((other) => other.to <= from)?.to ?? 0);
  const own = items.slice(start, scope.end);
  const named = own.map(regionOf).find((codes) => codes) ?? null;
  if (named) return { kind: 'region', codes: named };
  const group = own.find((item) => hasCue(item, 'region-word') && !hasCue(item, 'filler'));
  if (group)
    return /vùng|khu vực|vung|khu vuc/iu.test(text.slice(group.start, group.end))
      ? { kind: 'own-region' }
      : null;
  if (own.some((item) => hasCue(item, 'nation'))) return { kind: 'nation' };
  const earlier = items.findLastIndex((item, at) => at < start && regionOf(item) !== null);
  const isFree = earlier >= 0 && !claims.some((other) => other.from > earlier && other.to <= from);
  const codes = regionOf(items[earlier]);
  return isFree && codes ? { kind: 'region', codes } : { kind: 'nation' };
}

/** The claim with its field; null where no field fits that kind of claim. */
function withField(claim: Claim, field: Field | null): Claim | null {
  if (!field) return null;
  if (claim.kind === 'rank' || claim.kind === 'last') return { ...claim, field };
  if (claim.kind === 'value') return claim;
  return field.kind === 'nation' ? claim : null;
}
