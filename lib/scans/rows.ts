import type { PaddleReading } from './engines/paddle';
import type { Layout } from './layout/cells';
import type { Box } from './layout/grey';
import type { MatchedName } from './names';
import type { ScannedCell } from './scan';

/** What the cells of a column hold. */
export type Kind = 'digits' | 'names';

const isNumeral = ({ free }: PaddleReading): boolean => /^[\d.,%\s]*\d[\d.,%\s]*$/.test(free);

/** The first row of figures: from there on most rows have as many numbers as rows usually have. */
export function findBody(rows: readonly (readonly PaddleReading[])[]): number {
  const counts = rows.map((row) => row.filter(isNumeral).length);
  const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
  return Math.max(
    0,
    counts.findIndex((count) => count >= Math.max(1, usual * 0.6)),
  );
}

/** What each column holds: mostly numbers, or names. */
export function columnKinds(rows: readonly (readonly PaddleReading[])[]): Kind[] {
  return (rows[0] ?? []).map((_, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []).filter(({ free }) => free !== '');
    return cells.filter(isNumeral).length >= cells.length * 0.5 ? 'digits' : 'names';
  });
}

export interface Readings {
  first: readonly (readonly PaddleReading[])[];
  /** by column, then by row */
  second: readonly (readonly string[])[];
  nameColumn: number;
  /** by row */
  matched: readonly (MatchedName | null)[];
}

/** The cells of the rows, each with its readings and the one that is proposed. */
export function toRows(
  layout: Layout,
  begin: number,
  kinds: readonly Kind[],
  { first, second, nameColumn, matched }: Readings,
): ScannedCell[][] {
  const body = first.slice(begin);
  const decimals = kinds.map((_, column) =>
    decimalsOf(body.flatMap((row, at) => [row[column]?.digits ?? '', second[column]?.[at] ?? ''])),
  );
  return body.map((row, at) =>
    row.map((paddle, column) => {
      const box = layout.cells[begin + at]?.[column] ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
      const tesseract = second[column]?.[at] ?? '';
      if (kinds[column] === 'names') {
        const found = column === nameColumn ? matched[at] : null;
        return toNameCell(box, [paddle.free, tesseract], found ?? null);
      }
      const readings: [string, string] = [
        toDecimal(paddle.digits, decimals[column] ?? 0),
        toDecimal(tesseract, decimals[column] ?? 0),
      ];
      const doubt =
        readings[0] === '' && readings[1] === '' ? 'empty' : readings[0] !== readings[1] ? 'differ' : null;
      return { box, text: readings[0] || readings[1], readings, doubt, repair: null };
    }),
  );
}

function toNameCell(box: Box, readings: [string, string], found: MatchedName | null): ScannedCell {
  const text = found?.name ?? readings[1] ?? readings[0];
  return { box, text, readings, doubt: found && !found.doubtful ? null : 'name', repair: null };
}

/** How many decimals the numbers of a column have: what most of those with a mark have, if these are many. */
function decimalsOf(texts: readonly string[]): number {
  const marked = texts.flatMap((text) => /[.,](\d+)$/.exec(text)?.[1]?.length ?? []);
  if (marked.length < texts.filter((text) => text !== '').length * 0.3) return 0;
  const counts = [1, 2, 3, 4].map((count) => marked.filter((length) => length === count).length);
  return counts.indexOf(Math.max(...counts)) + 1;
}

/** The digits of a reading with the mark at its place, or empty. */
function toDecimal(text: string, decimals: number): string {
  const digits = text.replace(/\D/g, '');
  if (digits === '') return '';
  if (decimals === 0) return digits.replace(/^0+(?=\d)/, '');
  return digits.length <= decimals ? digits : `${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
}
