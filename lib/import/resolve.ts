import { files } from '@/lib/dataset/files';
import type { EditionRow, PlacedClaim, References } from '@/lib/dataset/normalise';
import type { Row } from '@/lib/dataset/parse';
import { type Problem, problemAt } from '@/lib/dataset/problem';
import {
  type ResolutionProblem,
  type ResolvedFigure,
  resolveClaims,
  saySame,
} from '@/lib/domain/figures/claims';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import { compareDecimals, type Decimal } from '@/lib/domain/values/decimal';
import { groupBy } from '@/lib/domain/values/group-by';
import { repeatedKey } from './check/keys';

export type ResolutionRow = Row<'resolutions.csv'>;

/** A figure with the claims that it was resolved from. */
export interface PlacedFigure {
  id: string;
  /** the claim at whose line problems of the figure are reported */
  claim: PlacedClaim;
  claims: PlacedClaim[];
  resolved: ResolvedFigure;
  ruling: ResolutionRow | null;
}

/** An edition with its figures. */
export interface ResolvedEdition {
  edition: EditionRow;
  figures: ReadonlyMap<string, PlacedFigure>;
}

/** A figure whose sources differ without a resolution. */
export interface OpenConflict {
  id: string;
  claims: PlacedClaim[];
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

/**
 * Makes a function that resolves the claims of an edition to its figures. A repeated claim, a conflict without a
 * resolution and a resolution without a conflict are problems.
 */
export function createResolver({ rows, sources }: References) {
  const rulings = new Map(rows['resolutions.csv'].map((row) => [toFigureId(row), row]));
  const addressOf = (source: string) => sources.get(source)?.url ?? source;

  return function resolveFigures(claims: readonly PlacedClaim[]) {
    const problems: Problem[] = [];
    const conflicts: OpenConflict[] = [];
    const figures = new Map<string, PlacedFigure>();
    for (const [id, all] of groupBy(claims, ({ figureId }) => figureId)) {
      const placed = toDistinct(all, problems);
      const [first] = placed;
      if (!first) continue;
      const ruling = rulings.get(id) ?? null;
      const resolved = resolveClaims(
        placed.map(({ row }) => row),
        ruling ? { acceptedSource: ruling.accepted_source } : undefined,
        addressOf,
      );
      if (typeof resolved === 'string') {
        problems.push(toProblem(resolved, id, placed, ruling));
        if (resolved === 'unresolved-conflict') conflicts.push({ id, claims: placed });
        continue;
      }
      const claim = (resolved.status === 'accepted' && findReported(placed, resolved.value)) || first;
      figures.set(id, { id, claim, claims: placed, resolved, ruling });
    }
    return { figures, conflicts, problems };
  };
}

/** The claim at whose line problems of a figure are reported: that of the table or file being imported, if it agrees. */
function findReported(placed: readonly PlacedClaim[], value: Decimal): PlacedClaim | undefined {
  const agreeing = placed.filter(({ row }) => saySame(row.value, value));
  return (
    agreeing.find(({ row }) => row.overlay) ??
    agreeing.find(({ row }) => compareDecimals(row.value, value) === 0)
  );
}

/** One claim for each source, sorted by its code, so that a figure does not depend on the order of lines. */
function toDistinct(claims: readonly PlacedClaim[], problems: Problem[]): PlacedClaim[] {
  const bySource = new Map<string, PlacedClaim>();
  const columns = files['claims.csv'].key;
  for (const claim of claims) {
    const { row } = claim;
    const before = bySource.get(row.source);
    if (before) {
      const cells = columns.map((column) => String(row[column]));
      problems.push(repeatedKey(row, columns[columns.length - 1] ?? '', cells, before.row));
    } else bySource.set(row.source, claim);
  }
  return [...bySource.values()].sort((a, b) => (a.row.source < b.row.source ? -1 : 1));
}

function toProblem(
  kind: ResolutionProblem,
  id: string,
  placed: readonly PlacedClaim[],
  ruling: ResolutionRow | null,
): Problem {
  const [vi, en] = sayings[kind];
  if (kind === 'unresolved-conflict' || !ruling) {
    const [first, ...others] = placed.toSorted(
      (a, b) => Number(a.row.overlay ?? false) - Number(b.row.overlay ?? false) || a.row.line - b.row.line,
    );
    const different =
      others.findLast(({ row }) => row.overlay) ??
      others.find(({ row }) => first && compareDecimals(row.value, first.row.value) !== 0) ??
      first;
    const values = placed.map(({ row }) => `${row.value} ${row.source}`).join(', ');
    return problemAt(different?.row ?? { file: '', line: 1 }, 'value', values, vi, en);
  }
  return kind === 'accepted-source-absent'
    ? problemAt(ruling, 'accepted_source', ruling.accepted_source, vi, en)
    : problemAt(ruling, 'measure', id, vi, en);
}
