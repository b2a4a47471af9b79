import type { CoverageRow } from '@/lib/domain/editions/coverage';
import type { Dimension } from '@/lib/domain/editions/dimension';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Unit } from '@/lib/domain/units/unit';

/** The coverage of one index, with the names that a page needs. */
export interface CoverageIndex {
  index: IndexInfo;
  years: number[];
  /** a dimension under its latest name; null for the whole of an index whose framework is unknown */
  rows: (CoverageRow & { name: Dimension | null })[];
  /** units by slug */
  unitOf: ReadonlyMap<string, Unit>;
}
