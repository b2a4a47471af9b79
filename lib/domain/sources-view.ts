import type { Conflict } from './conflict';
import type { SourceInfo } from './source';
import type { SourceKind } from './vocabulary';

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
