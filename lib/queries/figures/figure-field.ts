import 'server-only';
import { db } from '@/lib/db/client';
import type { Edition } from '@/lib/domain/editions/edition';
import { type Figure, isKnown } from '@/lib/domain/figures/figure';
import { toSurroundings } from '@/lib/domain/rankings/surroundings';
import type { Unit } from '@/lib/domain/units/unit';
import { toRankedKind } from '@/lib/domain/vocabulary';
import type { FigureField, Neighbour } from '@/lib/views/figures/figure';
import { getRankBounds } from '../rankings/rank-bounds';
import { toUnit } from '../units/units';
import { figureInclude, toFigure } from './read-figures';

const nowhere: FigureField = { tied: [], above: [], below: [], bound: null };

/**
 * What stands next to a rank among those of its edition; for a value without a rank, where its rank must lie, unless
 * it is part of a dimension: criteria are not ranked.
 */
export async function getFigureField(
  row: { editionId: string; dimension: string },
  {
    figure,
    edition,
    unit,
    siblings,
    isPart,
  }: { figure: Figure; edition: Edition; unit: Unit; siblings: readonly Figure[]; isPart: boolean },
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
    const alike = rows
      .map((other) => ({ figure: toFigure(other), unit: toUnit(other.unit) }))
      .filter((other) => toRankedKind(other.unit.kind) === toRankedKind(unit.kind) && isKnown(other.figure));
    const isRank = (other: Figure) => other.measure === 'rank';
    const values = new Map(
      alike.flatMap((other) => (isRank(other.figure) ? [] : [[other.figure.unit, other.figure]])),
    );
    const others = alike.flatMap((other) =>
      isRank(other.figure) && other.figure.id !== figure.id && other.figure.block === figure.block
        ? [{ rank: Number(other.figure.value), ...other }]
        : [],
    );
    const toNeighbour = (other: (typeof others)[number]): Neighbour => ({
      unit: other.unit,
      rank: other.figure,
      value: values.get(other.figure.unit) ?? null,
    });
    const { tied, above, below } = toSurroundings(Number(figure.value), others);
    return {
      tied: tied.map(toNeighbour),
      above: above.map(toNeighbour),
      below: below.map(toNeighbour),
      bound: null,
    };
  }
  const isRanked = siblings.some(({ measure }) => measure === 'rank');
  if (isRanked || isPart || edition.level === 'unit' || !['percent', 'score'].includes(figure.measure))
    return nowhere;
  const bounds = await getRankBounds(figure.index, edition.level, figure.year, figure.dimension);
  return { ...nowhere, bound: bounds.get(unit.slug)?.rank ?? null };
}
