import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import {
  type ComparedMeasure,
  type ComparedUnit,
  type Comparison,
  figureOf,
} from '@/lib/domain/series/comparison';
import { knownOf, lastRankOf, publishedOf, toYearNumber, type YearNumber } from '@/lib/domain/series/points';
import { breakYearsOf, type YearEntry } from '@/lib/domain/series/series';

/** What the figures that are compared are: percents where one of them is, else scores. */
export const toValueMeasure = (figures: readonly (Figure | null)[]): IndexInfo['valueMeasure'] =>
  figures.some((figure) => figure?.measure === 'percent') ? 'percent' : 'score';

/** The line of a unit in a comparison. */
export interface ComparedLine {
  points: YearNumber[];
  /** years before which the line is interrupted although both points are known */
  cuts: number[];
}

/** The points of a unit, with cuts between years that cannot be compared. */
export const toComparedLine = ({ entries }: ComparedUnit, measure: ComparedMeasure): ComparedLine => ({
  points: entries.map((entry) => toYearNumber(entry.year, figureOf(entry, measure)?.value)),
  cuts: entries.filter((entry) => isCut(entry, measure)).map(({ year }) => year),
});

/** Whether the line is cut: by a merger always, by new criteria only for values; ranks get a rule instead. */
const isCut = ({ rankChange, pointChange, caution }: YearEntry, measure: ComparedMeasure): boolean =>
  rankChange.kind === 'not-comparable' ||
  pointChange.kind === 'not-comparable' ||
  (measure === 'value' && caution === 'framework-changed');

/** The content of the picture of a comparison. */
export interface ComparisonLines {
  lines: ComparedLine[];
  /** the published years, at least two */
  years: number[];
  /** every known number */
  numbers: number[];
  lastRank: number;
  breakYears: number[];
  valueMeasure: IndexInfo['valueMeasure'];
}

/** The lines of a comparison; null when fewer than two years were published or no value is known. */
export function toComparisonLines({ units, measure }: Comparison): ComparisonLines | null {
  const first = units[0]?.entries ?? [];
  const years = publishedOf(first).map(({ year }) => year);
  const entries = units.flatMap((unit) => unit.entries);
  const lines = units.map((unit) => toComparedLine(unit, measure));
  const numbers = lines.flatMap(({ points }) => knownOf(points).map(({ value }) => value));
  if (years.length < 2 || numbers.length === 0) return null;
  return {
    lines,
    years,
    numbers,
    lastRank: lastRankOf(entries),
    breakYears: breakYearsOf(first).filter((year) => year !== years[0]),
    valueMeasure: toValueMeasure(entries.map(({ value }) => value)),
  };
}

/** One year of a comparison. */
export interface ComparisonYear {
  year: number;
  /** whether its criteria differ from those of the edition before */
  isBroken: boolean;
  /** the entry of each unit; null for a unit without this year */
  entries: (YearEntry | null)[];
}

/** The years of a comparison, the latest first. */
export const toComparisonYears = ({ units, years }: Comparison): ComparisonYear[] =>
  years
    .map((year) => {
      const entries = units.map((unit) => unit.entries.find((entry) => entry.year === year) ?? null);
      return { year, isBroken: entries[0]?.caution === 'framework-changed', entries };
    })
    .reverse();
