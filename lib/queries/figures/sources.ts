import 'server-only';
import { db } from '@/lib/db/client';
import { toDay } from '@/lib/db/rows';
import type { SourceKind } from '@/lib/domain/vocabulary';
import type { SourceEntry, SourcesPage } from '@/lib/views/figures/sources';
import { listConflicts } from './conflicts';
import { toSourceInfo } from './source-info';

/** Every source with the number of its claims, and the conflicts between sources. */
export async function getSourcesPage(): Promise<SourcesPage> {
  const [rows, counts] = await Promise.all([
    db().source.findMany({ where: { untilRelease: null } }),
    db().claim.groupBy({ by: ['sourceCode'], where: { untilRelease: null }, _count: true }),
  ]);
  const countOf = new Map(counts.map(({ sourceCode, _count }) => [sourceCode, _count]));
  const sources = rows.map(
    (row): SourceEntry => ({
      ...toSourceInfo(row),
      accessedOn: toDay(row.accessedOn),
      kind: row.kind as SourceKind,
      caution: row.caution,
      figures: countOf.get(row.code) ?? 0,
    }),
  );
  return { sources, conflicts: await listConflicts() };
}
