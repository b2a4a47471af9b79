// The table as a person has it so far.
import { facts, fill } from '../../../sheets/review.mjs';
import { checkRows, toNumber } from '../../checks/checks.mjs';

export const { words, relations, nameColumn, picture, header, rows, names } = facts;
export const texts = rows.map((row) => row.map(({ text }) => text));
export const titles = header.map(({ text }) => text);
let title = facts.title;

const nameOf = (row) => (nameColumn === null ? fill(words.row, { row: row + 1 }) : texts[row][nameColumn]);
/** The header of a column, or which it is. */
export const headingOf = (column) => titles[column] || fill(words.headingOf, { column: column + 1 });
/** What a cell is called. */
export const labelOf = ({ row, column }) =>
  fill(words.cell, { row: row + 1, name: nameOf(row), header: headingOf(column) });

/** A place of the table that a person looks at: the title, a header or a cell. */
export function toItem(place) {
  const { row, column } = place;
  if (column === undefined) return { ...place, label: words.tableTitle, text: title, doubt: 'header' };
  if (row === undefined) {
    return { ...place, ...header[column], label: fill(words.header, { column: column + 1 }) };
  }
  const cell = rows[row][column];
  return { ...place, ...cell, label: labelOf(place), text: texts[row][column] };
}

/** Takes the text of a place. */
export function write({ row, column }, text) {
  if (column === undefined) title = text;
  else if (row === undefined) titles[column] = text;
  else texts[row][column] = text;
}

/** The checks that each row fails as it stands. */
export const failedRows = () => checkRows(texts, relations);

/** What the checks say of a row, in words. */
export function sayChecks(row) {
  const failed = failedRows()[row];
  if (failed.length === 0) return fill(words.checksHold, { row: row + 1 });
  const what = failed.map(({ kind, columns }) => words.doubts[kind] + sayDifference(kind, columns, row));
  return fill(words.failing, { row: row + 1, what: [...new Set(what)].join('; ') });
}

function sayDifference(kind, columns, row) {
  if (kind === 'announced') {
    const said = relations.announced.filter(({ column }) => columns.includes(column));
    return ` (${said.map((one) => fill(words.announced[one.kind], one)).join(', ')})`;
  }
  if (kind !== 'sum') return '';
  const numbers = columns.map((at) => toNumber(texts[row][at]) ?? 0);
  const total = numbers.pop();
  const sum = numbers.reduce((all, number) => all + number, 0);
  return ` (${sum.toFixed(2).replace('.', ',')} ≠ ${total.toFixed(2).replace('.', ',')})`;
}

/** The confirmed table as the file that is imported. */
export const toConfirmed = () => ({
  kind: 'confirmed-table',
  picture,
  title,
  header: titles,
  rows: texts,
  boxes: rows.map((row) => row.map(({ box }) => box)),
  crops: facts.crops,
});
