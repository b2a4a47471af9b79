import type { SourceInfo } from '@/lib/domain/figures/source';
import { type SourceKind, sourceKinds } from '@/lib/domain/vocabulary';
import type { Conflict } from './conflict';

export interface SourceEntry extends SourceInfo {
  kind: SourceKind;
  accessedOn: string | null;
  caution: string | null;
  /** how many claims were read in it */
  figures: number;
  /** the words quoted from it, where it has no link, so that a reader can find it by them */
  quotes: string[];
}

export interface SourcesPage {
  sources: SourceEntry[];
  conflicts: Conflict[];
}

/** The sources of one kind. */
export interface SourceShelf {
  kind: SourceKind;
  sources: SourceEntry[];
}

/** The sources by kind, the official ones first; those of a kind by day, the latest first, then by title. */
export const toSourceShelves = (sources: readonly SourceEntry[]): SourceShelf[] =>
  sourceKinds.map((kind) => ({
    kind,
    sources: sources.filter((source) => source.kind === kind).sort(byDay),
  }));

const byDay = (a: SourceEntry, b: SourceEntry): number =>
  (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '', 'en') || a.title.localeCompare(b.title, 'vi');
