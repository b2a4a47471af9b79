import type { EditionRow, PlacedClaim, References } from '@/lib/dataset/normalise';
import { type Problem, problemAt } from '@/lib/dataset/problem';
import { previousEdition } from '@/lib/domain/editions/edition';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import { groupBy } from '@/lib/domain/values/group-by';
import { type ComputedRank, computeRanks } from '../compute-ranks';
import { createResolver, type OpenConflict, type PlacedFigure, type ResolvedEdition } from '../resolve';
import { checkCriterionSums } from './criterion-sums';
import { findFarValues } from './far-values';
import { checkPercents } from './percents';
import { checkRanks } from './ranks';
import { checkStatedChanges } from './stated-changes';
import { checkSums } from './sums';

/** The figures of one edition, and everything that its checks found. */
export interface CheckedEdition {
  figures: Map<string, PlacedFigure>;
  computedRanks: ComputedRank[];
  conflicts: OpenConflict[];
  problems: Problem[];
  /** for somebody to look at; they do not refuse the import */
  warnings: Problem[];
}

export interface EditionChecks {
  /** Resolves and checks one edition; call it for the editions of one index, level and owner in the order of years. */
  check: (edition: EditionRow, claims: readonly PlacedClaim[]) => CheckedEdition;
  /** The problems of resolutions, anomalies and statements whose figure no edition had. */
  finish: () => Problem[];
}

/** Makes the checks that need all figures of an edition, and those of the edition before. */
export function createEditionChecks(references: References): EditionChecks {
  const { rows, anomalies } = references;
  const resolve = createResolver(references);
  const unmet = new Map(
    [...rows['resolutions.csv'], ...rows['anomalies.csv'], ...rows['statements.csv']].map((row) => [
      row,
      toFigureId(row),
    ]),
  );
  const series = groupBy(references.editions.values(), toSeries);
  let checked: ResolvedEdition | null = null;

  return {
    check(edition, claims) {
      const ids = new Set(claims.map(({ figureId }) => figureId));
      for (const [row, id] of unmet) if (ids.has(id)) unmet.delete(row);
      const { figures, conflicts, problems } = resolve(claims);
      const previous = previousEdition(series.get(toSeries(edition)) ?? [], edition.year);
      const before = previous && checked?.edition.id === previous.id ? checked : null;
      checked = { edition, figures };

      const ordinary = new Map([...figures].filter(([id]) => !anomalies.has(id)));
      const odd = new Map([
        // without the anomalies first, so that an excused figure hides no disorder between its neighbours
        ...checkRanks(references, ordinary),
        ...checkSums(references, figures),
        ...checkCriterionSums(references, figures),
        ...checkPercents(figures),
        ...checkStatedChanges(figures, before),
        ...checkRanks(references, figures),
      ]);
      for (const [id, row] of anomalies) {
        if (odd.delete(id) || !figures.has(id)) continue;
        const [vi, en] = [
          'số liệu này không có gì lạ: bỏ dòng này',
          'nothing is odd about this figure: remove this line',
        ];
        problems.push(problemAt(row, 'measure', id, vi, en));
      }
      return {
        figures,
        conflicts,
        problems: [...problems, ...odd.values()],
        warnings: findFarValues(edition, figures, before),
        computedRanks: computeRanks(references, edition, figures),
      };
    },
    finish: () =>
      [...unmet].map(([row, id]) =>
        problemAt(row, 'measure', id, 'không có số liệu nào như vậy', 'there is no such figure'),
      ),
  };
}

/** Sorts editions for the checks: those of one index, level and owner together, in the order of years. */
export const compareEditions = (a: EditionRow, b: EditionRow): number =>
  compareText(toSeries(a), toSeries(b)) || a.year - b.year;

const toSeries = ({ index, level, owner }: EditionRow): string => `${index} ${level} ${owner ?? ''}`;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
