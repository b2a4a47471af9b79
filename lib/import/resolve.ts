import { type ResolutionProblem, type ResolvedFigure, resolveClaims } from '@/lib/domain/claims';
import { compareDecimals } from '@/lib/domain/decimal';
import { toFigureId } from '@/lib/domain/figure-id';
import { groupBy } from '@/lib/domain/group-by';
import type { DataSet, PlacedClaim } from './normalise';
import type { Row } from './parse';
import { type Problem, problemAt } from './problem';

/** A figure with the claims that it was resolved from. */
export interface Figure {
  id: string;
  /** the claim whose place a problem of the figure is reported at */
  claim: PlacedClaim;
  claims: PlacedClaim[];
  resolved: ResolvedFigure;
  ruling: Row<'resolutions.csv'> | null;
}

const sayings: Record<ResolutionProblem, [string, string]> = {
  'unresolved-conflict': [
    'các nguồn ghi khác nhau: cần một dòng trong resolutions.csv',
    'sources differ: expected a line in resolutions.csv',
  ],
  'ruling-without-conflict': [
    'các nguồn không khác nhau: bỏ dòng này',
    'its sources do not differ: remove this line',
  ],
  'accepted-source-absent': [
    'cần một nguồn có ghi số liệu này',
    'expected a source that has a claim for this figure',
  ],
};

/** Resolves every figure from its claims; conflicts without ruling and rulings without conflict are problems. */
export function resolveFigures({ rows, claims }: DataSet): {
  figures: Map<string, Figure>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const rulings = new Map(rows['resolutions.csv'].map((row) => [toFigureId(row), row]));
  const addresses = new Map(rows['sources.csv'].map(({ source, url }) => [source, url ?? source]));
  const grouped = groupBy(claims, ({ figureId }) => figureId);
  const figures = new Map<string, Figure>();

  for (const [id, placed] of grouped) {
    const first = placed[0];
    if (!first) continue;
    const ruling = rulings.get(id);
    const values = placed.map(({ row }) => row);
    const resolved = resolveClaims(
      values,
      ruling && { acceptedSource: ruling.accepted_source },
      (source) => addresses.get(source) ?? source,
    );
    if (typeof resolved === 'string') {
      const different = placed.find(({ row }) => compareDecimals(row.value, first.row.value) !== 0) ?? first;
      const [vi, en] = sayings[resolved];
      problems.push(
        resolved === 'unresolved-conflict' || !ruling
          ? problemAt(
              different.row,
              'value',
              values.map(({ value, source }) => `${value} ${source}`).join(', '),
              vi,
              en,
            )
          : problemAt(
              ruling,
              resolved === 'accepted-source-absent' ? 'accepted_source' : 'measure',
              ruling.accepted_source ?? id,
              vi,
              en,
            ),
      );
      continue;
    }
    const claim =
      (resolved.status === 'accepted' &&
        placed.find(({ row }) => compareDecimals(row.value, resolved.value) === 0)) ||
      first;
    figures.set(id, { id, claim, claims: placed, resolved, ruling: ruling ?? null });
  }
  for (const [id, ruling] of rulings) {
    if (!grouped.has(id)) {
      problems.push(
        problemAt(ruling, 'measure', id, 'không có số liệu nào như vậy', 'there is no such figure'),
      );
    }
  }
  return { figures, problems };
}
