import type { Decimal } from './decimal';
import type { Figure } from './figure';
import type { SourceInfo } from './source';
import type { Unit } from './unit';
import type { SourceKind } from './vocabulary';

export interface SourceEntry extends SourceInfo {
  kind: SourceKind;
  accessedOn: string | null;
  caution: string | null;
  /** how many claims were read in it */
  figures: number;
}

/** A figure whose sources differ, with everything they print. */
export interface Conflict {
  figure: Figure;
  unit: Unit;
  values: Decimal[];
  reasonVi: string;
  reasonEn: string;
}

export interface SourcesPage {
  sources: SourceEntry[];
  conflicts: Conflict[];
}
