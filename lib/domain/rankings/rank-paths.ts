import { type Figure, isKnown } from '../figures/figure';
import { unitOfYear } from '../units/lifespan';
import type { Unit } from '../units/unit';
import { groupBy } from '../values/group-by';

/** One unit's ranks over all the years of an index. */
export interface RankPath {
  /** as it was last called while it was ranked */
  unit: Unit;
  ranks: { year: number; figure: Figure | null }[];
}

/** The paths of an index. */
export interface RankPaths {
  paths: RankPath[];
  /** years whose edition cannot be compared with the one before */
  breakYears: number[];
}

export interface RankPathsInput {
  /** every era of every unit */
  eras: readonly Unit[];
  /** the eras that a unit's path runs through without a break: itself and those of other names */
  lineageOf(unit: Unit): readonly Unit[];
  /** the whole index, overall only */
  figures: readonly Figure[];
  years: readonly number[];
}

/** The paths of all units that were ever ranked; a rename continues a path, a merger ends it. */
export function toRankPaths({ eras, lineageOf, figures, years }: RankPathsInput): RankPath[] {
  const ranks = groupBy(
    figures.filter((figure) => figure.measure === 'rank' && isKnown(figure)),
    ({ unit, year }) => `${unit} ${year}`,
  );
  return eras.flatMap((first): RankPath[] => {
    const lineage = lineageOf(first);
    if (lineage[0]?.id !== first.id) return [];
    const path = years.map((year) => {
      const unit = unitOfYear(lineage, year);
      return { year, unit, figure: (unit && ranks.get(`${unit.slug} ${year}`)?.[0]) ?? null };
    });
    const last = path.filter(({ figure }) => figure !== null).at(-1)?.unit;
    return last ? [{ unit: last, ranks: path.map(({ year, figure }) => ({ year, figure })) }] : [];
  });
}
