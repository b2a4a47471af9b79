import type { Dimension } from '../editions/dimension';
import type { Directed, IndexInfo } from '../editions/edition';
import { isKnown, type KnownFigure } from '../figures/figure';
import { compareBest } from '../rankings/ranking';
import type { Peers } from '../units/peers';
import type { Unit } from '../units/unit';
import type { RankedLevel } from '../vocabulary';
import type { YearEntry } from './series';

export const mostCompared = 5;

export type ComparedMeasure = 'rank' | 'value';

/** What a reader asks to compare; null for what the address does not say. */
export interface ComparisonQuery {
  units: string[];
  /** the units beyond the greatest number that is compared */
  beyond: string[];
  index: string | null;
  dimension: string | null;
  from: number | null;
  to: number | null;
  measure: ComparedMeasure | null;
}

/** One unit with its years. */
export interface ComparedUnit {
  unit: Unit;
  entries: YearEntry[];
}

/** All that the comparison page shows. */
export interface Comparison {
  level: RankedLevel;
  index: IndexInfo;
  /** null for the whole index */
  dimension: Dimension | null;
  measure: ComparedMeasure;
  /** the years and the measure that the address asks for */
  asked: Pick<ComparisonQuery, 'from' | 'to' | 'measure'>;
  units: ComparedUnit[];
  years: number[];
  /** the reasons why something that was asked for is not shown */
  refused: Refusal[];
  choices: {
    indices: IndexInfo[];
    dimensions: Dimension[];
    years: number[];
    present: Unit[];
    former: Unit[];
    ministries: Unit[];
  };
  /** the peers of the first unit, without those already compared */
  peers: Record<keyof Peers, Unit[]>;
}

export interface Refusal {
  kind: 'unknown-unit' | 'too-many' | 'other-level' | 'unknown-index' | 'not-of-level' | 'unknown-dimension';
  text: string;
}

/** The figure of a year that is compared. */
export const figureOf = (entry: YearEntry, measure: ComparedMeasure): KnownFigure | null => {
  const figure = measure === 'rank' ? entry.rank : entry.value;
  return isKnown(figure) ? figure : null;
};

/** The measure to draw when none is asked for: ranks if two units have one in a common year, else values. */
export function toMeasure(units: readonly ComparedUnit[], index: Directed): ComparedMeasure {
  const standings = toStandings(units, 'rank', index);
  return standings || !toStandings(units, 'value', index) ? 'rank' : 'value';
}

export interface Standings {
  year: number;
  /** the number of units that a rank counts among */
  of: number | null;
  /** the best first */
  places: { unit: Unit; figure: KnownFigure }[];
}

/**
 * The order of the units, the best first, in the latest of the years with the most known units; null when no two
 * are known in one year.
 */
export function toStandings(
  units: readonly ComparedUnit[],
  measure: ComparedMeasure,
  index: Directed,
): Standings | null {
  const years = [...new Set(units.flatMap(({ entries }) => entries.map(({ year }) => year)))];
  const known = years.map((year) => {
    const found = units.flatMap(({ unit, entries }) => {
      const entry = entries.find((candidate) => candidate.year === year);
      const figure = entry && figureOf(entry, measure);
      return figure ? [{ unit, figure, of: entry.of }] : [];
    });
    return { year, found };
  });
  const [best] = known.sort((a, b) => b.found.length - a.found.length || b.year - a.year);
  if (!best || best.found.length < 2) return null;
  const direction = measure === 'rank' ? { higherIsBetter: false } : index;
  const places = best.found.sort((a, b) => compareBest(direction, a.figure.value, b.figure.value));
  return {
    year: best.year,
    of: places[0]?.of ?? null,
    places: places.map(({ unit, figure }) => ({ unit, figure })),
  };
}
