import 'server-only';
import { db } from '@/lib/db/client';
import { toDay, toDecimal } from '@/lib/db/rows';
import type { SourceEntry, SourcesPage } from '@/lib/domain/sources-view';
import type { SourceKind } from '@/lib/domain/vocabulary';
import { figureInclude, toFigure } from './read-figures';
import { toSourceInfo } from './source-info';
import { toUnit } from './units';

/** Every source with how many figures it speaks of, and every figure whose sources differ. */
export async function getSourcesPage(): Promise<SourcesPage> {
  const [rows, counts, resolutions] = await Promise.all([
    db().source.findMany({ where: { untilRelease: null } }),
    db().claim.groupBy({ by: ['sourceCode'], where: { untilRelease: null }, _count: true }),
    db().resolution.findMany({ where: { untilRelease: null } }),
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
  const keys = resolutions.map(({ figureKey }) => figureKey);
  const [figures, claims] = await Promise.all([
    db().figure.findMany({
      where: { key: { in: keys }, untilRelease: null },
      include: { ...figureInclude, unit: true },
      orderBy: [{ edition: { year: 'desc' } }, { key: 'asc' }],
    }),
    db().claim.findMany({ where: { figureKey: { in: keys }, untilRelease: null } }),
  ]);
  const conflicts = figures.map((row) => {
    const ruling = resolutions.find(({ figureKey }) => figureKey === row.key);
    const said = claims.filter(({ figureKey }) => figureKey === row.key);
    return {
      figure: toFigure(row),
      unit: toUnit(row.unit),
      values: [...new Set(said.map(({ value, decimals }) => toDecimal(value, decimals)))],
      reasonVi: ruling?.reasonVi ?? '',
      reasonEn: ruling?.reasonEn ?? '',
    };
  });
  return { sources, conflicts };
}
