import { countKnown, type MergedSeries } from '@/lib/domain/series/merged-series';
import { toYearNumber, type YearNumber } from '@/lib/domain/series/points';

/** One index across a merger as lines, and how much of it is known. */
export interface MergedLines {
  years: number[];
  /** one line a member */
  members: YearNumber[][];
  own: YearNumber[];
  mean: YearNumber[];
  /** the number of the member that has the merged unit's name; null when none has */
  namesake: number | null;
  /** the years that cannot be compared with the one before */
  breakYears: number[];
  known: ReturnType<typeof countKnown>;
  /** whether two values at least make a line */
  isDrawn: boolean;
  isEmpty: boolean;
  /** the years whose members all have a value, so that there is a mean */
  meanYears: number[];
  /** how many years were published while a member existed */
  published: number;
}

/** The lines of a series across a merger. */
export function toMergedLines(series: MergedSeries): MergedLines {
  const { merged, members, years } = series;
  const known = countKnown(series);
  const namesake = members.findIndex(({ slug }) => slug === merged.slug);
  return {
    years: years.map(({ year }) => year),
    members: members.map((_, at) =>
      years.map(({ year, members: figures }) => toYearNumber(year, figures[at]?.value?.value)),
    ),
    own: years.map(({ year, own }) => toYearNumber(year, own.value?.value)),
    mean: years.map(({ year, mean }) => toYearNumber(year, mean)),
    namesake: namesake < 0 ? null : namesake,
    breakYears: years.filter(({ broken }) => broken).map(({ year }) => year),
    known,
    isDrawn: known.values > 1,
    isEmpty: known.values + known.ranks === 0,
    meanYears: years.flatMap(({ year, mean }) => (mean === null ? [] : [year])),
    published: members.length > 0 ? known.of / members.length : 0,
  };
}
