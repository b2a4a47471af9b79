import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { YearEntry } from '@/lib/domain/series/series';
import type { Unit } from '@/lib/domain/units/unit';
import type { RankedLevel } from '@/lib/domain/vocabulary';

/** One dimension of one index of a unit, with an entry for every edition. */
export interface UnitSeries {
  /** the last era with its code */
  unit: Unit;
  level: RankedLevel;
  index: IndexInfo;
  dimension: string;
  entries: YearEntry[];
}
