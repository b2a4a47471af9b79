import { toWhole } from '@/lib/domain/figures/figure';
import { cutWhole } from '@/lib/domain/rankings/leaders';
import { bySize, rankBefore, toMovers } from '@/lib/domain/rankings/movers';
import type { Unit } from '@/lib/domain/units/unit';
import type { Ranking } from './ranking';

/** Every unit's rank in a year and the year before, and who moved most between them. */
export interface SlopeFacts {
  units: { unit: Unit; before: number; now: number }[];
  /** slugs of those that moved most */
  chosen: ReadonlySet<string>;
  /** which ways they moved */
  ways: 'none' | 'rises' | 'falls' | 'both';
  /** the last rank of either year */
  lastRank: number;
}

/** The ranks of two years that can be compared; null where they are not of two units at least. */
export function toSlopeFacts({ table, previous }: Ranking, mostEachWay: number): SlopeFacts | null {
  const known = table.rows.flatMap((row) => {
    const [before, now] = [rankBefore(row), toWhole(row.rank)];
    return before === null || now === null ? [] : [{ row, before, now }];
  });
  if (!previous || known.length < 2) return null;
  const { rises, falls } = toMovers(known.map(({ row }) => row));
  const [up, down] = [cutWhole(rises, mostEachWay, bySize), cutWhole(falls, mostEachWay, bySize)];
  return {
    units: known.map(({ row, before, now }) => ({ unit: row.unit, before, now })),
    chosen: new Set([...up, ...down].map(({ row }) => row.unit.slug)),
    ways: up.length > 0 ? (down.length > 0 ? 'both' : 'rises') : down.length > 0 ? 'falls' : 'none',
    lastRank: Math.max(table.of, ...known.map(({ before }) => before)),
  };
}
