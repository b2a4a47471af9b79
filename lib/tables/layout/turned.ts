import type { Problem } from '@/lib/dataset/problem';
import type { UnitNames } from '@/lib/domain/names/unit-names';
import { blank, cellAt, type Grid, type GridRow, isFilled, toColumnName } from '../grid';
import { isMissing, isNumeric } from '../numbers';

/** The row with the names of units, and the columns in which they stand. */
interface Across {
  row: GridRow;
  places: number[];
}

/** The row of a table whose units stand across the top, not below each other; null for any other. */
function findAcross(grid: Grid, names: UnitNames): Across | null {
  const isUnit = (text: string) => names.find(text)?.isAggregate === false;
  const rows = grid.rows.slice(0, 1000).map((row) => ({
    row,
    places: row.cells.flatMap((cell, at) => (isFilled(cell) && isUnit(cell.text) ? [at] : [])),
  }));
  const [widest] = rows.toSorted((a, b) => b.places.length - a.places.length);
  if (!widest || widest.places.length < 2) return null;
  // lists side by side have their names below each other too
  const below = widest.places.filter((at) =>
    rows.some(({ row, places }) => row !== widest.row && places.includes(at)),
  );
  return below.length > 0 ? null : widest;
}

/**
 * A table whose units stand across the top, with a row for each unit instead; null for any other. Its lines are the
 * columns of the file, and its columns come from the lines. Only a table whose units have nothing but figures below
 * them, each in a row with a label, is turned.
 */
export function turnGrid(grid: Grid, names: UnitNames): Grid | null {
  const across = grid.loose ? null : findAcross(grid, names);
  if (!across) return null;
  const { row, places } = across;
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const endsThere = ({ cells }: GridRow) => cells.slice(last + 1).every((cell) => !isFilled(cell));
  const isOfFigures = (line: GridRow) =>
    isFilled(cellAt(line, 0)) &&
    !isNumeric(cellAt(line, 0)) &&
    endsThere(line) &&
    places.every((place) => isNumeric(cellAt(line, place)) || isMissing(cellAt(line, place)));
  const at = grid.rows.indexOf(row);
  // the numbers of the units may stand above their names
  const begin = grid.rows.slice(0, at).findLastIndex((line) => !isOfFigures(line)) + 1;
  const turned = grid.rows.slice(begin).filter(({ cells }) => cells.some(isFilled));
  const isWhole = last - first === places.length - 1 && endsThere(row);
  if (turned.length < 2 || !isWhole || !turned.every((line) => line === row || isOfFigures(line)))
    return null;
  const columns = Array.from({ length: last + 1 }, (_, column) => ({
    line: column + 1,
    cells: turned.map((line) => cellAt(line, column) ?? blank),
  }));
  return {
    name: grid.name ? `${grid.name}, cột` : 'cột',
    isTurned: true,
    rows: [...grid.rows.slice(0, begin).map((title) => ({ ...title, line: 1 })), ...columns],
    origins: turned.map(({ line }) => line - 1),
  };
}

/** Names the fault of a table whose units stand across the top, with what to do; null for any other. */
export function findTurned(grid: Grid, names: UnitNames): Omit<Problem, 'file'> | null {
  const across = findAcross(grid, names);
  if (!across) return null;
  const { row, places } = across;
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const [from, to] = [first, last].map((at) => `${toColumnName(at)}${row.line}`);
  return {
    line: row.line,
    column: '',
    found: cellAt(row, first).text,
    expected: {
      vi: `các đơn vị đứng ngang ở trên (${from}–${to}): hãy xoay bảng để mỗi đơn vị là một dòng (chép, rồi Dán đặc biệt, Chuyển vị)`,
      en: `the units stand across the top (${from}–${to}): turn the table, so that each is a row (copy, then Paste special, Transpose)`,
    },
  };
}
