import {
  type Announcement,
  checkRows,
  findAnnounced,
  findRelations,
  findTwice,
  type Relations,
} from './checks/checks.mjs';
import { findRepairs } from './checks/repairs';
import type { Kind } from './rows';
import type { ScannedCell } from './scan';

interface Judged {
  kinds: readonly Kind[];
  nameColumn: number | null;
  /** what the text above and below the table says of it */
  announcements: readonly Announcement[];
  /** true when the table has every unit of the edition */
  isWhole: boolean;
  /** whether the header of a column says that it has percentages */
  isPercent: (column: number) => boolean;
}

/** Adds what the checks say: which cells fail one, and the repairs that alone would do. */
export function judge(
  rows: readonly ScannedCell[][],
  { kinds, nameColumn, announcements, isWhole, isPercent }: Judged,
): { rows: ScannedCell[][]; relations: Relations } {
  const texts = rows.map((row) => row.map(({ text }) => text));
  const numeric = kinds.flatMap((kind, column) => (kind === 'digits' ? [column] : []));
  const found = findRelations(texts, numeric);
  const percents = numeric.filter(
    (at) => isPercent(at) || found.shares.some(({ percent }) => percent === at),
  );
  const relations = {
    ...found,
    announced: findAnnounced(texts, announcements, { numeric, percents, isWhole }),
  };
  const failed = checkRows(texts, relations);
  const second = rows.map((row) => row.map(({ readings }) => readings[1]));
  const repairs = findRepairs(texts, second, relations);
  const twice = nameColumn === null ? new Set<string>() : findTwice(texts, nameColumn);
  return {
    relations,
    rows: rows.map((row, at) =>
      row.map((cell, column): ScannedCell => {
        const failure = failed[at]?.find(({ columns }) => columns.includes(column));
        const again = column === nameColumn && twice.has(cell.text) ? 'twice' : null;
        const repair = repairs[at]?.get(column) ?? null;
        return { ...cell, doubt: cell.doubt ?? again ?? failure?.kind ?? (repair ? 'differ' : null), repair };
      }),
    ),
  };
}
