import type { Caution } from '@/lib/domain/figures/change';
import { isKnown, type KnownFigure, toWhole } from '@/lib/domain/figures/figure';
import type { MissingReason } from '@/lib/domain/figures/missing';
import { leadersBy } from '@/lib/domain/rankings/leaders';
import type { YearEntry } from '@/lib/domain/series/series';
import type { Unit } from '@/lib/domain/units/unit';
import { type Decimal, subtractDecimals } from '@/lib/domain/values/decimal';
import { newestOf } from './answer';
import type { IndexHistory } from './province';

/** A year and the figure that a statement of it rests on. */
export interface YearFact {
  year: number;
  figureId: string;
}

/** A unit's best rank, and every year that it held it in, the latest first. */
export interface BestRank {
  rank: number;
  at: YearFact[];
}

/** What one sentence says of a unit in an index: where it stands, and its best and biggest. */
export interface StandingFacts {
  latest: YearFact & { rank: number; of: number; unit: Unit };
  /** the newest edition, where its rank is not known, so that the latest one is an old one, and why */
  unknown: { year: number; because: MissingReason } | null;
  value: KnownFigure | null;
  /** the value minus the national average of that year, where both are known */
  aboveAverage: { points: Decimal; averageId: string } | null;
  /** places gained since the edition before, which was in that year */
  change: { places: number; sinceYear: number; caution: Caution | null } | null;
  best: BestRank;
  /** the most places gained in a year and every such year, the latest first; of how many computed changes */
  biggestRise: { places: number; at: YearFact[]; of: number } | null;
  /** how many years have a rank */
  years: number;
}

interface RankedYear extends YearFact {
  rank: number;
  entry: YearEntry;
}

const toRanked = (entries: readonly YearEntry[]): RankedYear[] =>
  entries.flatMap((entry) => {
    const rank = toWhole(entry.rank);
    return rank === null || !entry.rank ? [] : [{ year: entry.year, rank, figureId: entry.rank.id, entry }];
  });

const latestFirst = (a: YearFact, b: YearFact): number => b.year - a.year;

/** The best rank of a unit's years; null when no rank is known. */
export function toBestRank(entries: readonly YearEntry[]): BestRank | null {
  const best = leadersBy(toRanked(entries), (a, b) => a.rank - b.rank).sort(latestFirst);
  return best[0] ? { rank: best[0].rank, at: best } : null;
}

/** The most places gained between two years that can be compared; null when nothing was gained. */
function toBiggestRise(entries: readonly YearEntry[]): StandingFacts['biggestRise'] {
  const changes = entries.flatMap(({ year, rank, rankChange }) =>
    rankChange.kind === 'known' && rank ? [{ year, places: rankChange.amount, figureId: rank.id }] : [],
  );
  const biggest = leadersBy(changes, (a, b) => b.places - a.places).sort(latestFirst);
  const places = biggest[0]?.places ?? 0;
  return places > 0 ? { places, at: biggest, of: changes.length } : null;
}

/** The facts of an index history, or null when no rank is known. */
export function toStandingFacts({ entries, averages }: IndexHistory): StandingFacts | null {
  const ranked = toRanked(entries);
  const [last, best] = [ranked.at(-1), toBestRank(entries)];
  if (!last?.entry.unit || !best) return null;
  const { entry, ...latest } = last;
  const value = isKnown(entry.value) ? entry.value : null;
  const average = averages.find(({ year }) => year === entry.year);
  const { rankChange, before } = entry;
  const newest = newestOf(entries);
  return {
    latest: { ...latest, of: entry.of ?? latest.rank, unit: last.entry.unit },
    unknown:
      newest && newest.year > entry.year
        ? { year: newest.year, because: newest.missing ?? 'not-located-yet' }
        : null,
    value,
    aboveAverage:
      value && isKnown(average)
        ? { points: subtractDecimals(value.value, average.value), averageId: average.id }
        : null,
    change:
      rankChange.kind === 'known' && before !== null
        ? { places: rankChange.amount, sinceYear: before, caution: rankChange.caution ?? null }
        : null,
    best,
    biggestRise: toBiggestRise(entries),
    years: ranked.length,
  };
}
