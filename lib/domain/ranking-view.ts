import type { Caution } from './change';
import type { Decimal } from './decimal';
import type { Dimension } from './dimension';
import type { Edition, IndexInfo } from './edition';
import type { Figure } from './figure';
import type { RankingTable } from './ranking-table';
import type { Region } from './unit';

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
  edition: Edition;
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
