import 'server-only';
import { db } from '@/lib/db/client';
import { toDecimal } from '@/lib/db/rows';
import { givesValue } from '@/lib/domain/figures/claims';
import type { SourceInfo } from '@/lib/domain/figures/source';
import { groupBy } from '@/lib/domain/values/group-by';
import { toSourceInfo } from './source-info';

/**
 * The sources that give the value of each figure, by its id; of a figure without a value all of them. A value that
 * rounds the figure's gives it too, unless a ruling tells them apart.
 */
export async function listFigureSources(ids: readonly string[]): Promise<ReadonlyMap<string, SourceInfo[]>> {
  const current = { untilRelease: null };
  const keys = [...new Set(ids)];
  const [figures, claims, rulings] = await Promise.all([
    db().figure.findMany({
      where: { ...current, key: { in: keys } },
      select: { key: true, value: true, decimals: true },
    }),
    db().claim.findMany({
      where: { ...current, figureKey: { in: keys } },
      include: { source: true },
      orderBy: { id: 'asc' },
    }),
    db().resolution.findMany({ where: { ...current, figureKey: { in: keys } }, select: { figureKey: true } }),
  ]);
  const claimsOf = groupBy(claims, ({ figureKey }) => figureKey);
  const ruled = new Set(rulings.map(({ figureKey }) => figureKey));
  return new Map(
    figures.map(({ key, value, decimals }) => {
      const own = value && toDecimal(value, decimals ?? 0);
      const agreeing = (claimsOf.get(key) ?? []).filter((claim) => {
        const said = toDecimal(claim.value, claim.decimals);
        return own === null || givesValue(said, own, ruled.has(key));
      });
      return [key, agreeing.map(({ source }) => toSourceInfo(source))];
    }),
  );
}
