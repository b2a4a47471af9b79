import type { CorrectionReason } from '@/lib/domain/figures/correction';
import type { ChangeCounts, EditionChanges, FigureChange } from '@/lib/domain/figures/figure-change';

/** A source whose claim on a figure a release wrote, or took away. */
export interface ClaimSource {
  code: string;
  title: string;
  publisher: string;
}

/** What a release did to one figure, and why. */
export interface Correction extends FigureChange {
  release: number;
  /** the moment of the release, in ISO 8601 */
  at: string;
  index: EditionChanges['index'];
  year: number;
  level: EditionChanges['level'];
  /** null for a figure that is new */
  reason: CorrectionReason | null;
  /** the sources whose claims the release wrote or wrote again */
  written: ClaimSource[];
  /** the sources that no longer give the figure */
  dropped: ClaimSource[];
}

/** A release with the corrections of it that a page lists. */
export interface CorrectedRelease {
  id: number;
  /** ISO day in Vietnam's time */
  createdOn: string;
  counts: Pick<ChangeCounts, 'changed' | 'withdrawn' | 'added'>;
  listed: Correction[];
}

/** A page of the correction log, the newest first. */
export interface CorrectionLog {
  page: number;
  pages: number;
  /** of all releases after the first: how often a value was changed or withdrawn, and how many figures are new */
  counts: CorrectedRelease['counts'];
  first: { id: number; createdOn: string };
  latest: { id: number };
  releases: CorrectedRelease[];
}

/** The part of a release that a page lists, when each page has so many corrections. */
export interface Stretch {
  id: number;
  from: number;
  most: number;
}

/**
 * Finds which corrections of which releases a page lists.
 * @param releases the releases with the number of their corrections, the newest first
 * @param page counts from 1
 */
export function toStretches(
  releases: readonly { id: number; corrections: number }[],
  page: number,
  mostOnPage: number,
): Stretch[] {
  const [begin, end] = [(page - 1) * mostOnPage, page * mostOnPage];
  let passed = 0;
  return releases.flatMap(({ id, corrections }) => {
    const [first, last] = [Math.max(begin, passed), Math.min(end, passed + corrections)];
    const from = first - passed;
    passed += corrections;
    return last > first ? [{ id, from, most: last - first }] : [];
  });
}
