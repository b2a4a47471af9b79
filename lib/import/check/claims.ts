import type { DataSet } from '../normalise';
import { type Problem, problemAt } from '../problem';
import { unitProblem } from '../unit-problem';

/** Claims whose source, parent, basis or measure does not hold. */
export function checkClaims({ rows, units, claims }: DataSet): Problem[] {
  const sources = new Set(rows['sources.csv'].map(({ source }) => source));
  const unranked = new Set(rows['indices.csv'].filter((row) => !row.publishes_ranks).map((row) => row.index));
  const ofRows = [...rows['claims.csv'], ...rows['claims-papi.csv']].flatMap((row) => {
    const problems: Problem[] = [];
    const expect = (holds: boolean, column: 'source' | 'note' | 'measure', vi: string, en: string) => {
      if (!holds) problems.push(problemAt(row, column, row[column], vi, en));
    };
    expect(
      sources.has(row.source),
      'source',
      'cần mã có trong sources.csv',
      'expected a code of sources.csv',
    );
    expect(
      row.basis !== 'derived' || row.note !== null,
      'note',
      'số suy ra (derived) cần công thức ở đây',
      'a derived value needs its formula here',
    );
    expect(
      row.measure !== 'rank' || !unranked.has(row.index),
      'measure',
      'bộ chỉ số này không công bố hạng (indices.csv)',
      'this index publishes no ranks (indices.csv)',
    );
    return problems;
  });
  const parents = claims.flatMap(({ row, unit }) =>
    unit.parent ? unitProblem(units, row, 'unit', unit.parent, row.year) : [],
  );
  return [...ofRows, ...parents];
}
