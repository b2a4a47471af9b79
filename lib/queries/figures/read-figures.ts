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

/** What of a row no figure says. */
const unsaid = {
  id: true,
  frameworkCode: true,
  status: true,
  resolvedBy: true,
  reasonVi: true,
  reasonEn: true,
  anomalyEn: true,
  fromRelease: true,
  untilRelease: true,
} satisfies Prisma.FigureOmit;

export type FigureRow = Omit<
  Prisma.FigureGetPayload<{ include: typeof figureInclude; omit: typeof unsaid }>,
  'editionId' | 'unitId'
>;

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
  const rows = await db().figure.findMany({ where: { ...where, untilRelease: null }, omit: unsaid });
  // each edition and unit once: Prisma would ask for those of every row, which takes as long as the rows
  const [editions, units] = await Promise.all([
    db().edition.findMany({
      where: { id: { in: [...new Set(rows.map(({ editionId }) => editionId))] } },
      select: { id: true, ...figureInclude.edition.select },
    }),
    db().unit.findMany({
      where: { id: { in: [...new Set(rows.map(({ unitId }) => unitId))] } },
      select: { id: true, ...figureInclude.unit.select },
    }),
  ]);
  const editionOf = new Map(editions.map((edition) => [edition.id, edition]));
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  return rows.flatMap((row) => {
    const [edition, unit] = [editionOf.get(row.editionId), unitOf.get(row.unitId)];
    return edition && unit ? [toFigure({ ...row, edition, unit })] : [];
  });
}
