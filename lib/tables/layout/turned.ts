import type { Problem } from '@/lib/dataset/problem';
import type { UnitNames } from '@/lib/domain/names/unit-names';
import { cellAt, type Grid, isFilled, toColumnName } from '../grid';

/** Names the fault of a table whose units stand across the top, with what to do; null for any other. */
export function findTurned(grid: Grid, names: UnitNames): Omit<Problem, 'file'> | null {
  const isUnit = (text: string) => names.find(text)?.isAggregate === false;
  const rows = grid.rows.slice(0, 1000).map((row) => ({
    row,
    places: row.cells.flatMap((cell, at) => (isFilled(cell) && isUnit(cell.text) ? [at] : [])),
  }));
  const [widest] = rows.toSorted((a, b) => b.places.length - a.places.length);
  if (!widest || widest.places.length < 2) return null;
  const [first = 0, last = 0] = [widest.places[0], widest.places.at(-1)];
  // lists side by side have their names below each other too
  const below = widest.places.filter((at) =>
    rows.some(({ row, places }) => row !== widest.row && places.includes(at)),
  );
  if (below.length > 0) return null;
  const [from, to] = [first, last].map((at) => `${toColumnName(at)}${widest.row.line}`);
  return {
    line: widest.row.line,
    column: '',
    found: cellAt(widest.row, first).text,
    expected: {
      vi: `các đơn vị đứng ngang ở trên (${from}–${to}): hãy xoay bảng để mỗi đơn vị là một dòng (chép, rồi Dán đặc biệt, Chuyển vị)`,
      en: `the units stand across the top (${from}–${to}): turn the table, so that each is a row (copy, then Paste special, Transpose)`,
    },
  };
}
