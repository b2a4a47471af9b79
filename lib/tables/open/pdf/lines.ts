import { tidy } from '@/lib/domain/values/tidy-text';
import type { Line, PageText, Piece } from './page';

/** Programs part a text at each letter with an accent: pieces nearer than that, in heights of a letter, are one. */
const [wordGap, cellGap] = [0.15, 0.6];

/** The lines of some texts from the top, with the pieces of each text joined. */
export function toLines(texts: readonly PageText[]): Line[] {
  const rows: PageText[][] = [];
  for (const text of [...texts].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows
      .slice(-6)
      .find(([first]) => first && Math.abs(first.y - text.y) < Math.min(first.height, text.height) * 0.4);
    if (row) row.push(text);
    else rows.push([text]);
  }
  return rows.map(toPieces).filter((line) => line.length > 0);
}

function toPieces(row: readonly PageText[]): Line {
  const pieces: Piece[] = [];
  for (const { text, x, y, width, height } of [...row].sort((a, b) => a.x - b.x)) {
    const box = { x0: x, y0: y - height * 0.8, x1: x + width, y1: y + height * 0.2 };
    const before = pieces.at(-1);
    const gap = before ? x - before.x1 : Number.POSITIVE_INFINITY;
    if (!before || gap >= height * cellGap) pieces.push({ text, ...box });
    else {
      before.text += (gap > height * wordGap ? ' ' : '') + text;
      before.x1 = Math.max(before.x1, box.x1);
      before.y0 = Math.min(before.y0, box.y0);
      before.y1 = Math.max(before.y1, box.y1);
    }
  }
  return pieces.map((piece) => ({ ...piece, text: tidy(piece.text) })).filter(({ text }) => text !== '');
}

/** The text of some texts, line by line. */
export const toText = (texts: readonly PageText[]): string =>
  tidy(
    toLines(texts)
      .map((line) => line.map(({ text }) => text).join(' '))
      .join(' '),
  );
