import type { Failed, Relations } from './checks/checks.mjs';
import type { Layout } from './layout/cells';
import type { Box } from './layout/grey';
import type { Picture } from './picture';

/** Why a person must look at a cell. */
export type Doubt = 'header' | 'differ' | 'empty' | 'name' | Failed['kind'] | 'twice';

/** A cell of the table as it was read. */
export interface ScannedCell {
  box: Box;
  /** the reading that is proposed */
  text: string;
  /** both engines' readings, as they are */
  readings: [string, string];
  /** null when both engines agree and no check fails */
  doubt: Doubt | null;
  /** the only text that would satisfy the checks, where it differs from the reading */
  repair: string | null;
}

/** A table as it was read from a picture. */
export interface Scan {
  picture: Picture & { sha256: string };
  layout: Layout['kind'];
  edges: Layout['edges'];
  /** the text above the table */
  title: string;
  header: ScannedCell[];
  rows: ScannedCell[][];
  relations: Relations;
  /** the column of names, or null */
  nameColumn: number | null;
}
