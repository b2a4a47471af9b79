import 'server-only';
import { db } from '@/lib/db/client';
import { toDecimal } from '@/lib/db/rows';
import { compareDecimals } from '@/lib/domain/values/decimal';
import { groupBy } from '@/lib/domain/values/group-by';
import type { Level } from '@/lib/domain/vocabulary';
import type { FigureFilter, ListedFigure, ListPart } from '@/lib/views/figures/listed';
import { toUnit } from '../units/units';
import { listFirstIds } from './figure-order';
import { figureInclude, toFigure } from './read-figures';

/** The first figures in the order of their ids that match, after one of them if it is given. */
export async function listFigurePart(
  { unit, ...filter }: FigureFilter,
  { after, limit }: { after: string | null; limit: number },
): Promise<ListPart<ListedFigure>> {
  const { index, year, level, dimension, measure } = filter;
  const isSome = [index, year, level, dimension, measure].some((part) => part !== undefined);
  const rows = await db().figure.findMany({
    // a unit has few figures, and of all figures the index of keys is the order
    where:
      isSome && !unit
        ? { id: { in: await listFirstIds(filter, { after, limit: limit + 1 }) } }
        : {
            untilRelease: null,
            ...(after !== null && { key: { gt: after } }),
            ...(dimension && { dimension }),
            ...(measure && { measure }),
            ...(unit && { unitId: { in: await listUnitIds(unit) } }),
            edition: { ...(index && { indexCode: index }), ...(year && { year }), ...(level && { level }) },
          },
    include: listedInclude,
    orderBy: { key: 'asc' },
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const figures = await withSources(shown);
  return { rows: figures, next: rows.length > limit ? (shown.at(-1)?.key ?? null) : null };
}

/** The ids of every era of a unit: by them an index has its figures, which a join would not always use. */
async function listUnitIds(slug: string): Promise<string[]> {
  const rows = await db().unit.findMany({ where: { slug }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** A current figure by its id as lists show it, or null. */
export async function getListedFigure(id: string): Promise<ListedFigure | null> {
  const row = await db().figure.findFirst({ where: { key: id, untilRelease: null }, include: listedInclude });
  return row && ((await withSources([row]))[0] ?? null);
}

const listedInclude = {
  ...figureInclude,
  edition: { select: { indexCode: true, year: true, level: true } },
  unit: true,
  dimensionOf: { select: { nameVi: true, nameEn: true } },
} as const;

type Row = Parameters<typeof toFigure>[0] & {
  key: string;
  frameworkCode: string;
  edition: { level: string };
  unit: Parameters<typeof toUnit>[0];
  dimensionOf: { nameVi: string; nameEn: string };
};

async function withSources(rows: readonly Row[]): Promise<ListedFigure[]> {
  const claims = await db().claim.findMany({
    where: { figureKey: { in: rows.map(({ key }) => key) }, untilRelease: null },
    select: { figureKey: true, sourceCode: true, value: true, decimals: true },
    orderBy: { sourceCode: 'asc' },
  });
  const said = groupBy(claims, ({ figureKey }) => figureKey);
  return rows.map((row) => {
    const figure = toFigure(row);
    return {
      figure,
      level: row.edition.level as Level,
      unit: toUnit(row.unit),
      dimension: row.dimensionOf,
      framework: row.frameworkCode,
      sources: (said.get(row.key) ?? []).flatMap(({ sourceCode, value, decimals }) =>
        figure.value === null || compareDecimals(toDecimal(value, decimals), figure.value) === 0
          ? [sourceCode]
          : [],
      ),
    };
  });
}
