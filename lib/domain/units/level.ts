import { aggregateOf, isProvince, type Level, type UnitKind } from '../vocabulary';

/** A unit with its kind and its parent; the parent of a department or district is the slug of its province. */
export interface PlacedUnit {
  slug: string;
  kind: UnitKind;
  parent: string | null;
}

/** True for a unit that results of that level and owner may contain; this includes the wholes with averages. */
export function isOfLevel({ kind, slug, parent }: PlacedUnit, level: Level, owner: string | null): boolean {
  if (level === 'unit') return parent !== null && parent === owner;
  if (parent) return false;
  if (level === 'ministry') return kind === 'ministry' || slug === aggregateOf.ministry;
  return isProvince(kind) || (kind === 'aggregate' && slug !== aggregateOf.ministry);
}
