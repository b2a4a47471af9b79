import { type Figure, isKnown } from '../figures/figure';
import { unitOfYear } from '../units/lifespan';
import type { Unit } from '../units/unit';
import { groupBy } from '../values/group-by';

/** The ranks of one unit over all years of an index. */
export interface RankPath {
  /** the unit under the name that it had when it was last ranked */
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
  /** the eras of a unit without a break: the unit itself and those before and after a renaming */
  lineageOf(unit: Unit): readonly Unit[];
  /** the figures of the whole index, without dimensions */
  figures: readonly Figure[];
  years: readonly number[];
}

/** The paths of all units that were ever ranked; a renaming continues a path, a merger ends it. */
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
