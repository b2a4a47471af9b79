import 'server-only';
import { db } from '@/lib/db/client';
import type { Edition } from '@/lib/domain/editions/edition';
import { type Figure, isKnown } from '@/lib/domain/figures/figure';
import { toSurroundings } from '@/lib/domain/figures/surroundings';
import type { Unit } from '@/lib/domain/units/unit';
import { toRankedKind } from '@/lib/domain/vocabulary';
import type { FigureField } from '@/lib/views/figures/figure';
import { getRankBounds } from '../rankings/rank-bounds';
import { toUnit } from '../units/units';
import { figureInclude, toFigure } from './read-figures';

const nowhere: FigureField = { tied: [], above: [], below: [], bound: null };

/** What stands next to a rank among those of its edition; for a value without a rank, where its rank must lie. */
export async function getFigureField(
  row: { editionId: string; dimension: string },
  {
    figure,
    edition,
    unit,
    siblings,
  }: { figure: Figure; edition: Edition; unit: Unit; siblings: readonly Figure[] },
): Promise<FigureField> {
  if (!isKnown(figure)) return nowhere;
  if (figure.measure === 'rank') {
    const rows = await db().figure.findMany({
      where: {
        untilRelease: null,
        editionId: row.editionId,
        dimension: row.dimension,
        measure: { in: ['rank', 'percent', 'score'] },
      },
      include: { ...figureInclude, unit: true },
      orderBy: { key: 'asc' },
    });
    const units = new Map(rows.map((other) => [other.unit.slug, toUnit(other.unit)]));
    const figures = rows
      .filter((other) => toRankedKind(toUnit(other.unit).kind) === toRankedKind(unit.kind))
      .map(toFigure);
    const values = new Map(
      figures.flatMap((other) => (other.measure === 'rank' || !isKnown(other) ? [] : [[other.unit, other]])),
    );
    const toNeighbours = (ranks: readonly Figure[]) =>
      ranks.flatMap((rank) => {
        const neighbour = units.get(rank.unit);
        return neighbour ? [{ unit: neighbour, rank, value: values.get(rank.unit) ?? null }] : [];
      });
    const { tied, above, below } = toSurroundings(
      figure,
      figures.filter(({ measure }) => measure === 'rank'),
    );
    return { tied: toNeighbours(tied), above: toNeighbours(above), below: toNeighbours(below), bound: null };
  }
  const isRanked = siblings.some(({ measure }) => measure === 'rank');
  if (isRanked || edition.level === 'unit' || !['percent', 'score'].includes(figure.measure)) return nowhere;
  const bounds = await getRankBounds(figure.index, edition.level, figure.year, figure.dimension);
  return { ...nowhere, bound: bounds.get(unit.slug)?.rank ?? null };
}
