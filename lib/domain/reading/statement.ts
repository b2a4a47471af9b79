import type { Decimal } from '../values/decimal';
import type { Span } from './items';

/** A number as a text says it: exactly, or as a bound ("ít nhất 26"). */
export interface Amount {
  value: Decimal;
  bound: 'exact' | 'at-least' | 'more' | 'at-most' | 'less' | 'about';
}

/** The year that a change is counted from: one that is named, the edition before, or neither. */
export type Base = { kind: 'year'; year: number } | { kind: 'before' };

export type ValueUnit = 'percent' | 'points';
export type DifferenceUnit = ValueUnit | 'percentage-points';

/** Where a rank counts: among all, in a named region, or in the unit's own. */
export type Field =
  | { kind: 'nation' }
  | { kind: 'region'; codes: readonly string[] }
  | { kind: 'own-region' };

/** What is said of a figure. */
export type Claim =
  | { kind: 'rank'; rank: Amount; of: number | null; field: Field; isKept: boolean }
  | { kind: 'last'; field: Field; isKept: boolean }
  /** a gain is positive; without an amount only the direction is said */
  | { kind: 'rank-change'; direction: 1 | 0 | -1; places: Amount | null; base: Base }
  | { kind: 'rank-move'; from: Decimal; to: Decimal; direction: 1 | -1 | null; of: number | null; base: Base }
  | { kind: 'value'; value: Amount; unit: ValueUnit | null; of: Decimal | null }
  | {
      kind: 'value-change';
      direction: 1 | -1;
      amount: Amount;
      unit: DifferenceUnit;
      isRelative: boolean;
      base: Base;
    }
  | {
      kind: 'value-move';
      from: Decimal;
      to: Decimal;
      direction: 1 | -1 | null;
      unit: ValueUnit | null;
      base: Base;
    };

/** How the reading came to a year or index: said beside the claim, taken from before, or supposed. */
export type Origin =
  | 'said'
  | 'inherited'
  | 'published'
  /** said in a sentence about a publication, so that it may be the year of that */
  | 'unclear'
  | 'implied'
  | 'supposed';

/** Why a sentence with a number is not understood. */
export type Obstacle =
  /** words that are not known, so that the sentence may be about something else */
  | { kind: 'unknown-words'; words: readonly string[] }
  | { kind: 'no-unit' }
  | { kind: 'several-units' }
  | { kind: 'part-of-unit' }
  /** a wish, a plan, a question, a negation */
  | { kind: 'not-asserted'; word: string }
  | { kind: 'other-subject'; word: string }
  | { kind: 'other-index'; word: string }
  | { kind: 'no-claim' };

/** A claim with all that it is about. */
export interface Statement {
  kind: 'understood';
  span: Span;
  /** the sentence that it stands in */
  sentence: Span;
  /** slug of a province, ministry or whole; eras of one name are not told apart here */
  unit: string;
  year: { year: number; origin: Origin } | null;
  index: { code: string; origin: Origin };
  /** the codes that the named dimension may have; null for the whole index */
  dimension: readonly string[] | null;
  claim: Claim;
  /** words that say more than the claim, which is not checked ("ba năm liên tiếp") */
  beyond: string | null;
}

/** A sentence that seems to claim a figure and is not understood. */
export interface Unread {
  kind: 'unread';
  span: Span;
  sentence: Span;
  obstacle: Obstacle;
}

export type Reading = Statement | Unread;
