import { unitOfYear } from './lifespan';
import { mergedFrom, toPresent } from './lineage';
import type { Succession, Unit } from './unit';

/** What became of a province: it is as it was, has a new name, or is part of a new unit. */
export type Fate = 'unchanged' | 'renamed' | 'merged';

/** A province as it was before the mergers of 2025, and what it is now. */
export interface FormerProvince {
  former: Unit;
  present: Unit;
  fate: Fate;
  /** the day of the merger or of the new name */
  since: string | null;
  /** the other former provinces of the same new unit */
  others: Unit[];
}

/** The last year that measured the provinces as they were before the mergers. */
const lastFormerYear = 2024;

/** Every province of 2024 with what it is now, in the order given. */
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

const toMerger = (unit: Unit, successions: readonly Succession[]): Succession | undefined =>
  successions.find(({ kind, predecessor }) => kind === 'merged' && predecessor.id === unit.id);
