import { toWhole } from '@/lib/domain/figures/figure';
import { cutWhole } from '@/lib/domain/rankings/leaders';
import type { RankPath } from '@/lib/domain/rankings/rank-paths';
import type { Ranking } from './ranking';

/** The ranks of a country over the years of an index, and the units that are named in front of them. */
export interface RankBand {
  /** two at least; how many units were ranked, null for a year without a known rank */
  years: { year: number; of: number | null }[];
  /** the last rank of any year */
  lastRank: number;
  /** ids of the units that stand highest in the ranking on whose page the band is, the best first */
  named: string[];
}

const mostNamed = 5;

/**
 * The band of an index on the page of one year; null where there are no paths or only one year. At most five units
 * are named, the highest of those whose rank is known, and never only some of equals.
 */
export function toRankBand(
  paths: readonly RankPath[],
  { table, coverage }: Pick<Ranking, 'table' | 'coverage'>,
): RankBand | null {
  const years = (paths[0]?.ranks ?? []).map(({ year }) => {
    const covered = coverage.find((own) => own.year === year);
    return { year, of: covered && covered.known > 0 ? covered.of : null };
  });
  if (years.length < 2) return null;
  const ranked = table.rows.flatMap(({ rank }) => {
    const place = toWhole(rank);
    return rank && place !== null ? [{ id: rank.id, place }] : [];
  });
  const highest = cutWhole(
    ranked.sort((a, b) => a.place - b.place),
    mostNamed,
    (a, b) => a.place - b.place,
  );
  const pathOf = new Map(
    paths.flatMap(({ unit, ranks }) => ranks.map(({ figure }) => [figure?.id, unit.id])),
  );
  return {
    years,
    lastRank: Math.max(table.of, ...years.map((year) => year.of ?? 0)),
    named: highest.flatMap(({ id }) => pathOf.get(id) ?? []),
  };
}
