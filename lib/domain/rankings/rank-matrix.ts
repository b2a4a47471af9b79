import { type Edition, type IndexInfo, isFullyRanked } from '../editions/edition';
import { type Figure, toWhole } from '../figures/figure';
import { type MissingReason, toMissingReason } from '../figures/missing';
import { unitOfYear } from '../units/lifespan';
import type { Unit } from '../units/unit';
import { leadersOf } from './leaders';

/** The rank of a unit in one edition, or the reason why it is not known. */
export interface RankCell {
  rank: Figure | null;
  missing: MissingReason | null;
}

export interface RankMatrixRow {
  unit: Unit;
  /** one cell for each edition, in the same order */
  cells: RankCell[];
}

export interface RankMatrix {
  index: IndexInfo;
  /** the latest first */
  editions: Edition[];
  /** sorted by the latest edition, the best unit first */
  rows: RankMatrixRow[];
}

/** The rank of every unit in every published edition. */
export function toRankMatrix(
  units: readonly Unit[],
  editions: readonly Edition[],
  figures: readonly Figure[],
  index: IndexInfo,
): RankMatrix {
  const latestFirst = editions.filter(({ status }) => status === 'published').sort((a, b) => b.year - a.year);
  const ranks = figures.filter(({ measure }) => measure === 'rank');
  const rows = units.map((unit) => ({
    unit,
    cells: latestFirst.map((edition): RankCell => {
      const rank = unitOfYear([unit], edition.year)
        ? ranks.find((figure) => figure.unit === unit.slug && figure.year === edition.year)
        : undefined;
      return {
        rank: rank ?? null,
        missing: rank?.value
          ? null
          : toMissingReason({
              eras: [unit],
              year: edition.year,
              inFramework: true,
              editionIsWhole: index.isWhole,
              everyRankKnown: isFullyRanked(edition, figures, index),
              undecided: rank !== undefined,
            }),
      };
    }),
  }));
  return { index, editions: latestFirst, rows: rows.sort(byLatest) };
}

/** Compares by the latest edition that ranked either unit; a unit that is only in an earlier one comes after. */
function byLatest(a: RankMatrixRow, b: RankMatrixRow): number {
  for (const [at, { rank }] of a.cells.entries()) {
    const [x, y] = [toWhole(rank), toWhole(b.cells[at]?.rank)];
    if (x !== null && y !== null) return x - y;
    if (x !== null || y !== null) return x === null ? 1 : -1;
  }
  return 0;
}

/** The units that lead the latest year; several when they share the first place. */
export const latestLeaders = ({ rows }: Pick<RankMatrix, 'rows'>): Unit[] =>
  leadersOf(rows.map(({ unit, cells }) => ({ unit, rank: cells[0]?.rank ?? null }))).map(({ unit }) => unit);
