import 'server-only';
import { db } from '@/lib/db/client';
import { toPlainDecimal } from '@/lib/db/rows';
import { type Dimension, dimensionKinds } from '@/lib/domain/editions/dimension';
import type { DimensionLink } from '@/lib/domain/editions/dimension-chain';
import { groupBy } from '@/lib/domain/values/group-by';
import type { FrameworkDimension } from '@/lib/views/editions/dimension';
import { toSourceInfo } from '../figures/source-info';
import { perRelease } from '../releases/per-release';

/** The dimensions of all frameworks with their sources, in the order of the framework; their criteria are none. */
export const listFrameworkDimensions = perRelease(async (): Promise<FrameworkDimension[]> => {
  const rows = await db().dimension.findMany({
    where: { untilRelease: null, kind: { in: [...dimensionKinds] } },
    include: { framework: true, source: true },
    orderBy: [{ frameworkCode: 'asc' }, { position: 'asc' }],
  });
  return rows.map(({ framework, source, ...row }) => ({
    framework: {
      code: framework.code,
      index: framework.indexCode,
      level: framework.level,
      decision: framework.decision,
    },
    dimension: {
      code: row.code,
      nameVi: row.nameVi,
      nameEn: row.nameEn,
      kind: row.kind as Dimension['kind'],
      maxScore: toPlainDecimal(row.maxScore),
    },
    source: source && toSourceInfo(source),
  }));
});

/** The dimensions by framework code, in the order of the framework. */
export async function listDimensions(): Promise<Map<string, Dimension[]>> {
  const grouped = groupBy(await listFrameworkDimensions(), ({ framework }) => framework.code);
  return new Map([...grouped].map(([code, known]) => [code, known.map(({ dimension }) => dimension)]));
}

/** What finds a dimension by the codes of its index and of itself, with the name of the latest framework. */
export async function toDimensionFinder(): Promise<(index: string, code: string | null) => Dimension | null> {
  const known = await listFrameworkDimensions();
  return (index, code) =>
    known.findLast(({ framework, dimension }) => framework.index === index && dimension.code === code)
      ?.dimension ?? null;
}

/** The codes of the dimensions of all frameworks, to read their figures without those of criteria. */
export async function listDimensionCodes(): Promise<string[]> {
  return [...new Set((await listFrameworkDimensions()).map(({ dimension }) => dimension.code))];
}

/** Which dimension continues which when frameworks change. */
export const listDimensionLinks = perRelease(async (): Promise<DimensionLink[]> => {
  const rows = await db().dimensionLineage.findMany({ where: { untilRelease: null } });
  return rows.map(({ indexCode, earlier, later }) => ({ index: indexCode, earlier, later }));
});
