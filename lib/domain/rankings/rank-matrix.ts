import { type Edition, isFullyRanked } from '../editions/edition';
import { type Figure, toWhole } from '../figures/figure';
import { type MissingReason, toMissingReason } from '../figures/missing';
import { unitOfYear } from '../units/lifespan';
import type { Unit } from '../units/unit';

/** A unit's rank in one edition; where none is known, why. */
export interface RankCell {
  rank: Figure | null;
  missing: MissingReason | null;
}

export interface RankMatrixRow {
  unit: Unit;
  /** one for each edition, in their order */
  cells: RankCell[];
}

export interface RankMatrix {
  /** the latest first */
  editions: Edition[];
  /** the best of the latest edition first */
  rows: RankMatrixRow[];
}

/** Every unit's rank in every published edition. */
export function toRankMatrix(
  units: readonly Unit[],
  editions: readonly Edition[],
  figures: readonly Figure[],
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
              editionIsWhole: false,
              everyRankKnown: isFullyRanked(edition, figures),
              undecided: rank !== undefined,
            }),
      };
    }),
  }));
  return { editions: latestFirst, rows: rows.sort(byLatest) };
}

/** By the latest edition that ranked either; who is in an earlier one only comes after. */
function byLatest(a: RankMatrixRow, b: RankMatrixRow): number {
  for (const [at, { rank }] of a.cells.entries()) {
    const [x, y] = [toWhole(rank), toWhole(b.cells[at]?.rank)];
    if (x !== null && y !== null) return x - y;
    if (x !== null || y !== null) return x === null ? 1 : -1;
  }
  return 0;
}
