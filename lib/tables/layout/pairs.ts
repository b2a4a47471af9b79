import { type Cell, type Grid, type GridRow, isFilled } from '../grid';
import { isPair, toPair } from '../numbers';

/**
 * A grid in which cells with two values, "01 (90,27)", are two columns: the rank, whose header says so, and the value.
 * Each column knows the one of the file that it comes from.
 */
export function partPairs(grid: Grid): Grid {
  const width = Math.max(0, ...grid.rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) => isOfPairs(grid, at));
  if (columns.length === 0) return grid;
  const origins = Array.from({ length: width }, (_, at) => (columns.includes(at) ? [at, at] : [at])).flat();
  const headers = new Map(columns.map((at) => [at, headerOf(grid, at)]));
  const partRow = (row: GridRow): GridRow => ({
    ...row,
    cells: Array.from(row.cells).flatMap((cell, at): Cell[] => {
      if (!headers.has(at)) return [cell];
      const pair = toPair(cell.text);
      const { excerpt } = cell;
      if (pair) return [pair.rank, pair.value].map((text) => ({ text, ...(excerpt && { excerpt }) }));
      const isHeader = headers.get(at) === row;
      return [
        isHeader ? { ...cell, text: `${cell.text} – xếp hạng` } : cell,
        isFilled(cell) && !isHeader ? { ...cell, covered: true } : cell,
      ];
    }),
  });
  return { ...grid, rows: grid.rows.map(partRow), origins };
}

/** True for a column in which most filled cells below its first pair are pairs. */
function isOfPairs({ rows }: Grid, at: number): boolean {
  const texts = rows.flatMap(({ cells }) => cells[at]?.text || []);
  const below = texts.slice(texts.findIndex(isPair));
  const pairs = below.filter(isPair).length;
  return pairs > 1 && pairs * 2 > below.length;
}

/** The row with the header of a column of pairs: the last filled one above its first pair. */
function headerOf({ rows }: Grid, at: number): GridRow | undefined {
  const first = rows.findIndex(({ cells }) => isPair(cells[at]?.text ?? ''));
  return rows.slice(0, first).findLast(({ cells }) => (cells[at]?.text ?? '') !== '');
}
