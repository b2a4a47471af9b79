import type { ClaimRow, PlacedClaim, References } from '@/lib/dataset/normalise';
import { type Problem, problemAt } from '@/lib/dataset/problem';
import { unitProblem } from '@/lib/dataset/unit-problem';
import { checkRange } from './maxima';

/** The problems of a claim's own cells: source, basis and measure. */
export function checkClaim({ sources, indices }: References, row: ClaimRow): Problem[] {
  const problems: Problem[] = [];
  const expect = (holds: boolean, column: 'source' | 'note' | 'measure', vi: string, en: string) => {
    if (!holds) problems.push(problemAt(row, column, row[column], vi, en));
  };
  expect(sources.has(row.source), 'source', 'cần mã có trong sources.csv', 'expected a code of sources.csv');
  expect(
    row.basis !== 'derived' || row.note !== null,
    'note',
    'số suy ra (derived) cần công thức ở đây',
    'a derived value needs its formula here',
  );
  expect(
    row.measure !== 'rank' || indices.get(row.index)?.publishes_ranks !== false,
    'measure',
    'bộ chỉ số này không công bố hạng (indices.csv)',
    'this index publishes no ranks (indices.csv)',
  );
  return problems;
}

/** The problems of a claim in its edition: the parent of its unit, its range and its maximum. */
export function checkPlaced(references: References, claim: PlacedClaim): Problem[] {
  const { row, unit } = claim;
  const parent = unit.parent ? unitProblem(references.units, row, 'unit', unit.parent, row.year) : [];
  return [...parent, ...checkRange(references, claim)];
}
