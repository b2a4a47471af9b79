import 'server-only';
import { db } from '@/lib/db/client';
import { toPlainDecimal } from '@/lib/db/rows';
import type { Dimension } from '@/lib/domain/dimension';
import { perRelease } from './per-release';

/** The dimensions of every framework, in the framework's order. */
export const listDimensions = perRelease(async (): Promise<Map<string, Dimension[]>> => {
  const rows = await db().dimension.findMany({
    where: { untilRelease: null },
    orderBy: [{ frameworkCode: 'asc' }, { position: 'asc' }],
  });
  const byFramework = new Map<string, Dimension[]>();
  for (const row of rows) {
    const dimension: Dimension = {
      code: row.code,
      nameVi: row.nameVi,
      nameEn: row.nameEn,
      kind: row.kind as Dimension['kind'],
      maxScore: toPlainDecimal(row.maxScore),
    };
    byFramework.set(row.frameworkCode, [...(byFramework.get(row.frameworkCode) ?? []), dimension]);
  }
  return byFramework;
});
