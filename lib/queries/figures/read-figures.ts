import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/models';
import { toDecimal, toPlainDecimal } from '@/lib/db/rows';
import type { Figure } from '@/lib/domain/figures/figure';
import type { Basis, Measure } from '@/lib/domain/vocabulary';

/** The relations to read with a figure's row, for toFigure. */
export const figureInclude = {
  edition: { select: { indexCode: true, year: true } },
  unit: { select: { slug: true } },
} satisfies Prisma.FigureInclude;

export type FigureRow = Prisma.FigureGetPayload<{ include: typeof figureInclude }>;

/** The domain value of a figure's row. */
export function toFigure(row: FigureRow): Figure {
  const isDecided = row.value !== null;
  return {
    id: row.key,
    index: row.edition.indexCode,
    year: row.edition.year,
    unit: row.unit.slug,
    dimension: row.dimension,
    measure: row.measure as Measure,
    value: row.value === null ? null : toDecimal(row.value, row.decimals ?? 0),
    max: toPlainDecimal(row.max),
    // what one of its claims says is not said of an undecided figure
    basis: isDecided ? (row.basis as Basis) : null,
    block: row.block,
    odd: row.anomalyVi !== null,
    sources: row.sources,
    quote: isDecided ? row.quote : null,
    rankedOf: row.rankedOf,
  };
}

/** The current figures that match, in no particular order. */
export async function listFigures(where: Prisma.FigureWhereInput): Promise<Figure[]> {
  const rows = await db().figure.findMany({
    where: { ...where, untilRelease: null },
    include: figureInclude,
  });
  return rows.map(toFigure);
}
