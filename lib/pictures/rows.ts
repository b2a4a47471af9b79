import { toMarkup } from '@/lib/markup';
import { widthOf, wrapText } from './wrap-text';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const space = 28;
const leading = 1.55;
const headLines = 4;
/** Narrower columns would break their heads word by word. */
const leastWidth = 84;
/** A name may take this part of the width, and longer ones end with an ellipsis. */
const mostOfName = 0.5;

/**
 * The head and the first rows of a table, as many columns and rows as fit: names to the left, numbers to the right of
 * their columns.
 * @param size of the type
 * @returns the marks, with the number of rows that are left out, and the number of cells that they show
 */
export function drawRows(
  rows: readonly string[][],
  box: Box,
  size: number,
): { marks: string[]; cells: number } {
  const [head = [], ...body] = rows;
  const isText = head.map((_, at) => body.some((row) => /^\p{L}/u.test(row[at] ?? '')));
  const widths = head.map((name, at) => {
    const longestWord = Math.max(...name.split(' ').map((word) => widthOf(word, size)));
    const longest = Math.max(...body.map((row) => widthOf(row[at] ?? '', size, isText[at])));
    return Math.min(Math.max(longestWord, longest, leastWidth), box.width * mostOfName);
  });
  const columns = widths.filter(
    (_, at) => widths.slice(0, at + 1).reduce((sum, width) => sum + width + space, -space) <= box.width,
  ).length;
  const heads = head
    .slice(0, columns)
    .map((name, at) => wrapText(name, { size: size * 0.85, width: widths[at] ?? 0, most: headLines }));
  const headHeight = Math.max(...heads.map(({ length }) => length)) * size * 1.1;
  const room = Math.max(0, Math.floor((box.height - headHeight) / (size * leading)));
  const shown = body.length <= room ? body : body.slice(0, room - 1);

  const startOf = (at: number) => box.x + widths.slice(0, at).reduce((sum, width) => sum + width + space, 0);
  const write = (text: string, at: number, y: number, look: string) => {
    const [x, anchor] = isText[at] ? [startOf(at), 'start'] : [startOf(at) + (widths[at] ?? 0), 'end'];
    return `<text ${look} x="${Math.round(x)}" y="${Math.round(y)}" text-anchor="${anchor}">${toMarkup(text)}</text>`;
  };
  const marks = [
    ...heads.flatMap((lines, at) =>
      lines.map((line, nth) =>
        write(line, at, box.y + (nth + 1) * size * 1.1, `class="soft" font-size="${size * 0.85}"`),
      ),
    ),
    ...shown.flatMap((row, nth) =>
      row.slice(0, columns).map((text, at) => {
        const [fitting = ''] = wrapText(text, { size, width: widths[at] ?? 0, most: 1, isBold: isText[at] });
        const look = `font-size="${size}"${isText[at] ? ' font-weight="600"' : ''}`;
        return write(fitting, at, box.y + headHeight + (nth + 1) * size * leading, look);
      }),
    ),
  ];
  const rest = body.length - shown.length;
  if (rest > 0)
    marks.push(
      write(`… +${rest}`, 0, box.y + headHeight + room * size * leading, `class="soft" font-size="${size}"`),
    );
  return { marks, cells: shown.length * columns };
}
