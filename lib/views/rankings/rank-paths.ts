import { leadersOf } from '@/lib/domain/rankings/leaders';
import type { RankPath } from '@/lib/domain/rankings/rank-paths';
import type { RankingTable } from '@/lib/domain/rankings/ranking-table';
import { knownOf, toYearNumber, type YearNumber } from '@/lib/domain/series/points';
import type { Unit } from '@/lib/domain/units/unit';

/** The ranks of all units over the years of an index, as lines. */
export interface RankPathLines {
  lines: { unit: Unit; points: YearNumber[] }[];
  /** two at least */
  years: number[];
  /** the last rank of any year */
  lastRank: number;
  /** ids of the units that lead the ranking on whose page the lines are */
  leaders: ReadonlySet<string>;
}

/** The paths as lines, in the order given; null where they are of no unit or of one year. */
export function toRankPathLines(paths: readonly RankPath[], table: RankingTable): RankPathLines | null {
  const years = paths[0]?.ranks.map(({ year }) => year) ?? [];
  if (years.length < 2) return null;
  const lines = paths.map(({ unit, ranks }) => ({
    unit,
    points: ranks.map(({ year, figure }) => toYearNumber(year, figure?.value)),
  }));
  const ranks = lines.flatMap(({ points }) => knownOf(points).map(({ value }) => value));
  return {
    lines,
    years,
    lastRank: Math.max(table.of, ...ranks),
    leaders: new Set(leadersOf(table.rows).map(({ unit }) => unit.id)),
  };
}
