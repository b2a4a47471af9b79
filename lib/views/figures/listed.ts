import type { Figure } from '@/lib/domain/figures/figure';
import type { SourceInfo } from '@/lib/domain/figures/source';
import type { Unit } from '@/lib/domain/units/unit';
import type { Decimal } from '@/lib/domain/values/decimal';
import type { ClaimBasis, Level, Measure } from '@/lib/domain/vocabulary';

/** Which figures are listed; an absent part excludes none. */
export interface FigureFilter {
  index?: string | undefined;
  year?: number | undefined;
  level?: Level | undefined;
  /** a slug, of every era that had it */
  unit?: string | undefined;
  dimension?: string | undefined;
  measure?: Measure | undefined;
}

/** A figure in a list, with what it belongs to. */
export interface ListedFigure {
  figure: Figure;
  level: Level;
  unit: Unit;
  dimension: { nameVi: string; nameEn: string };
  framework: string;
  /** the codes of the sources that give its value; of an undecided figure, of all its sources */
  sources: string[];
}

/** A claim in a list. */
export interface ListedClaim {
  figure: string;
  value: Decimal;
  max: Decimal | null;
  basis: ClaimBasis;
  quote: string | null;
  note: string | null;
  fromRelease: number;
  source: SourceInfo;
}

/** Some rows of a list, and the place after which the others follow. */
export interface ListPart<T> {
  rows: T[];
  next: string | null;
}
