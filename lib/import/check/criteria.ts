import type { Row, Rows } from '@/lib/dataset/parse';
import { type Problem, problemAt } from '@/lib/dataset/problem';
import { isCriterion } from '@/lib/domain/editions/criterion';
import { addDecimals, compareDecimals, type Decimal } from '@/lib/domain/values/decimal';
import { groupBy } from '@/lib/domain/values/group-by';

type DimensionRow = Row<'dimensions.csv'>;

/**
 * The problems of criteria: a parent of the wrong kind, a number or code that means something else too, maxima that
 * are more than their parent's, and more criteria than the framework is said to have.
 */
export function checkCriteria(rows: Rows): Problem[] {
  const frameworks = groupBy(rows['dimensions.csv'], ({ framework }) => framework);
  return [
    ...[...frameworks.values()].flatMap((all) => [
      ...checkParents(all),
      ...checkNumbers(all),
      ...checkMaxima(all),
    ]),
    ...checkSharedCodes(rows['dimensions.csv']),
    ...checkCounts(rows, frameworks),
  ];
}

function checkParents(all: readonly DimensionRow[]): Problem[] {
  const known = new Map(all.map((row) => [row.dimension, row]));
  return all.flatMap((row): Problem[] => {
    const parent = known.get(row.parent ?? '');
    // a parent that does not exist is a problem of its own
    if (row.parent !== null && !parent) return [];
    const refuse = (vi: string, en: string) => [problemAt(row, 'parent', row.parent, vi, en)];
    if (row.kind === 'criterion' && parent?.kind !== 'field') {
      return refuse(
        'tiêu chí cần lĩnh vực (field) mà nó thuộc về',
        'a criterion needs the field that it is part of',
      );
    }
    if (row.kind === 'sub_criterion' && parent?.kind !== 'criterion') {
      return refuse(
        'tiêu chí thành phần cần tiêu chí (criterion) mà nó thuộc về',
        'a sub-criterion needs the criterion that it is part of',
      );
    }
    return !isCriterion(row.kind) && parent && isCriterion(parent.kind)
      ? refuse('chỉ tiêu chí thuộc về tiêu chí', 'only criteria are part of a criterion')
      : [];
  });
}

function checkNumbers(all: readonly DimensionRow[]): Problem[] {
  const first = new Map<string, DimensionRow>();
  return all.flatMap((row): Problem[] => {
    if (row.number === null) return [];
    if (!isCriterion(row.kind)) {
      return [problemAt(row, 'number', row.number, 'chỉ tiêu chí có số mục', 'only criteria have a number')];
    }
    const other = first.get(row.number);
    if (!other) first.set(row.number, row);
    return other
      ? [
          problemAt(
            row,
            'number',
            row.number,
            `số này đã của ${other.dimension} ở dòng ${other.line}`,
            `this number is ${other.dimension}'s already, on line ${other.line}`,
          ),
        ]
      : [];
  });
}

function checkMaxima(all: readonly DimensionRow[]): Problem[] {
  const below = groupBy(
    all.filter(({ kind }) => isCriterion(kind)),
    ({ parent }) => parent,
  );
  return all.flatMap((parent): Problem[] => {
    if (parent.max_score === null) return [];
    let sum: Decimal = '0';
    for (const row of below.get(parent.dimension) ?? []) {
      if (row.max_score === null) continue;
      sum = addDecimals(sum, row.max_score);
      if (compareDecimals(sum, parent.max_score) <= 0) continue;
      const [vi, en] = [
        `đến dòng này các tiêu chí của ${parent.dimension} đã tối đa ${sum}, mà cả ${parent.dimension} chỉ ${parent.max_score}`,
        `down to this line the criteria of ${parent.dimension} are out of ${sum}, the whole of it only out of ${parent.max_score}`,
      ];
      return [problemAt(row, 'max_score', row.max_score, vi, en)];
    }
    return [];
  });
}

/** A code of a criterion that is a dimension's elsewhere would mix their figures, of whatever index they are. */
function checkSharedCodes(dimensions: readonly DimensionRow[]): Problem[] {
  const parts = new Set(dimensions.flatMap((row) => (isCriterion(row.kind) ? [] : [row.dimension])));
  return dimensions
    .filter((row) => isCriterion(row.kind) && parts.has(row.dimension))
    .map((row) =>
      problemAt(
        row,
        'dimension',
        row.dimension,
        'mã này là của một lĩnh vực trong bộ tiêu chí khác',
        "this code is a dimension's in another framework",
      ),
    );
}

function checkCounts(rows: Rows, dimensions: ReadonlyMap<string, DimensionRow[]>): Problem[] {
  return rows['frameworks.csv'].flatMap((row) =>
    (
      [
        ['criteria_count', 'criterion'],
        ['subcriteria_count', 'sub_criterion'],
      ] as const
    ).flatMap(([column, kind]): Problem[] => {
      const count = dimensions.get(row.framework)?.filter((known) => known.kind === kind).length ?? 0;
      const said = row[column];
      return said === null || count <= said
        ? []
        : [
            problemAt(
              row,
              column,
              said,
              `dimensions.csv có ${count} dòng ${kind}`,
              `dimensions.csv has ${count} rows of kind ${kind}`,
            ),
          ];
    }),
  );
}
