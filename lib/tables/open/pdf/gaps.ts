import { isMissing, isNumeric } from '../../numbers';
import { bottomOf, type Line, middle, type PageTable, type Piece, textOf, topOf } from './page';

/** Gaps narrower than that, in points, are within a column. */
const narrowest = 1.5;
/** A header is at most that many lines, none further from the next than that many heights. */
const [mostHeaderLines, mostSpacing] = [14, 1.6];

const isFigure = ({ text }: Piece): boolean => isNumeric({ text }) || isMissing({ text });
/** True for a line of a table: several pieces, one of them a figure that is no year. */
const isBodyLine = (line: Line): boolean =>
  line.length > 1 && line.some((piece) => isFigure(piece) && !/^20\d\d$/.test(piece.text));

/** The columns of lines without ruling lines, by the white gaps between them, each as its left and right edge. */
function toColumns(lines: readonly Line[]): [number, number][] {
  const least = Math.floor(lines.length * 0.04);
  const ends = lines.flat().flatMap(({ x0, x1 }): [number, number][] => [
    [x0, 1],
    [x1, -1],
  ]);
  const columns: [number, number][] = [];
  let [open, from] = [0, 0];
  for (const [x, change] of ends.sort(([a, x], [b, y]) => a - b || y - x)) {
    const was = open;
    open += change;
    if (was <= least && open > least) from = x;
    if (was > least && open <= least) {
      const before = columns.at(-1);
      if (before && from - before[1] < narrowest) before[1] = x;
      else columns.push([from, x]);
    }
  }
  return columns;
}

/** The tables in some lines: lines of figures, with the header and the titles above them. Notes end the last table. */
export function readGaps(lines: readonly Line[]): PageTable[] {
  const tables: PageTable[] = [];
  let begin = 0;
  while (begin < lines.length) {
    const first = lines.findIndex((line, at) => at >= begin && isBodyLine(line));
    if (first < 0) break;
    const end = endOf(lines, first);
    tables.push(readTable(lines.slice(begin, end), first - begin));
    begin = end;
  }
  const rest = lines.slice(begin).map((line) => [{ text: textOf(line) }]);
  tables.at(-1)?.rows.push(...rest);
  return tables;
}

/** The end of the table that begins at a line: where other columns begin below a text. */
function endOf(lines: readonly Line[], first: number): number {
  let last = first;
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || !isBodyLine(line)) continue;
    const columns = toColumns(lines.slice(first, last + 1).filter(isBodyLine));
    const fits = line.every(({ x0, x1 }) => columns.filter(([from, to]) => x0 < to && x1 > from).length < 2);
    if (at - last > 1 && !fits) return last + 1;
    last = at;
  }
  return last + 1;
}

function readTable(lines: readonly Line[], first: number): PageTable {
  const body = lines.slice(first);
  const columns = toColumns(body.filter(isBodyLine));
  const edges = columns.flatMap(([from], at) =>
    at === 0 ? [from] : [middle(columns[at - 1]?.[1] ?? 0, from)],
  );
  edges.push(columns.at(-1)?.[1] ?? 0);
  const top = topOfHeader(lines, first);
  const header = lines.slice(top, first);
  return {
    titles: lines.slice(0, top).map(textOf),
    edges,
    rows: [...toHeader(header, edges), ...body.map((line) => toRow(line, edges))],
  };
}

/** The first line of the header above a line: lines with the words of several columns, closely spaced. */
function topOfHeader(lines: readonly Line[], first: number): number {
  let top = first;
  while (top > 0 && first - top < mostHeaderLines) {
    const [above, below] = [lines[top - 1], lines[top]];
    if (!above || !below) break;
    const height = Math.max(...above.map(({ y0, y1 }) => y1 - y0));
    if (topOf(below) - bottomOf(above) > height * mostSpacing) break;
    top -= 1;
  }
  // the words of one piece are a title, unless words of several columns stand above them
  while (top < first && (lines[top]?.length ?? 0) < 2) top += 1;
  return top;
}

/** The columns in which a piece stands, by its extent. */
function columnsOf({ x0, x1 }: Piece, edges: readonly number[]): number[] {
  const found = edges.slice(0, -1).flatMap((from, at) => {
    const to = edges[at + 1] ?? from;
    const [left, right] = [
      at === 0 ? Number.NEGATIVE_INFINITY : from,
      at === edges.length - 2 ? Number.POSITIVE_INFINITY : to,
    ];
    const shared = Math.min(x1, right) - Math.max(x0, left);
    return shared > Math.min(2, (x1 - x0) * 0.2) ? [at] : [];
  });
  return found.length > 0 ? found : [0];
}

type Row = PageTable['rows'][number];
const emptyRow = (edges: readonly number[]): Row => edges.slice(1).map(() => ({ text: '' }));

function toRow(line: Line, edges: readonly number[]): Row {
  const row = emptyRow(edges);
  for (const piece of line) {
    const at = edges.findLastIndex(
      (edge, column) => column < edges.length - 1 && edge <= middle(piece.x0, piece.x1),
    );
    const cell = row[Math.max(0, at)];
    if (cell) cell.text = `${cell.text} ${piece.text}`.trim();
  }
  return row;
}

/**
 * The rows of a header: the words of each column from top to bottom as one cell, and above them a row for each line
 * of words that stand over several columns.
 */
function toHeader(lines: readonly Line[], edges: readonly number[]): Row[] {
  if (lines.length === 0) return [];
  const own = emptyRow(edges);
  const groups: Row[] = [];
  for (const line of lines) {
    const group = emptyRow(edges);
    for (const piece of line) {
      const [first = 0, ...others] = columnsOf(piece, edges);
      const cell = others.length > 0 ? group[first] : own[first];
      if (cell) cell.text = `${cell.text} ${piece.text}`.trim();
      for (const other of others) group[other] = { text: piece.text, covered: true };
    }
    if (group.some(({ text }) => text !== '')) groups.push(group);
  }
  return [...groups, own];
}
