import 'server-only';
import { db } from '@/lib/db/client';
import { toPlainDecimal } from '@/lib/db/rows';
import type { CountedGroup } from '@/lib/domain/bounds/edition-bounds';
import { compareDecimals, type Decimal } from '@/lib/domain/values/decimal';
import type { Level } from '@/lib/domain/vocabulary';

/** A group of the classification of an edition, by the values of its units. */
export interface Group extends CountedGroup {
  group: string;
}

/** Whether a value belongs to a group. */
export const holds = ({ lower, upper }: Group, value: Decimal): boolean =>
  (lower === null || compareDecimals(value, lower) >= 0) &&
  (upper === null || compareDecimals(value, upper) < 0);

/** The classification groups of an edition, if all their bounds are known and leave no gap; else none. */
export async function listGroups(index: string, level: Level, year: number): Promise<Group[]> {
  const rows = await db().groupRule.findMany({
    where: { untilRelease: null, indexCode: index, level, year },
  });
  const groups = rows
    .map((row) => ({
      group: row.group,
      lower: toPlainDecimal(row.lowerBound),
      upper: toPlainDecimal(row.upperBoundExclusive),
      units: row.unitsInGroup,
    }))
    .sort((a, b) => (a.group < b.group ? -1 : 1));
  const chained = groups.every(({ lower, upper }, at) => {
    const above = groups[at - 1];
    return (
      (lower !== null || upper !== null) && (above ? upper !== null && upper === above.lower : upper === null)
    );
  });
  return chained && groups.length > 1 ? groups : [];
}
