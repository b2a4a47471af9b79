import { toLine } from '@/lib/dataset/cells';
import { files } from '@/lib/dataset/files';
import type { TableClaim } from './reading';

const columns = Object.keys(files['excerpts.csv'].row.shape);
const ofClaim = Object.keys(files['claims.csv'].row.shape);

/** What the pictures show of the cells that claims were read from, as excerpts.csv; nothing where none was. */
export function toExcerpts(claims: readonly TableClaim[]): ['excerpts.csv', string][] {
  const rows = claims.flatMap(({ cells, excerpt }) => {
    if (!excerpt) return [];
    const row: Record<string, string | undefined> = { ...excerpt };
    return [columns.map((column) => row[column] ?? cells[ofClaim.indexOf(column)] ?? '')];
  });
  return rows.length > 0 ? [['excerpts.csv', [columns, ...rows].map(toLine).join('')]] : [];
}
