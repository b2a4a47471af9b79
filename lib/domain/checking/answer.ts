import type { Figure, KnownFigure } from '../figures/figure';
import type { Statement } from '../reading/statement';
import type { Unit } from '../units/unit';
import type { Decimal } from '../values/decimal';

/**
 * What the figures say of a claim. `right` only where no unknown value could refute it, `wrong` only where none could
 * make it true; `partly` where one part holds; `context` where it holds or fails by what is not said.
 */
export const verdicts = ['right', 'partly', 'wrong', 'context', 'no-data'] as const;
export type Verdict = (typeof verdicts)[number];

/** What decides, or what is known instead. */
export type Finding =
  | { kind: 'rank'; figure: KnownFigure; of: number | null }
  | { kind: 'rank-bound'; best: number; worst: number; of: number }
  | { kind: 'region-rank'; region: string; best: number; worst: number; of: number | null; figures: Figure[] }
  | {
      kind: 'places';
      now: KnownFigure | null;
      before: KnownFigure | null;
      stated: KnownFigure | null;
      places: number;
      baseYear: number;
      of: number | null;
    }
  | {
      kind: 'places-bound';
      least: number;
      most: number;
      baseYear: number;
      now: KnownFigure | null;
      before: KnownFigure | null;
    }
  | { kind: 'value'; figure: KnownFigure }
  | {
      kind: 'difference';
      now: KnownFigure;
      before: KnownFigure;
      amount: Decimal;
      percent: Decimal | null;
      baseYear: number;
    }
  | { kind: 'stated-difference'; figure: KnownFigure; baseYear: number }
  | { kind: 'none' };

export type Reason =
  | {
      kind:
        | 'rounded'
        | 'cut-off'
        | 'wrong-sign'
        | 'kept-unknown'
        | 'relative-unclear'
        | 'framework-changed'
        | 'conflict'
        | 'computed-rank';
    }
  | {
      kind:
        | 'not-located'
        | 'no-edition'
        | 'not-in-framework'
        | 'index-supposed'
        | 'within-range'
        | 'unit-not-born'
        | 'other-scale';
    }
  | { kind: 'percent-for-points'; amount: Decimal; percent: Decimal | null }
  | { kind: 'total'; of: number }
  /** what was said of this year holds for another, which was published in it */
  | { kind: 'year-published'; year: number }
  | { kind: 'no-year'; years: number[] }
  | { kind: 'merged'; unit: Unit; into: Unit; on: string }
  /** what was said of the whole holds for these dimensions */
  | { kind: 'part-only'; figures: KnownFigure[] }
  | { kind: 'other-index'; code: string }
  | { kind: 'other-source'; value: Decimal; figure: string }
  | { kind: 'not-kept'; before: number }
  | { kind: 'not-in-region' }
  | { kind: 'beyond'; words: string }
  | { kind: 'published-guess'; year: number };

/** The verdict on one statement. */
export interface Answer {
  statement: Statement;
  verdict: Verdict;
  finding: Finding;
  reasons: Reason[];
  /** the unit as it was in the year; null where it is a whole or did not exist */
  unit: Unit | null;
  year: number | null;
  dimension: string | null;
}

/** What one kind of claim came to, before what holds for all kinds is added. */
export interface Ruling {
  verdict: Verdict;
  finding: Finding;
  reasons: Reason[];
}

/** The ruling where too little is known. */
export const noData = (...reasons: Reason[]): Ruling => ({
  verdict: 'no-data',
  finding: { kind: 'none' },
  reasons,
});
