import type { UnitNames } from '@/lib/domain/names/unit-names';
import { isNameHeader } from '../columns/meanings';
import { cellAt, type Grid, type GridRow, isFilled } from '../grid';
import { type FoundTable, findTable, isFigure, isNumbering } from './header';

/**
 * The tables that stand below each other in a grid, in their order. A row of headers that differ begins a new
 * table; a heading that says what follows ("II. Cải cách thể chế", "Năm 2024") begins one with the same header.
 * @param saysSubject true for a heading that says what the rows below it are about
 */
export function findTables(
  grid: Grid,
  names: UnitNames,
  saysSubject: (text: string) => boolean,
): FoundTable[] {
  const found = findTable(grid, names);
  if (!found) return [];
  const headers = new Set(found.header.map((row) => textsOf(row).join(' | ')));
  const sections: FoundTable[] = [];
  let section: FoundTable = { ...found, body: [] };
  let pending: GridRow[] = [];
  const isUnit = (row: GridRow) =>
    row.cells.some(isFigure) && names.find(cellAt(row, found.nameColumn).text) !== null;
  for (const [at, row] of found.body.entries()) {
    const texts = textsOf(row);
    const isText = !row.cells.some(isFigure) && !isNumbering(row);
    if (at > 0 && isText && isOtherHeader(row, headers)) {
      // the headings directly above belong to the table that begins here
      const begin = at - pending.length;
      const rest = { ...grid, rows: found.body.slice(begin) };
      const more = findTables(rest, names, saysSubject);
      if (more.length > 0) return [...sections, section, ...more];
    }
    if (isText && texts.length === 1 && saysSubject(texts[0] ?? '')) pending.push(row);
    else if (pending.length > 0 && isUnit(row)) {
      if (section.body.length > 0) sections.push(section);
      section = { ...found, titles: [...found.titles, ...pending], body: [row] };
      pending = [];
    } else if (pending.length > 0) pending.push(row);
    else section.body.push(row);
  }
  section.body.push(...pending);
  return [...sections, section];
}

const textsOf = ({ cells }: GridRow): string[] => [
  ...new Set(cells.filter(isFilled).map(({ text }) => text)),
];

/** True for a row of headers that is not one of the table's own. */
function isOtherHeader(row: GridRow, headers: ReadonlySet<string>): boolean {
  const texts = textsOf(row);
  return texts.length > 1 && !headers.has(texts.join(' | ')) && texts.some(isNameHeader);
}
