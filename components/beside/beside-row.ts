import type { ReactNode } from 'react';
import type { Places } from '@/lib/domain/series/beside';

/** One unit or year of a picture of indices beside each other, and of its table. */
export interface BesideRowData {
  key: string;
  /** in the picture */
  label: string;
  /** in the table */
  name: ReactNode;
  places: Places;
}
