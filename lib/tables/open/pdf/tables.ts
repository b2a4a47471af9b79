import { readGaps } from './gaps';
import { toLines } from './lines';
import { bottomOf, type Line, middle, type Page, type PageTable, textOf, topOf } from './page';
import { boxAround, findFrames, readFrame, textsIn } from './ruled';

/** A table of a PDF, which may go on over pages. */
export interface PdfTable extends PageTable {
  /** the pages, from 1 */
  from: number;
  to: number;
}

/** The tables of some pages in their order; one that goes on over a page is one table. */
export function findPdfTables(pages: readonly Page[]): PdfTable[] {
  const tables: PdfTable[] = [];
  const heads = new Set<string>();
  for (const page of pages) {
    const found = findPageTables(page);
    found.forEach((table, at) => {
      const titles = table.titles.filter((title) => !isPageNumber(title) && !heads.has(toHead(title)));
      const before = tables.at(-1);
      const goesOn =
        at === 0 && before?.to === page.number - 1 && titles.length === 0 && isSameForm(before, table);
      if (goesOn) {
        before.rows.push(...table.rows);
        before.to = page.number;
      } else tables.push({ ...table, titles, from: page.number, to: page.number });
    });
    for (const { titles } of found) for (const title of titles) heads.add(toHead(title));
  }
  return tables;
}

const isPageNumber = (text: string): boolean =>
  /^(?:trang|page)?[\s–-]*\d+(?:\s*\/\s*\d+)?[\s–-]*$/iu.test(text);
/** A line at the head of every page differs by the number of the page only, and says nothing of a table. */
const toHead = (text: string): string => (/\b(?:bảng|biểu|phụ lục|table)\b/iu.test(text) ? ` ${text}` : text);

const isSameForm = (one: PageTable, other: PageTable): boolean =>
  one.edges.length === other.edges.length &&
  one.edges.every((edge, at) => Math.abs(edge - (other.edges[at] ?? 0)) < 12);

/** The tables of a page from the top: those in ruling lines, and those that only white gaps divide. */
function findPageTables({ texts, rulings }: Page): PageTable[] {
  const frames = findFrames(rulings).map((frame) => ({ frame, box: boxAround(frame) }));
  const apart = frames.map(({ frame, box }, at) => {
    // frames side by side share their height, and each has the texts between its sides
    const beside = frames.some(
      (other, place) => place !== at && other.box.y0 < box.y1 && other.box.y1 > box.y0,
    );
    const inside = textsIn(frame, texts);
    return beside
      ? inside.filter(({ x, width }) => middle(x, x + width) >= box.x0 && middle(x, x + width) <= box.x1)
      : inside;
  });
  const framed = new Set(apart.flat());
  const outside = toLines(texts.filter((text) => !framed.has(text)));
  if (frames.length === 0) return readGaps(outside);
  const order = frames
    .map(({ frame, box }, at) => ({ frame, box, inside: apart[at] ?? [] }))
    .sort((a, b) => a.box.y0 - b.box.y0);
  const tables = order.map(({ frame, box, inside }) => {
    const above = outside.filter(
      (line) => bottomOf(line) <= box.y0 + 3 && !isAboveOther(line, box.y0, order),
    );
    return { ...readFrame(frame, inside), titles: above.map(textOf) };
  });
  const below = outside.filter((line) => topOf(line) >= (order.at(-1)?.box.y1 ?? 0) - 3);
  return [...tables, ...readGaps(below)];
}

/** True for a line that is above a table which ends above a place. */
const isAboveOther = (
  line: Line,
  y: number,
  tables: readonly { box: { y0: number; y1: number } }[],
): boolean => tables.some(({ box }) => box.y1 <= y && topOf(line) < box.y1 - 3);
