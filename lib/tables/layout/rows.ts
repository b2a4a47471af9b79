import { fold } from '@/lib/domain/names/names';
import type { NamedUnit, UnitNames } from '@/lib/domain/names/unit-names';
import { blank, type Cell, cellAt, type GridRow, isFilled } from '../grid';
import { isFigure, isMaxName, isNumbering } from './header';

/** A row of the table, with its kind. */
export type TableRow = { line: number; cells: readonly Cell[]; text: string } & (
  | { kind: 'unit'; named: NamedUnit; name: string }
  | { kind: 'unknown'; name: string }
  | { kind: 'max' }
  | { kind: 'ragged' }
  | { kind: 'skip'; why: 'header' | 'numbering' | 'total' | 'text' }
);

export interface TableShape {
  /** the number of columns with a header */
  width: number;
  nameColumn: number;
  /** the columns that may hold figures: all except names and row numbers */
  valueColumns: readonly number[];
  header: readonly GridRow[];
  /** true when a missing cell moves the rest of its line */
  loose: boolean;
}

const total =
  /^(?:tong|tong so|tong cong|cong|total|sum|(?:so |gia tri )?trung vi|median|do lech chuan|phuong sai|standard deviation|khoang cach|chenh lech)$/;
const average = /\b(?:trung binh|binh quan|tb|average|mean)\b/;
const note = /^(?:ghi chu|chu thich|nguon|note|source|luu y|\*)/;

/** Classifies the rows below a header, and joins rows over which one name is split. */
export function sortRows(body: readonly GridRow[], shape: TableShape, names: UnitNames): TableRow[] {
  const aligned = body.map((row) =>
    shape.loose ? align(row, shape) : { ...row, ragged: row.cells.slice(shape.width).some(isFilled) },
  );
  const headers = new Set(shape.header.map(textOf));
  const sorted: TableRow[] = [];
  for (let at = 0; at < aligned.length; ) {
    const row = aligned[at];
    if (!row) break;
    const whole = headers.has(textOf(row)) ? null : joinSplit(aligned.slice(at, at + 4), shape, names);
    if (whole) {
      sorted.push(whole.row);
      at += whole.count;
      continue;
    }
    at += 1;
    sorted.push(sortRow(row, shape, names, headers));
  }
  return sorted;
}

interface AlignedRow extends GridRow {
  ragged: boolean;
}

const textOf = ({ cells }: GridRow): string =>
  cells
    .filter(isFilled)
    .map(({ text }) => text)
    .join(' | ');

function sortRow(
  row: AlignedRow,
  shape: TableShape,
  names: UnitNames,
  headers: ReadonlySet<string>,
): TableRow {
  const { line, cells } = row;
  const text = textOf(row);
  const base = { line, cells, text };
  const name = cellAt(row, shape.nameColumn).text || labelBefore(row, shape, names);
  if (headers.has(text)) return { ...base, kind: 'skip', why: 'header' };
  if (isNumbering(row)) return { ...base, kind: 'skip', why: 'numbering' };
  const folded = fold(name);
  if (row.ragged) {
    const isText = !cells.some(isFigure) || note.test(fold(text)) || /^\*/.test(text);
    return isText ? { ...base, kind: 'skip', why: 'text' } : { ...base, kind: 'ragged' };
  }
  // a unit with a text like "5-6" for its figure is reported, not passed over
  const hasDigits = shape.valueColumns.some((column) => /\d/.test(cellAt(row, column).text));
  if (!hasFigures(row, shape) && !(hasDigits && names.find(name)))
    return { ...base, kind: 'skip', why: 'text' };
  if (cells.some((cell) => isFilled(cell) && isMaxName(cell.text))) return { ...base, kind: 'max' };
  if (total.test(folded)) return { ...base, kind: 'skip', why: 'total' };
  const named = names.find(name);
  return named ? { ...base, kind: 'unit', named, name } : { ...base, kind: 'unknown', name };
}

/**
 * The label of a row without a name, as of an average, which stands in the columns before the names; a region there may
 * be that of a unit whose name is lost.
 */
function labelBefore({ cells }: GridRow, { nameColumn }: TableShape, names: UnitNames): string {
  const label = cells.slice(0, nameColumn).findLast((cell) => isFilled(cell) && /\p{L}{2}/u.test(cell.text));
  const folded = fold(label?.text ?? '');
  const named = names.find(label?.text ?? '');
  const isOfAll = named?.isAggregate && (named.extreme !== undefined || average.test(folded));
  return label && (isOfAll || total.test(folded)) ? label.text : '';
}

const hasFigures = (row: GridRow, { valueColumns }: TableShape): boolean =>
  valueColumns.some((column) => isFigure(cellAt(row, column)));

/**
 * Joins the first rows of a group when only together they name a unit: "Thừa Thiên -" above "Huế", with the
 * figures beside either of them or between them.
 */
function joinSplit(
  rows: readonly AlignedRow[],
  shape: TableShape,
  names: UnitNames,
): { row: TableRow; count: number } | null {
  const [first] = rows;
  if (!first || first.ragged) return null;
  const alone = names.find(cellAt(first, shape.nameColumn).text);
  if (alone && hasFigures(first, shape)) return null;
  for (const count of [2, 3, 4]) {
    const group = rows.slice(0, count);
    if (group.length < count || group.some(({ ragged }) => ragged)) return null;
    const parts = group.map((row) => cellAt(row, shape.nameColumn).text).filter((text) => text !== '');
    const name = parts.join(' ');
    const withFigures = group.filter((row) => hasFigures(row, shape));
    // a row that names a unit by itself is not part of another one's name
    const isWhole = withFigures.some((row) => names.find(cellAt(row, shape.nameColumn).text));
    if (withFigures.length !== 1 || parts.length < 2 || (isWhole && alone)) continue;
    const named = names.find(name);
    const figures = withFigures[0];
    if (!named || !figures) continue;
    const columns = Array.from({ length: Math.max(...group.map((row) => row.cells.length)) }, (_, column) =>
      column === shape.nameColumn
        ? [{ text: name }]
        : group.map((row) => cellAt(row, column)).filter(isFilled),
    );
    // two cells in one column belong to two different rows
    if (columns.some((filled) => filled.length > 1)) continue;
    const cells = columns.map(([cell]) => cell ?? blank);
    const row = { line: figures.line, cells, text: textOf({ line: figures.line, cells }) };
    return { row: { ...row, kind: 'unit', named, name }, count };
  }
  return null;
}

/** Puts the cells of a loose line under their columns: figures may come before the name, after it, or both. */
function align(row: GridRow, { width, nameColumn, header }: TableShape): AlignedRow {
  const { line, cells } = row;
  if (cells.length === width || header.some((above) => above.line === line)) return { ...row, ragged: false };
  const [lead, trail] = [nameColumn, width - nameColumn - 1];
  const first = cells.findIndex((cell) => !isFigure(cell));
  const last = cells.findLastIndex((cell) => !isFigure(cell));
  const place = (before: readonly Cell[], name: string, after: readonly Cell[]): AlignedRow => ({
    line,
    ragged: false,
    cells: [...(before.length > 0 ? before : Array(lead).fill(blank)), { text: name }, ...after],
  });
  if (first < 0) {
    if (cells.length === lead + trail) return place(cells.slice(0, lead), '', cells.slice(lead));
    return cells.length === trail ? place([], '', cells) : { ...row, ragged: true };
  }
  const middle = cells.slice(first, last + 1);
  const [before, after] = [cells.slice(0, first), cells.slice(last + 1)];
  const fits =
    middle.every((cell) => !isFigure(cell)) &&
    (before.length === 0 || before.length === lead) &&
    (after.length === 0 || after.length === trail);
  return fits ? place(before, middle.map(({ text }) => text).join(' '), after) : { ...row, ragged: true };
}
