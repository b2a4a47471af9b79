import type { Dimension } from '@/lib/domain/editions/dimension';
import type { Edition, IndexInfo, RankedEdition } from '@/lib/domain/editions/edition';
import type { Caution } from '@/lib/domain/figures/change';
import { type Figure, isKnown } from '@/lib/domain/figures/figure';
import type { RankingSelection } from '@/lib/domain/rankings/ranking-order';
import { numbersOf, type RankingTable } from '@/lib/domain/rankings/ranking-table';
import type { Region } from '@/lib/domain/units/unit';
import type { Decimal } from '@/lib/domain/values/decimal';

/** How much of a year's ranking is known. */
export interface YearCoverage {
  year: number;
  known: number;
  of: number;
  located: boolean;
}

/** What the Ministry said of an edition. */
export interface Announcement {
  statement: string;
  value: Decimal;
  source: { code: string; publisher: string };
}

/** All that a ranking page shows. */
export interface Ranking {
  index: IndexInfo;
  edition: RankedEdition;
  previous: Edition | null;
  caution: Caution | null;
  table: RankingTable;
  average: Figure | null;
  highest: Figure | null;
  lowest: Figure | null;
  coverage: YearCoverage[];
  regions: Region[];
  groups: string[];
  announcements: Announcement[];
  /** the dimensions of its framework */
  dimensions: Dimension[];
}

/** Whether a ranking has the region and the group of a selection. */
export const hasSelection = (
  { regions, groups }: Pick<Ranking, 'regions' | 'groups'>,
  { region, group }: Pick<RankingSelection, 'region' | 'group'>,
): boolean =>
  (region === null || regions.some(({ code }) => code === region)) &&
  (group === null || groups.includes(group));

/** The announcement of an edition with a certain statement, if there is one. */
export const announcementOf = (
  { announcements }: { announcements: readonly Announcement[] },
  statement: string,
): Announcement | undefined => announcements.find((known) => known.statement === statement);

/** The scale on which the values of a ranking are drawn. */
export interface RankingScale {
  /** the published average */
  average: number | null;
  /** all known values, with the average */
  numbers: number[];
}

/** The numbers of a ranking's scale. */
export function toRankingScale({ table, average }: Pick<Ranking, 'table' | 'average'>): RankingScale {
  const mean = isKnown(average) ? Number(average.value) : null;
  return { average: mean, numbers: [...numbersOf(table.rows), ...(mean === null ? [] : [mean])] };
}
