import { previousEdition } from '../editions/edition';
import type { Span } from '../reading/items';
import type { Claim, Obstacle, Reading, Statement } from '../reading/statement';
import type { Decimal } from '../values/decimal';
import { aggregateOf, type Measure, overall } from '../vocabulary';

/** What a person must look at before a proposed claim is one. */
export type Doubt =
  /** the text names no year near the claim, or a year that may be that of the publication */
  | 'year'
  /** the text does not name the index near the claim */
  | 'index'
  /** no dimension of that year has this name, or several have */
  | 'dimension'
  /** the text says neither percent nor points */
  | 'measure'
  /** the text names another number of ranked units than the edition has */
  | 'of';

/** A claim of a text as a row of `claims.csv` would have it. Nothing of it counts before a person confirms it. */
export interface Proposal {
  kind: 'proposed';
  /** the words of the claim, and the sentence that they stand in */
  span: Span;
  sentence: Span;
  index: string;
  year: number | null;
  unit: string;
  /** null where the name fits no dimension of the year, or several */
  dimension: string | null;
  measure: Measure;
  value: Decimal;
  max: Decimal | null;
  doubts: Doubt[];
}

/** Why a sentence proposes nothing: it is not understood, or what it says is no figure that a table could print. */
export type LeftBecause = Obstacle['kind'] | 'bound' | 'direction' | 'relative' | 'other-base' | 'place';

/** A sentence that seems to claim a figure and proposes none. */
export interface LeftOut {
  kind: 'left-out';
  span: Span;
  sentence: Span;
  because: LeftBecause;
}

/** What a proposal needs to know of a data set. */
export interface ProposalFacts {
  editionsOf: (
    index: string,
    unit: string,
  ) => readonly { year: number; status: 'published' | 'not-located'; units: number | null }[];
  /** the codes of the dimensions of the criteria by which a unit was scored in a year */
  dimensionsOf: (index: string, unit: string, year: number) => ReadonlySet<string>;
  /** what the values of an index are */
  measureOf: (index: string) => 'percent' | 'score';
  /** the slug that a unit had in a year */
  slugIn: (unit: string, year: number) => string;
}

type Part = Pick<Proposal, 'measure' | 'value'> & {
  max?: Decimal | null;
  of?: number | null;
  doubts?: Doubt[];
  /** the year that it is of, where that is the edition before */
  isBefore?: boolean;
};

/** The claims that a reading of a text proposes, one for each printed number; or why there is none. */
export function toProposals(reading: Reading, facts: ProposalFacts): (Proposal | LeftOut)[] {
  const { span, sentence } = reading;
  if (reading.kind === 'unread')
    return [{ kind: 'left-out', span, sentence, because: reading.obstacle.kind }];
  const parts = toParts(reading, facts);
  if (typeof parts === 'string') return [{ kind: 'left-out', span, sentence, because: parts }];
  return parts.map((part) => toProposal(reading, part, facts));
}

function toProposal(statement: Statement, part: Part, facts: ProposalFacts): Proposal {
  const { span, sentence, index, year: said } = statement;
  const editions = facts.editionsOf(index.code, statement.unit);
  const year =
    said && part.isBefore ? (previousEdition(editions, said.year)?.year ?? null) : (said?.year ?? null);
  const dimension = year === null ? null : findDimension(statement, year, facts);
  const edition = editions.find((known) => known.year === year);
  const isOdd = part.of != null && edition?.units != null && edition.units !== part.of;
  const doubts: Doubt[] = [
    ...(year === null || said?.origin === 'unclear' || said?.origin === 'supposed' ? ['year' as const] : []),
    ...(index.origin === 'supposed' ? ['index' as const] : []),
    ...(dimension === null ? ['dimension' as const] : []),
    ...(isOdd ? ['of' as const] : []),
    ...(part.doubts ?? []),
  ];
  return {
    kind: 'proposed',
    span,
    sentence,
    index: index.code,
    year,
    unit: year === null ? statement.unit : facts.slugIn(statement.unit, year),
    dimension,
    measure: part.measure,
    value: part.value,
    max: part.max ?? null,
    doubts,
  };
}

function findDimension({ dimension, index, unit }: Statement, year: number, facts: ProposalFacts) {
  if (dimension === null) return overall;
  const measured = facts.dimensionsOf(index.code, unit, year);
  const [only, ...others] = dimension.filter((code) => measured.has(code));
  return only !== undefined && others.length === 0 ? only : null;
}

/** The numbers of a claim that a table could print; a word where there is none. */
function toParts(statement: Statement, facts: ProposalFacts): Part[] | LeftBecause {
  const { claim } = statement;
  switch (claim.kind) {
    case 'rank':
      if (claim.rank.bound !== 'exact') return 'bound';
      if (claim.field.kind === 'region') return 'place';
      return [
        {
          measure: claim.field.kind === 'nation' ? 'rank' : 'region_rank',
          value: claim.rank.value,
          of: claim.field.kind === 'nation' ? claim.of : null,
        },
      ];
    case 'last':
      return 'place';
    case 'rank-change':
      if (!claim.places) return 'direction';
      if (claim.places.bound !== 'exact') return 'bound';
      if (!isBefore(claim, statement, facts)) return 'other-base';
      return [{ measure: 'rank_change', value: withSign(claim.places.value, claim.direction) }];
    case 'rank-move':
      if (!isBefore(claim, statement, facts)) return 'other-base';
      return [
        { measure: 'rank', value: claim.to, of: claim.of },
        { measure: 'rank', value: claim.from, isBefore: true },
      ];
    case 'value':
      if (claim.value.bound !== 'exact') return 'bound';
      return [toValue(claim.value.value, claim.unit, claim.of, statement, facts)];
    case 'value-change':
      if (claim.amount.bound !== 'exact') return 'bound';
      if (claim.isRelative || claim.unit === 'percent') return 'relative';
      if (!isBefore(claim, statement, facts)) return 'other-base';
      return [{ measure: 'percent_change', value: withSign(claim.amount.value, claim.direction) }];
    case 'value-move':
      if (!isBefore(claim, statement, facts)) return 'other-base';
      return [
        toValue(claim.to, claim.unit, null, statement, facts),
        { ...toValue(claim.from, claim.unit, null, statement, facts), isBefore: true },
      ];
  }
}

/** A value of a whole or of regions is an average. */
function toValue(
  value: Decimal,
  unit: 'percent' | 'points' | null,
  max: Decimal | null,
  { unit: slug, index }: Statement,
  facts: ProposalFacts,
): Part {
  const measure = unit === null ? facts.measureOf(index.code) : unit === 'percent' ? 'percent' : 'score';
  const isAverage = slug.startsWith('vung-') || Object.values<string>(aggregateOf).includes(slug);
  return {
    measure: isAverage ? 'average' : measure,
    value,
    max: measure === 'score' ? max : null,
    doubts: unit === null ? ['measure'] : [],
  };
}

/** Whether a change counts from the edition before, as the changes of a data set do. */
function isBefore(
  { base }: Extract<Claim, { base: unknown }>,
  { year, index, unit }: Statement,
  { editionsOf }: ProposalFacts,
): boolean {
  if (base.kind === 'before') return true;
  return year !== null && previousEdition(editionsOf(index.code, unit), year.year)?.year === base.year;
}

const withSign = (value: Decimal, direction: 1 | 0 | -1): Decimal =>
  direction === 0 ? '0' : direction < 0 ? `-${value}` : value;
