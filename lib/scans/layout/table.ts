import { paintOutBars } from './bars';
import { findCells, type Layout } from './cells';
import type { Grey } from './grey';
import { straighten } from './straighten';

/** A picture with the cells of its table. */
export interface FoundTable {
  grey: Grey;
  /** the picture without bars, from which the cells are read */
  plain: Grey;
  layout: Layout;
}

/**
 * Finds the table of a picture; null when there is none. Where its ruling lines cannot be followed the picture may be
 * taken from a side, and is straightened first.
 */
export function findTable(grey: Grey): FoundTable | null {
  const plain = paintOutBars(grey);
  const layout = findCells(plain, plain !== grey);
  if (layout?.kind === 'ruled' || plain !== grey) return layout && { grey, plain, layout };
  const straight = straighten(grey);
  const again = findCells(straight);
  if (again?.kind === 'ruled') return { grey: straight, plain: straight, layout: again };
  return layout && { grey, plain, layout };
}
