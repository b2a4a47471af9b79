import { unitOfYear } from './lifespan';
import { mergedFrom, toPresent } from './lineage';
import type { Succession, Unit } from './unit';

/** What happened to a province: nothing, a new name, or a merger into a new unit. */
export type Fate = 'unchanged' | 'renamed' | 'merged';

/** A province before the mergers of 2025, and the province that it is or belongs to now. */
export interface FormerProvince {
  former: Unit;
  present: Unit;
  fate: Fate;
  /** the day of the merger or of the new name */
  since: string | null;
  /** the other former provinces of the same new unit */
  others: Unit[];
}

/** The last measured year with the provinces before the mergers. */
const lastFormerYear = 2024;

/** Every province of 2024 and the province that it is or belongs to now, in the given order. */
export function toFormerProvinces(
  eras: readonly Unit[],
  successions: readonly Succession[],
): FormerProvince[] {
  return eras
    .filter((unit) => unitOfYear([unit], lastFormerYear))
    .map((former) => {
      const merger = toMerger(former, successions);
      const renaming = successions.find(
        ({ kind, predecessor }) => kind === 'renamed' && predecessor.id === former.id,
      );
      return {
        former,
        present: toPresent(former, successions),
        fate: merger ? 'merged' : renaming ? 'renamed' : 'unchanged',
        since: (merger ?? renaming)?.effectiveOn ?? null,
        others: merger
          ? mergedFrom(merger.successor, successions)
              .map(({ predecessor }) => predecessor)
              .filter(({ id }) => id !== former.id)
          : [],
      };
    });
}

/** The number of former provinces, of present ones, and of former ones by what happened to them. */
export interface FateCounts {
  former: number;
  present: number;
  merged: number;
  new: number;
}

/** Counts the former provinces by what happened to them. */
export function countFates(provinces: readonly FormerProvince[]): FateCounts {
  const merged = provinces.filter(({ fate }) => fate === 'merged');
  const countPresent = (of: readonly FormerProvince[]) => new Set(of.map(({ present }) => present.id)).size;
  return {
    former: provinces.length,
    present: countPresent(provinces),
    merged: merged.length,
    new: countPresent(merged),
  };
}

const toMerger = (unit: Unit, successions: readonly Succession[]): Succession | undefined =>
  successions.find(({ kind, predecessor }) => kind === 'merged' && predecessor.id === unit.id);
