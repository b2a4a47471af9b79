import { toDistance } from '@/lib/domain/bounds/change-bounds';
import type { Directed } from '@/lib/domain/editions/edition';
import { surestPlaces } from '@/lib/domain/figures/change';
import { cutList } from '@/lib/domain/rankings/leaders';
import {
  bySize,
  type Holders,
  listMoved,
  type Movers,
  toHolders,
  toMovers,
  toPointMovers,
} from '@/lib/domain/rankings/movers';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import type { Decimal } from '@/lib/domain/values/decimal';
import { type Announcement, announcementOf, type Ranking } from './ranking';

/** What a list of movers is of: places or points, gained or lost. */
export type MoverListKind = 'placesUp' | 'placesDown' | 'pointsUp' | 'pointsDown';

/** The biggest movers one way. */
export interface MoverList {
  kind: MoverListKind;
  /** among how many with a known change */
  base: number;
  /** whether a change of places among them is only bounded */
  hasBounds: boolean;
  /** how many moved that way */
  count: number;
  /** the first of them, the biggest first */
  rows: RankingRow[];
  /** how many are left out although they moved as far as the last of the rows */
  tied: number;
}

/** The biggest rises and falls by places, at most so many each. */
export const toPlaceLists = (rows: readonly RankingRow[], most: number): [up: MoverList, down: MoverList] => {
  const movers = toMovers(rows);
  return [toList('placesUp', movers, most), toList('placesDown', movers, most)];
};

/** The biggest rises and falls by places, then those by points, what is better first; at most so many each. */
export function toMoverLists(
  rows: readonly RankingRow[],
  { higherIsBetter }: Directed,
  most: number,
): MoverList[] {
  const movers = toPointMovers(rows);
  const [up, down] = [toList('pointsUp', movers, most), toList('pointsDown', movers, most)];
  return [...toPlaceLists(rows, most), ...(higherIsBetter ? [up, down] : [down, up])];
}

function toList(
  kind: MoverListKind,
  { base, rises, falls }: Movers<number> | Movers<Decimal>,
  most: number,
): MoverList {
  const listed = kind === 'placesUp' || kind === 'pointsUp' ? rises : falls;
  const { shown, tied } = cutList(listed, most, bySize);
  const hasBounds = [...rises, ...falls].some(({ row }) => row.rankChange.kind === 'bounded');
  return {
    kind,
    base,
    hasBounds,
    count: listed.length,
    rows: shown.map(({ row }) => row),
    tied: tied.length,
  };
}

/** How far a unit moved, as shares of the farthest that any of a list may have: what is certain, and what is open. */
export interface MoverBar {
  sure: number;
  open: number;
}

/** The bars of rows by places, in their order. */
export function toMoverBars(rows: readonly RankingRow[]): MoverBar[] {
  const distances = rows.map(({ changeBound }) => toDistance(changeBound ?? { least: 0, most: 0 }));
  const farthest = Math.max(1, ...distances.map(({ most }) => most));
  return distances.map(({ least, most }) => ({ sure: least / farthest, open: (most - least) / farthest }));
}

/** An announced extreme of the changes in points, and whose it is where our figures tell. */
export interface AnnouncedExtreme {
  said: Announcement;
  holders: Holders | null;
}

const statements: Partial<Record<MoverListKind, string>> = {
  pointsUp: 'largest_rise',
  pointsDown: 'largest_fall',
};

/** The extreme that was announced for a list of movers; null for a list of places, and where none was. */
export function toAnnouncedExtreme(
  {
    announcements,
    index,
    table,
  }: Pick<Ranking, 'index' | 'table'> & { announcements: readonly Announcement[] },
  kind: MoverListKind,
): AnnouncedExtreme | null {
  const statement = statements[kind];
  const said = statement && announcementOf({ announcements }, statement);
  return said ? { said, holders: toHolders(said.value, toPointMovers(table.rows), index) } : null;
}

/** How much of one dimension's changes is known. */
export interface DimensionChanges {
  /** every row with a change, the best first */
  moved: RankingRow[];
  /** whether they are few enough to be shown whole */
  isShort: boolean;
  /** what the rows of a short list show first */
  lead: MoverListKind;
  /** the lists of a long one that are not empty */
  lists: MoverList[];
}

/** The changes of a dimension: all of them where there are at most twice as many as a list shows. */
export function toDimensionChanges(
  rows: readonly RankingRow[],
  index: Directed,
  most: number,
): DimensionChanges {
  const moved = listMoved(rows, index);
  return {
    moved,
    isShort: moved.length <= 2 * most,
    lead: moved.some(({ rankChange }) => surestPlaces(rankChange) !== null) ? 'placesUp' : 'pointsUp',
    lists: toMoverLists(rows, index, most).filter(({ count }) => count > 0),
  };
}
