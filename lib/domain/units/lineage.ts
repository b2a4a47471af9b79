import { byBeginning } from './lifespan';
import type { Succession, Unit } from './unit';

/**
 * The units that a series runs through without a break: the unit itself and those it was renamed from
 * or into. A merger is a break, so a merged province that kept its name is not among them.
 */
export function toUnbrokenLineage(unit: Unit, successions: readonly Succession[]): Unit[] {
  const renames = successions.filter(({ kind }) => kind === 'renamed');
  const before = renames.find(({ successor }) => successor.id === unit.id)?.predecessor;
  const after = renames.find(({ predecessor }) => predecessor.id === unit.id)?.successor;
  return [...(before ? [before] : []), unit, ...(after ? [after] : [])];
}

/** What a unit is today, over every merger and new name; itself where nothing followed it. */
export function toPresent(unit: Unit, successions: readonly Succession[]): Unit {
  const next = successions.find(
    ({ predecessor, successor }) => predecessor.id === unit.id && successor.id !== unit.id,
  );
  return next ? toPresent(next.successor, successions) : unit;
}

/** What merged to make this unit. */
export const mergedFrom = (unit: Unit, successions: readonly Succession[]): Succession[] =>
  successions.filter(({ kind, successor }) => kind === 'merged' && successor.id === unit.id);

/** Every unit that a slug has named, renames followed both ways, in order of time. */
export function erasOf(slug: string, units: readonly Unit[], successions: readonly Succession[]): Unit[] {
  const named = units.filter((unit) => unit.slug === slug);
  return named.flatMap((unit) => toUnbrokenLineage(unit, successions)).sort(byBeginning);
}
