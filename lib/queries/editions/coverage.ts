import 'server-only';
import { db } from '@/lib/db/client';
import { readCoverage } from '@/lib/db/coverage';
import { toCoverage } from '@/lib/domain/editions/coverage';
import { groupBy } from '@/lib/domain/values/group-by';
import type { CoverageIndex } from '@/lib/views/editions/coverage';
import { perRelease } from '../releases/per-release';
import { listProvinceEras } from '../units/units';
import { listDimensions } from './dimensions';
import { listEditions, listIndices } from './editions';

/** The coverage of every index, by year and dimension, with the names that a page needs. */
export const getCoverage = perRelease(async (): Promise<CoverageIndex[]> => {
  const [input, indices, editions, dimensions, eras] = await Promise.all([
    readCoverage(db()),
    listIndices(),
    listEditions(),
    listDimensions(),
    listProvinceEras(),
  ]);
  const unitOf = new Map(eras.map((unit) => [unit.slug, unit]));
  const rowsOf = groupBy(toCoverage(input), ({ index }) => index);
  return indices.flatMap((index): CoverageIndex[] => {
    const rows = rowsOf.get(index.code);
    if (!rows) return [];
    const frameworks = editions
      .filter(({ index: code, level }) => code === index.code && level === 'province')
      .flatMap(({ framework }) => (framework ? [dimensions.get(framework) ?? []] : []))
      .reverse();
    return [
      {
        index,
        years: input.editions.filter((edition) => edition.index === index.code).map(({ year }) => year),
        rows: rows.map((row) => ({
          ...row,
          // the name in the latest framework; an index without frameworks has no dimensions
          name: frameworks.flat().find(({ code }) => code === row.dimension) ?? null,
        })),
        unitOf,
      },
    ];
  });
});
