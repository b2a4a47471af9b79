import 'server-only';
import type { Figure } from '@/lib/domain/figures/figure';
import { type Level, overall } from '@/lib/domain/vocabulary';
import { listFigures } from '../figures/read-figures';
import { perRelease } from '../releases/per-release';

/** The figures of one dimension of an index for one level, of all years. */
export const listDimensionFigures = perRelease(
  (index: string, level: Level, dimension: string): Promise<Figure[]> =>
    listFigures({ dimension, edition: { indexCode: index, level } }),
);

/** The figures of a whole index for one level, of all years. */
export const listOverallFigures = (index: string, level: Level): Promise<Figure[]> =>
  listDimensionFigures(index, level, overall);
