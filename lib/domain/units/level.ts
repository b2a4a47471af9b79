import { aggregateOf, isProvince, type Level, type UnitKind } from '../vocabulary';

/** A unit with its place in the country; departments and districts have the slug of their province as parent. */
export interface PlacedUnit {
  slug: string;
  kind: UnitKind;
  parent: string | null;
}

/** True for a unit that results of that level and owner may name, the wholes that have averages included. */
export function isOfLevel({ kind, slug, parent }: PlacedUnit, level: Level, owner: string | null): boolean {
  if (level === 'unit') return parent !== null && parent === owner;
  if (parent) return false;
  if (level === 'ministry') return kind === 'ministry' || slug === aggregateOf.ministry;
  return isProvince(kind) || (kind === 'aggregate' && slug !== aggregateOf.ministry);
}
