import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/models';
import { toDecimal } from '@/lib/db/rows';
import { compareDecimals, type Decimal } from '@/lib/domain/values/decimal';
import { groupBy } from '@/lib/domain/values/group-by';
import { overall } from '@/lib/domain/vocabulary';
import type { Conflict, ConflictSide } from '@/lib/views/figures/conflict';
import { listIndices } from '../editions/editions';
import { perRelease } from '../releases/per-release';
import { toUnit } from '../units/units';
import { figureInclude, toFigure } from './read-figures';
import { toSourceInfo } from './source-info';
import { listStatements } from './statements';

/** Every figure whose sources differ, with the values, their sources and the resolution; the latest year first. */
export const listConflicts = perRelease(async (): Promise<Conflict[]> => {
  const resolutions = await db().resolution.findMany({ where: { untilRelease: null } });
  const keys = resolutions.map(({ figureKey }) => figureKey);
  const [indices, statements, figures, claims] = await Promise.all([
    listIndices(),
    listStatements(),
    db().figure.findMany({
      where: { key: { in: keys }, untilRelease: null },
      include: { ...figureInclude, unit: true, dimensionOf: true },
      orderBy: [{ edition: { year: 'desc' } }, { key: 'asc' }],
    }),
    db().claim.findMany({
      where: { figureKey: { in: keys }, untilRelease: null },
      include: { source: true },
      orderBy: { sourceCode: 'asc' },
    }),
  ]);
  const said = groupBy(claims, ({ figureKey }) => figureKey);
  return figures.map((row): Conflict => {
    const figure = toFigure(row);
    const index = indices.find(({ code }) => code === figure.index);
    const ruling = resolutions.find(({ figureKey }) => figureKey === row.key);
    return {
      figure,
      index: index ?? { shortVi: figure.index, shortEn: figure.index },
      unit: toUnit(row.unit),
      dimension: row.dimension === overall ? null : row.dimensionOf,
      statements: statements.get(row.key) ?? [],
      sides: toSides(said.get(row.key) ?? [], figure.value),
      reasonVi: ruling?.reasonVi ?? '',
      reasonEn: ruling?.reasonEn ?? '',
    };
  });
});

type ClaimRow = Prisma.ClaimGetPayload<{ include: { source: true } }>;

/** The different values with the sources that print them, the chosen value first. */
function toSides(claims: readonly ClaimRow[], chosen: Decimal | null): ConflictSide[] {
  const byValue = groupBy(claims, ({ value }) => value.toFixed());
  return [...byValue.values()]
    .map((agreeing): ConflictSide => {
      const printed = agreeing.map(({ value, decimals }) => toDecimal(value, decimals));
      const value = printed.reduce((best, next) => (next.length > best.length ? next : best));
      return {
        value,
        chosen: chosen !== null && compareDecimals(value, chosen) === 0,
        sources: agreeing.map(({ source }) => toSourceInfo(source)),
      };
    })
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || compareDecimals(b.value, a.value));
}
