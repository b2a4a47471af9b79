import type { Dimension } from '@/lib/domain/editions/dimension';
import type { PointChange, RankChange } from '@/lib/domain/figures/change';
import { toWhole } from '@/lib/domain/figures/figure';
import type { Story } from './province';

/** A dimension of a story with the places that it moved. */
export interface MovedDimension {
  dimension: Dimension;
  department: string | null;
  /** positive is better */
  places: number;
  /** of the longest move of the story: from 0 to 1 */
  share: number;
  pointChange: PointChange;
  /** the figure that says so */
  figureId: string | null;
}

/** What a story says in its title and its bars. */
export interface StoryFacts {
  /** the year of the edition before, which the changes count from; null where it is not known */
  sinceYear: number | null;
  /** the ranks of the whole index before and after; null where it did not move or nobody knows */
  ranks: { from: number; to: number } | null;
  /** whether it was first in its part of the country */
  leadsRegion: boolean;
  moved: MovedDimension[];
}

/** The facts of a story. */
export function toStoryFacts({ overall, moved, regionRank }: Story): StoryFacts {
  const now = toWhole(overall?.rank);
  const change = overall?.rankChange;
  // of a change that a source states alone, the earlier rank is not known
  const places = change?.kind === 'known' ? change.amount : 0;
  const most = Math.max(1, ...moved.map(({ entry }) => Math.abs(placesOf(entry.rankChange))));
  return {
    sinceYear: overall?.before ?? null,
    ranks: now !== null && places !== 0 ? { from: now + places, to: now } : null,
    leadsRegion: toWhole(regionRank) === 1,
    moved: moved.map(({ dimension, department, entry: { rank, rankChange, pointChange } }) => ({
      dimension,
      department,
      places: placesOf(rankChange),
      share: Math.abs(placesOf(rankChange)) / most,
      pointChange,
      figureId: rankChange.kind === 'stated' ? rankChange.figureId : (rank?.id ?? null),
    })),
  };
}

const placesOf = (change: RankChange): number => ('amount' in change ? change.amount : 0);
