import type { SourceInfo } from '@/lib/domain/figures/source';
import type { SourceKind } from '@/lib/domain/vocabulary';
import type { Conflict } from './conflict';

export interface SourceEntry extends SourceInfo {
  kind: SourceKind;
  accessedOn: string | null;
  caution: string | null;
  /** how many claims were read in it */
  figures: number;
}

export interface SourcesPage {
  sources: SourceEntry[];
  conflicts: Conflict[];
}
