import type { UnitNames } from '@/lib/domain/names/unit-names';
import { blank, cellAt, type GridRow, isFilled } from '../grid';
import { isNumeric } from '../numbers';
import type { FoundTable } from './header';

/**
 * Takes out of a table what stands right of its last header, such as a legend; a column of figures or of names that
 * adjoins the table stays, without a header.
 * @returns the table, and the rows of what was taken out
 */
export function leaveOutBeside(
  found: FoundTable,
  names: UnitNames,
): { table: FoundTable; beside: GridRow[] } {
  const { columns, body } = found;
  const width = columns.findLastIndex((parts) => parts.length > 0) + 1;
  const last = Math.max(0, ...body.map(({ cells }) => cells.findLastIndex(isFilled) + 1));
  if (width === 0 || last <= width) return { table: found, beside: [] };
  const units = body.filter((row) => names.find(cellAt(row, found.nameColumn).text));
  const count = (at: number, holds: (text: string) => boolean) =>
    units.filter((row) => isFilled(cellAt(row, at)) && holds(cellAt(row, at).text)).length;
  let end = width;
  for (let at = width; at < last; at += 1) {
    const isEmpty = !body.some((row) => isFilled(cellAt(row, at)));
    const figures = units.filter((row) => isNumeric(cellAt(row, at))).length;
    const named = count(at, (text) => names.find(text)?.isAggregate === false);
    const isApart = isEmpty || at > end;
    if (named > 1 || (figures * 2 > units.length && !isApart)) end = named > 1 ? last : at + 1;
    // a few figures beyond the header are cells that a wrong delimiter cut
    else if (figures > 0 && !isApart) return { table: found, beside: [] };
  }
  const beside = body.flatMap((row) => {
    const cells = row.cells.slice(end);
    return cells.some(isFilled) ? [{ line: row.line, cells }] : [];
  });
  return {
    table: {
      ...found,
      columns: Array.from({ length: end }, (_, at) => columns[at] ?? []),
      body: body.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (at < end ? cell : blank)) })),
    },
    beside,
  };
}
