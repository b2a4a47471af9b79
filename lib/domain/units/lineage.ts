import { byBeginning } from './lifespan';
import type { Succession, Unit } from './unit';

/**
 * The units of a series without a break: the unit itself and those before and after a renaming. A merger is a
 * break, so a merged province that kept its name is not among them.
 */
export function toUnbrokenLineage(unit: Unit, successions: readonly Succession[]): Unit[] {
  const renames = successions.filter(({ kind }) => kind === 'renamed');
  const before = renames.find(({ successor }) => successor.id === unit.id)?.predecessor;
  const after = renames.find(({ predecessor }) => predecessor.id === unit.id)?.successor;
  return [...(before ? [before] : []), unit, ...(after ? [after] : [])];
}

/** The present unit after all mergers and renamings of a unit; the unit itself if it has no successor. */
export function toPresent(unit: Unit, successions: readonly Succession[]): Unit {
  const next = successions.find(
    ({ predecessor, successor }) => predecessor.id === unit.id && successor.id !== unit.id,
  );
  return next ? toPresent(next.successor, successions) : unit;
}

/** The mergers that made this unit. */
export const mergedFrom = (unit: Unit, successions: readonly Succession[]): Succession[] =>
  successions.filter(({ kind, successor }) => kind === 'merged' && successor.id === unit.id);

/** Every unit that had the slug, and those before and after a renaming, in the order of time. */
export function erasOf(slug: string, units: readonly Unit[], successions: readonly Succession[]): Unit[] {
  const named = units.filter((unit) => unit.slug === slug);
  return named.flatMap((unit) => toUnbrokenLineage(unit, successions)).sort(byBeginning);
}
