import type { References } from '@/lib/dataset/normalise';
import { type Problem, problemAt } from '@/lib/dataset/problem';
import type { Directed } from '@/lib/domain/editions/edition';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import { compareBest } from '@/lib/domain/rankings/ranking';
import { compareDecimals } from '@/lib/domain/values/decimal';
import { groupBy } from '@/lib/domain/values/group-by';
import { type Measure, toRankedKind } from '@/lib/domain/vocabulary';
import type { PlacedFigure } from '../resolve';

interface Ranked {
  figure: PlacedFigure;
  rank: number;
  values: Partial<Record<Measure, PlacedFigure>>;
}

/**
 * The problems of ranks that units share without equal values, that do not skip after a tie, or that contradict
 * the order of the values. Only comparable values are compared: percents, and scores out of the same maximum (in
 * an index without a scale each kind of agency has its own).
 * @returns each problem by the id of the figure that an anomaly can excuse
 */
export function checkRanks(
  { indices }: References,
  figures: ReadonlyMap<string, PlacedFigure>,
): Map<string, Problem> {
  const isScaled = ({ figure }: Ranked) => indices.get(figure.claim.row.index)?.scale_max != null;
  const directionOf = ({ figure }: Ranked): Directed => ({
    higherIsBetter: indices.get(figure.claim.row.index)?.higher_is_better ?? true,
  });
  const problems = new Map<string, Problem>();
  for (const table of toTables(figures)) {
    table.sort((a, b) => a.rank - b.rank);
    for (const measure of ['percent', 'score'] as const) {
      const alike = groupBy(
        table.filter((ranked) => ranked.values[measure]),
        (ranked) => (isScaled(ranked) ? null : maxOf(ranked.values[measure])),
      );
      for (const known of alike.values()) {
        known.forEach((ranked, at) => {
          const before = known[at - 1];
          if (before) checkPair(before, ranked, measure, directionOf(ranked), problems);
        });
      }
    }
    table.forEach((ranked, at) => {
      const sharers = table.slice(0, at).filter(({ rank }) => rank === ranked.rank);
      const tied = sharers.every((other) => sameValue(other, ranked));
      const previous = table[at - 1];
      if (sharers.length > 0 && !tied) {
        add(
          problems,
          ranked.figure,
          sharers[0]?.figure,
          `hạng ${ranked.rank} đã của ${sharers[0]?.figure.claim.row.unit}`,
          `rank ${ranked.rank} is already ${sharers[0]?.figure.claim.row.unit}'s`,
        );
      } else if (sharers.length === 0 && previous) {
        const holders = table.filter(({ rank }) => rank === previous.rank).length;
        if (ranked.rank < previous.rank + holders) {
          add(
            problems,
            ranked.figure,
            previous.figure,
            `sau ${holders} đơn vị đồng hạng ${previous.rank}, hạng kế tiếp là ${previous.rank + holders}`,
            `after ${holders} units tied at ${previous.rank} the next rank is ${previous.rank + holders}`,
          );
        }
      }
    });
  }
  return problems;
}

function checkPair(
  better: Ranked,
  worse: Ranked,
  measure: 'percent' | 'score',
  index: Directed,
  problems: Map<string, Problem>,
) {
  const [first, second] = [better.values[measure], worse.values[measure]];
  if (!first || !second || better.rank === worse.rank) return;
  if (compareBest(index, shownValue(first), shownValue(second)) <= 0) return;
  const [higher, more] = index.higherIsBetter ? ['cao hơn', 'more'] : ['thấp hơn', 'less'];
  const [vi, en] = [
    `hạng ${worse.rank} (${worse.figure.claim.row.unit}) có ${shownValue(second)}, ${higher} ${shownValue(first)} của hạng ${better.rank}`,
    `rank ${worse.rank} (${worse.figure.claim.row.unit}) has ${shownValue(second)}, ${more} than the ${shownValue(first)} of rank ${better.rank}`,
  ];
  add(problems, first, second, vi, en);
}

/** Reports a figure, at the line of the one of both that is being imported. */
const add = (
  problems: Map<string, Problem>,
  figure: PlacedFigure,
  other: PlacedFigure | undefined,
  vi: string,
  en: string,
) => {
  const isTouched = figure.claim.row.overlay || !other?.claim.row.overlay;
  const { row } = isTouched ? figure.claim : other.claim;
  problems.set(figure.id, problemAt(row, 'value', row.value, vi, en));
};

const maxOf = (figure: PlacedFigure | undefined): string | null =>
  figure?.resolved.status === 'accepted' ? figure.resolved.max : null;

const shownValue = (figure: PlacedFigure): string =>
  figure.resolved.status === 'accepted' ? figure.resolved.value : figure.claim.row.value;

function sameValue(a: Ranked, b: Ranked): boolean {
  const shared = (['percent', 'score'] as const).filter((measure) => a.values[measure] && b.values[measure]);
  return (
    shared.length > 0 &&
    shared.every((measure) => {
      const [x, y] = [a.values[measure], b.values[measure]];
      return x && y && compareDecimals(shownValue(x), shownValue(y)) === 0;
    })
  );
}

function toTables(figures: ReadonlyMap<string, PlacedFigure>): Ranked[][] {
  const ranked = [...figures.values()].flatMap((figure) => {
    const { row, unit } = figure.claim;
    if (row.measure !== 'rank' || figure.resolved.status !== 'accepted') return [];
    const values: Ranked['values'] = {};
    for (const measure of ['percent', 'score'] as const) {
      const value = figures.get(toFigureId({ ...row, measure }));
      if (value?.resolved.status === 'accepted') values[measure] = value;
    }
    const table = [
      row.index,
      row.year,
      row.dimension,
      toRankedKind(unit.kind),
      unit.parent,
      figure.resolved.block,
    ].join(' ');
    return [{ table, figure, rank: Number(figure.resolved.value), values }];
  });
  return [...groupBy(ranked, ({ table }) => table).values()];
}
