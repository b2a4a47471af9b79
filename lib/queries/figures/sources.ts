import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/models';
import { toDay } from '@/lib/db/rows';
import { groupBy } from '@/lib/domain/values/group-by';
import type { RankedLevel, SourceKind } from '@/lib/domain/vocabulary';
import type { SourceEntry, SourcesPage } from '@/lib/views/figures/sources';
import { perRelease } from '../releases/per-release';
import { listConflicts } from './conflicts';
import { toSourceInfo } from './source-info';

/** Every source with the number of its claims, and the conflicts between sources. */
export async function getSourcesPage(): Promise<SourcesPage> {
  const [sources, conflicts] = await Promise.all([listAllSources(), listConflicts()]);
  return { sources, conflicts };
}

/** The sources of the claims of some units by slug and of their departments, each with the number of those claims. */
export async function listSourcesOf(slugs: string[]): Promise<SourceEntry[]> {
  const units = await db().unit.findMany({
    where: { OR: [{ slug: { in: slugs } }, { parentSlug: { in: slugs } }] },
    select: { id: true },
  });
  // by their ids, which the counts have an index of
  const sources = await listSources({ unitId: { in: units.map(({ id }) => id) } });
  return sources.filter(({ figures }) => figures > 0);
}

/** The sources of the claims of one edition, each with the number of those claims, those with the most first. */
export async function listSourcesOfEdition(address: {
  index: string;
  year: number;
  level: RankedLevel;
}): Promise<SourceEntry[]> {
  const { index: indexCode, ...edition } = address;
  const sources = await listSources({ edition: { indexCode, ...edition } });
  return sources.filter(({ figures }) => figures > 0).sort((a, b) => b.figures - a.figures);
}

/** Every source with the number of all its claims, and the words quoted from it, if it has no link. */
export const listAllSources = perRelease(() => listSources({}));

/** Every source with the number of its claims of some units and editions, and the words quoted from it in these. */
export async function listSources(
  some: Pick<Prisma.ClaimWhereInput & Prisma.ClaimCountWhereInput, 'unit' | 'unitId' | 'edition'>,
): Promise<SourceEntry[]> {
  const claims = { untilRelease: null, ...some };
  const [rows, counts, quoted] = await Promise.all([
    db().source.findMany({ where: { untilRelease: null } }),
    db().claimCount.groupBy({ by: ['sourceCode'], where: claims, _sum: { claims: true } }),
    db().claim.findMany({
      where: { ...claims, quote: { not: null }, source: { linkable: false } },
      select: { sourceCode: true, quote: true },
      orderBy: { id: 'asc' },
    }),
  ]);
  const countOf = new Map(counts.map(({ sourceCode, _sum }) => [sourceCode, _sum.claims ?? 0]));
  const quotesOf = groupBy(quoted, ({ sourceCode }) => sourceCode);
  return rows.map((row) => ({
    ...toSourceInfo(row),
    accessedOn: toDay(row.accessedOn),
    kind: row.kind as SourceKind,
    caution: row.caution,
    figures: countOf.get(row.code) ?? 0,
    quotes: [...new Set(quotesOf.get(row.code)?.flatMap(({ quote }) => quote ?? []))],
  }));
}
