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

/** What a reader asks to compare; what the address does not say is null. */
export interface ComparisonQuery {
  units: string[];
  /** units beyond the most that are compared */
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
  /** what the address says of the years and of what is drawn */
  asked: Pick<ComparisonQuery, 'from' | 'to' | 'measure'>;
  units: ComparedUnit[];
  years: number[];
  /** why something that was asked for is not shown */
  refused: Refusal[];
  choices: {
    indices: IndexInfo[];
    dimensions: Dimension[];
    years: number[];
    present: Unit[];
    former: Unit[];
    ministries: Unit[];
  };
  /** of the first unit, those already compared not among them */
  peers: Record<keyof Peers, Unit[]>;
}

export interface Refusal {
  kind: 'unknown-unit' | 'too-many' | 'other-level' | 'unknown-index' | 'not-of-level' | 'unknown-dimension';
  text: string;
}

/** The figure that a comparison reads of a year. */
export const figureOf = (entry: YearEntry, measure: ComparedMeasure): KnownFigure | null => {
  const figure = measure === 'rank' ? entry.rank : entry.value;
  return isKnown(figure) ? figure : null;
};

/** The measure to draw when none is asked for: ranks where two units have one in common, else values. */
export function toMeasure(units: readonly ComparedUnit[], index: Directed): ComparedMeasure {
  const standings = toStandings(units, 'rank', index);
  return standings || !toStandings(units, 'value', index) ? 'rank' : 'value';
}

export interface Standings {
  year: number;
  /** how many units a rank counts among */
  of: number | null;
  /** best first */
  places: { unit: Unit; figure: KnownFigure }[];
}

/**
 * How the units stand in the latest year in which the most of them are known, best first; null when no
 * two are known in one year.
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
