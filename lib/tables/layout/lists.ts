import { fold } from '@/lib/domain/names/names';
import type { UnitNames } from '@/lib/domain/names/unit-names';
import { isNameHeader, isNumberHeader, isRankHeader } from '../columns/meanings';
import { blank, cellAt, type GridRow, isFilled } from '../grid';
import { isNumeric } from '../numbers';
import { type FoundTable, stackHeader } from './header';

/** The columns of one of the lists that stand side by side, from the first to before the last. */
interface Span {
  from: number;
  to: number;
  nameColumn: number;
}

/**
 * Parts a table into the lists of units that stand side by side in it, each with its own columns. Null when it is
 * not certain to which list a column belongs.
 */
export function partLists(found: FoundTable, names: UnitNames, isLoose: boolean): FoundTable[] | null {
  const nameColumns = findNameColumns(found, names, isLoose);
  if (nameColumns.length < 2) return [found];
  // where only the order of cells is known, a missing one would move the lists to its right
  if (isLoose && !isWhole(found)) return null;
  const spans = toSpans(found, nameColumns);
  return spans?.map((span) => cut(found, span)) ?? null;
}

const mostRows = 1000;

/** The columns with names of units, of which each begins a list; a column that repeats the names of another is none. */
function findNameColumns(
  { body, columns, nameColumn }: FoundTable,
  names: UnitNames,
  isLoose: boolean,
): number[] {
  const rows = body.slice(0, mostRows).filter(({ cells }) => !isLoose || cells.length === columns.length);
  const width = Math.max(columns.length, ...rows.map(({ cells }) => cells.length));
  const header = keyOf(columns[nameColumn]);
  const found: { at: number; slugs: Map<GridRow, string> }[] = [];
  for (let at = 0; at < width; at += 1) {
    const slugs = new Map<GridRow, string>();
    let texts = 0;
    for (const row of rows) {
      const cell = cellAt(row, at);
      if (!isFilled(cell) || isNumeric(cell)) continue;
      texts += 1;
      const named = names.find(cell.text);
      if (named && !named.isAggregate) slugs.set(row, named.slug);
    }
    const label = (columns[at] ?? []).at(-1) ?? '';
    const isNamed = isNameHeader(label) && (slugs.size > 0 || (keyOf(columns[at]) === header && texts > 0));
    const isHeadless = label === '' && slugs.size > 0;
    const isMostly = slugs.size > 1 && slugs.size * 2 >= texts;
    if (at === nameColumn || isNamed || isHeadless || isMostly) found.push({ at, slugs });
  }
  const hasFigures = (from: number, to: number) =>
    rows.some(({ cells }) => cells.slice(from, to).some(isNumeric));
  return found
    .filter(({ at, slugs }, place) => {
      const before = found[place - 1];
      return !(before && isSame(slugs, before.slugs) && !hasFigures(before.at + 1, at));
    })
    .map(({ at }) => at);
}

/** True when two columns name the same units in the same rows, as in two languages. */
function isSame(slugs: ReadonlyMap<GridRow, string>, others: ReadonlyMap<GridRow, string>): boolean {
  const shared = [...slugs].filter(([row]) => others.has(row));
  return shared.length > 0 && shared.every(([row, slug]) => others.get(row) === slug);
}

const keyOf = (parts: readonly string[] | undefined): string => fold((parts ?? []).join(' '));

function toSpans(found: FoundTable, nameColumns: readonly number[]): Span[] | null {
  const { columns, body } = found;
  const width = Math.max(columns.length, ...body.map(({ cells }) => cells.length));
  const isEmpty = (at: number) =>
    (columns[at] ?? []).length === 0 && !body.some((row) => isFilled(cellAt(row, at)));
  const spans: Span[] = [];
  let from = 0;
  while (from < width && isEmpty(from)) from += 1;
  for (const [place, nameColumn] of nameColumns.entries()) {
    const next = nameColumns[place + 1];
    const to = next === undefined ? width : boundaryOf(found, { from, nameColumn, next, width, isEmpty });
    if (to === null || to <= nameColumn) return null;
    spans.push({ from, to, nameColumn });
    from = to;
  }
  // names without figures say nothing certain about the figures beside them
  const hasFigures = ({ from: first, to, nameColumn }: Span) =>
    body.some((row) =>
      row.cells.slice(first, to).some((cell, at) => first + at !== nameColumn && isNumeric(cell)),
    );
  return spans.every(hasFigures) ? spans : null;
}

/** True for a loose table in which only the last row may lack cells, at its end. */
function isWhole({ body, columns }: FoundTable): boolean {
  const figured = body.filter(({ cells }) => cells.some(isNumeric));
  return figured.slice(0, -1).every(({ cells }) => cells.length === columns.length);
}

interface Gap {
  from: number;
  nameColumn: number;
  next: number;
  width: number;
  isEmpty: (at: number) => boolean;
}

/** Where a list ends between two columns of names; null when it is not certain. */
function boundaryOf(
  { columns, body }: FoundTable,
  { from, nameColumn, next, width, isEmpty }: Gap,
): number | null {
  const empty = range(nameColumn + 1, next).filter(isEmpty);
  const [first, last] = [empty[0], empty.at(-1)];
  if (first !== undefined && last !== undefined) return last - first === empty.length - 1 ? last + 1 : null;
  const headerAt = (at: number) => keyOf(columns[at]?.slice(-1));
  const isOfRanks = (at: number) =>
    body.every((row) => !isFilled(cellAt(row, at)) || /^\d+(?:\s*\/\s*\d+)?$/.test(cellAt(row, at).text));
  const alike = (a: number, b: number) => headerAt(a) === headerAt(b) && isOfRanks(a) === isOfRanks(b);
  const lead = nameColumn - from;
  const tail = (from_: number, to: number) => range(from_, to).map(headerAt);
  const isLedAlike =
    lead > 0 &&
    next - lead > nameColumn &&
    range(1, lead + 1).every((back) => alike(next - back, nameColumn - back));
  const isTailedAlike =
    tail(nameColumn + 1, next).join('|') === tail(next + 1, next + (next - nameColumn)).join('|') &&
    next + (next - nameColumn) <= width;
  if (isLedAlike && !(isTailedAlike && lead === 0)) return next - lead;
  const before = columns[next - 1]?.at(-1) ?? '';
  if (next - 1 > nameColumn && isNumberHeader(before)) return next - 1;
  if (lead === 0 && isTailedAlike) return next;
  const mayLead = before === '' ? isOfRanks(next - 1) : isRankHeader(before);
  if (next - 1 === nameColumn || !mayLead) return next;
  // the list to the right has a rank of its own, so that this one belongs to the left
  return range(next + 1, width).some((at) => headerAt(at) === headerAt(next - 1)) && before !== '' && lead > 0
    ? next
    : null;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** The table with the columns of one list only; the others are empty, so that each column keeps its place. */
function cut(found: FoundTable, span: Span): FoundTable {
  const within = (row: GridRow): GridRow => ({
    ...row,
    cells: row.cells.map((cell, at) => (at < span.from || at >= span.to ? blank : cell)),
  });
  const header = found.header.map(within);
  // a label that stands alone above the columns of the list is its title
  const isTitle = ({ cells }: GridRow, at: number) =>
    at < header.length - 1 && cells.filter(({ text }) => text !== '').length === 1;
  const columns = stackHeader(header.filter((row, at) => !isTitle(row, at)));
  return {
    titles: [...found.titles, ...header.filter(isTitle)],
    header,
    columns: Array.from({ length: Math.max(columns.length, span.to) }, (_, at) => columns[at] ?? []),
    nameColumn: span.nameColumn,
    body: found.body.map(within).filter(({ cells }) => cells.some(({ text }) => text !== '')),
    span,
  };
}
