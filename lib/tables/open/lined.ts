import type { Text } from '@/lib/dataset/problem';
import { isMissingMark, isPrintedNumber } from '@/lib/domain/values/printed-number';
import { tidy } from '@/lib/domain/values/tidy-text';
import { isNameHeader, isNumberHeader, isRankHeader } from '../columns/meanings';
import type { Grid, GridRow } from '../grid';
import { isPair } from '../numbers';

/** A line of a text, from 1, that is not empty. */
interface Line {
  line: number;
  text: string;
}

/** True for a text that names a unit, or the average of all. */
export type IsName = (text: string) => boolean;

const isValue = (text: string): boolean => isPrintedNumber(text) || isMissingMark(text) || isPair(text);
const toLines = (lines: readonly string[]): Line[] =>
  lines.flatMap((raw, at) => (tidy(raw) === '' ? [] : [{ line: at + 1, text: tidy(raw.slice(0, 2000)) }]));
const toRow = (line: number, texts: readonly string[]): GridRow => ({
  line,
  cells: texts.map((text) => ({ text })),
});

/**
 * The table of a text with one cell on each line, as a browser copies it: names of units at one distance, the other
 * lines of each row figures. Null when the lines have no such period.
 */
export function readLined(raw: readonly string[], isName: IsName): Grid | null {
  const lines = toLines(raw);
  const names = lines.flatMap(({ text }, at) => (isName(text) ? [at] : []));
  const [first, second] = names;
  if (first === undefined || second === undefined) return null;
  const width = second - first;
  if (width < 2 || names.some((at, place) => at !== first + place * width)) return null;
  let lead = 0;
  while (lead < width - 1 && isValue(lines[first - lead - 1]?.text ?? 'x')) lead += 1;
  const rows = names.map((at) => lines.slice(at - lead, at - lead + width));
  const isRow = (row: readonly Line[]) =>
    row.length === width && row.every(({ text }, at) => at === lead || isValue(text));
  if (!rows.every(isRow)) return null;
  const end = (names.at(-1) ?? 0) - lead + width;
  const above = lines.slice(0, first - lead);
  const header = toHeader(above, width, lead);
  const single = ({ line, text }: Line) => toRow(line, [text]);
  return {
    name: '',
    rows: [
      ...above.slice(0, above.length - (header?.count ?? 0)).map(single),
      ...(header ? [toRow(above.at(-header.count)?.line ?? 1, header.texts)] : []),
      ...rows.map((row) =>
        toRow(
          row[0]?.line ?? 1,
          row.map(({ text }) => text),
        ),
      ),
      ...lines.slice(end).map(single),
    ],
  };
}

const mostWrapped = 8;

/**
 * The headers in the lines above the rows, where a long one may be broken over lines: those with a header of names in
 * its place. Null when there are none.
 */
function toHeader(above: readonly Line[], width: number, lead: number) {
  let best: { texts: string[]; count: number } | null = null;
  for (let count = width; count <= Math.min(above.length, width + mostWrapped); count += 1) {
    const texts = above.slice(-count).map(({ text }) => text);
    for (const parts of partsOf(texts, width)) {
      const leads = parts.slice(0, lead);
      const fits =
        isNameHeader(parts[lead] ?? '') && leads.every((text) => isNumberHeader(text) || isRankHeader(text));
      // the longest header of names leaves the least to the others
      if (fits && (parts[lead]?.length ?? 0) > (best?.texts[lead]?.length ?? 0))
        best = { texts: parts, count };
    }
  }
  return best;
}

/** The ways to join lines to that many texts, in their order. */
function partsOf(lines: readonly string[], count: number): string[][] {
  if (count === 1) return [[lines.join(' ')]];
  return Array.from({ length: lines.length - count + 1 }, (_, extra) => extra + 1).flatMap((taken) =>
    partsOf(lines.slice(taken), count - 1).map((rest) => [lines.slice(0, taken).join(' '), ...rest]),
  );
}

/**
 * The table of a text whose cells single spaces part: each line of figures has a name of the closed list, and the same
 * number of figures before and after it. Its header is text above it, because nothing parts its words.
 */
export function readSingleSpaced(
  raw: readonly string[],
  isName: IsName,
): Grid | { problem: Text; found: string } | null {
  const lines = toLines(raw);
  const rows = lines.map((line) => ({ line, cells: toCells(line.text, isName) }));
  const shaped = rows.flatMap(({ cells }) => (cells ? [cells] : []));
  const [first] = shaped;
  if (shaped.length < 2 || !first) return null;
  const shapeOf = (cells: readonly string[]) =>
    `${cells.findIndex((text) => !isValue(text))}/${cells.length}`;
  const [from, to] = [rows.findIndex(({ cells }) => cells), rows.findLastIndex(({ cells }) => cells)];
  const odd = rows
    .slice(from, to + 1)
    .find(({ line, cells }) =>
      cells ? shapeOf(cells) !== shapeOf(rows[from]?.cells ?? []) : /\d/.test(line.text),
    );
  if (odd) return { problem: otherShape(odd.line.line), found: odd.line.text };
  const lead = first.findIndex((text) => !isValue(text));
  // with one column after the names the words of the header can be parted in one way only
  const above = rows[from - 1];
  const words = above?.line.text.split(' ').map((text) => ({ line: above.line.line, text })) ?? [];
  const header = first.length - lead === 2 ? toHeader(words, first.length, lead) : null;
  return {
    name: '',
    rows: rows.map(({ line, cells }, at) =>
      at === from - 1 && header?.count === words.length
        ? toRow(line.line, header.texts)
        : toRow(line.line, cells ?? [line.text]),
    ),
  };
}

const otherShape = (line: number): Text => ({
  vi: `dòng ${line} không có cùng số ô với các dòng khác, mà chỉ có dấu cách ngăn các ô: hãy chép bảng vào một sổ tính, hoặc ngăn các ô bằng tab`,
  en: `line ${line} has not as many cells as the others, and only single spaces part them: paste the table into a spreadsheet, or part the cells by tabs`,
});

/** The figures and the name of a line of figures, or null for another line. */
function toCells(text: string, isName: IsName): string[] | null {
  const words = text.split(' ');
  const isFigure = (word: string) => isValue(word) && !isName(word);
  const before = words.findIndex((word) => !isFigure(word));
  const after = words.findLastIndex((word) => !isFigure(word));
  if (before < 0 || words.length > 60 || (before === 0 && after === words.length - 1)) return null;
  const name = words.slice(before, after + 1).join(' ');
  return isName(name) ? [...words.slice(0, before), name, ...words.slice(after + 1)] : null;
}
