import type { Caution } from '@/lib/domain/figures/change';
import { isKnown, type KnownFigure, toWhole } from '@/lib/domain/figures/figure';
import type { Unit } from '@/lib/domain/units/unit';
import { type Decimal, subtractDecimals } from '@/lib/domain/values/decimal';
import type { IndexHistory } from './province';

export interface RankFact {
  year: number;
  rank: number;
  figureId: string;
}

/** What one sentence says of a unit in an index: where it stands, and its best and biggest. */
export interface StandingFacts {
  latest: RankFact & { of: number; unit: Unit };
  value: KnownFigure | null;
  /** the value minus the national average of that year, where both are known */
  aboveAverage: { points: Decimal; averageId: string } | null;
  change: { places: number; caution: Caution | null } | null;
  best: RankFact;
  biggestRise: { year: number; places: number; figureId: string } | null;
  /** how many years have a rank */
  years: number;
}

/** The facts of an index history, or null when no rank is known. */
export function toStandingFacts({ entries, averages }: IndexHistory): StandingFacts | null {
  const ranked = entries.flatMap((entry) => {
    const rank = toWhole(entry.rank);
    return rank === null || !entry.rank
      ? []
      : [{ entry, fact: { year: entry.year, rank, figureId: entry.rank.id } }];
  });
  const last = ranked.at(-1);
  if (!last?.entry.unit) return null;
  const best = ranked.reduce((top, known) => (known.fact.rank <= top.fact.rank ? known : top));
  const value = isKnown(last.entry.value) ? last.entry.value : null;
  const average = averages.find(({ year }) => year === last.entry.year);
  const rises = entries.flatMap(({ year, rank, rankChange }) =>
    rankChange.kind === 'known' && rank && rankChange.amount > 0
      ? [{ year, places: rankChange.amount, figureId: rank.id }]
      : [],
  );
  const { rankChange } = last.entry;
  return {
    latest: { ...last.fact, of: last.entry.of ?? last.fact.rank, unit: last.entry.unit },
    value,
    aboveAverage:
      value && isKnown(average)
        ? { points: subtractDecimals(value.value, average.value), averageId: average.id }
        : null,
    change:
      rankChange.kind === 'known' ? { places: rankChange.amount, caution: rankChange.caution ?? null } : null,
    best: best.fact,
    biggestRise: rises.reduce<StandingFacts['biggestRise']>(
      (top, rise) => (top && top.places >= rise.places ? top : rise),
      null,
    ),
    years: ranked.length,
  };
}
