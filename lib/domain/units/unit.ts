import type { UnitKind } from '../vocabulary';
import type { Lifespan } from './lifespan';

/** A unit as pages name it. */
export interface Unit extends Lifespan {
  id: string;
  slug: string;
  nameVi: string;
  nameEn: string | null;
  kind: UnitKind;
}

export interface Region {
  code: string;
  nameVi: string;
  nameEn: string;
}

/** Which unit followed which, and from which day. */
export interface Succession {
  predecessor: Unit;
  successor: Unit;
  effectiveOn: string;
  kind: 'merged' | 'renamed' | 'status';
}
