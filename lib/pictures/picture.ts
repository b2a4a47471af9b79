import { toMarkup } from '@/lib/markup';
import type { PictureShape } from '@/lib/routes/exhibits';
import { readDrawingStyle } from './drawing-style';
import type { Drawing, ExhibitParts } from './exhibit-parts';
import { drawRows } from './rows';
import { widthOf, wrapText } from './wrap-text';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const sizes: Record<PictureShape, { width: number; height: number }> = {
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
};
const margin = 48;
const type = { title: 38, subtitle: 22, legend: 20, row: 21, foot: 18 };
const lead = 1.32;
/** The column of words beside a drawing that is taller than wide. */
const column = 400;
const gap = 40;

interface PictureOptions {
  shape: PictureShape;
  /** where the exhibit is kept up to date, as readers type it */
  address: string;
}

/**
 * An exhibit as one SVG: title, subtitle, the drawing or the first rows, the source with its release and the address.
 * The words stand above the drawing or left of it, whichever leaves the drawing larger.
 */
export function toPicture(parts: ExhibitParts, { shape, address }: PictureOptions): string {
  const { width, height } = sizes[shape];
  const foot = toFoot(parts, address, width);
  const bottom = height - margin - foot.height;
  const layouts = [stack, ...(shape === 'wide' ? [beside] : [])].flatMap((lay) =>
    toChoices(parts).map((choice) => lay(choice, width, bottom)),
  );
  const best = layouts.reduce((one, other) => (other.scale > one.scale ? other : one));
  const { rules, fillIn, ...own } = readDrawingStyle(parts.css);
  const colour = (name: string, otherwise: string) => own.colour(name) ?? otherwise;
  const style = `text{font-family:"Be Vietnam Pro",system-ui,sans-serif}
.title{font-weight:600;font-size:${type.title}px;letter-spacing:-.02em}.soft{fill:${colour('--ink-soft', '#555')}}
${rules}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${parts.locale}" aria-label="${toMarkup(toLabel(parts))}" fill="${colour('--ink', '#111')}" color="${colour('--ink', '#111')}">`,
    `<title>${toMarkup(toLabel(parts))}</title><desc>${toMarkup([parts.subtitle, parts.source].join(' '))}</desc>`,
    `<style>${style}</style>`,
    `<rect width="${width}" height="${height}" fill="${colour('--paper', '#fff')}"/>`,
    ...best.marks.map(fillIn),
    `<path d="M${margin} ${bottom + 14}H${width - margin}" stroke="${colour('--rule', '#ccc')}"/>`,
    ...foot.marks(bottom + 14),
    '</svg>',
  ].join('\n');
}

const toLabel = ({ subject, title }: ExhibitParts) => [subject, title].filter((text) => text).join(': ');

/** The parts with each of the drawings alone and the legend that it needs; the parts themselves without one. */
const toChoices = (parts: ExhibitParts): ExhibitParts[] =>
  parts.drawings.length === 0
    ? [parts]
    : parts.drawings.map((drawing) => ({
        ...parts,
        drawings: [drawing],
        legend: parts.legend.filter(({ isNarrow }) => !isNarrow || drawing.isNarrow),
      }));

interface Layout {
  marks: string[];
  /** how large the drawing is shown, against its own size */
  scale: number;
}

/** The words above, the drawing below them. */
function stack(parts: ExhibitParts, width: number, bottom: number): Layout {
  const words = toWords(parts, { x: margin, y: margin, width: width - 2 * margin, height: bottom - margin });
  return fill(parts, words, {
    x: margin,
    y: words.end,
    width: width - 2 * margin,
    height: bottom - words.end,
  });
}

/** The words in a column, the drawing right of it. */
function beside(parts: ExhibitParts, width: number, bottom: number): Layout {
  const words = toWords(parts, { x: margin, y: margin, width: column, height: bottom - margin });
  const x = margin + column + gap;
  return fill(parts, words, { x, y: margin, width: width - margin - x, height: bottom - margin });
}

function toWords({ subject, title, subtitle, legend }: ExhibitParts, { x, y, width }: Box) {
  const isNarrow = width < 2 * column;
  const titles = wrapText(title, { size: type.title, width, most: isNarrow ? 5 : 3, isBold: true });
  const subtitles = wrapText(subtitle, { size: type.subtitle, width, most: isNarrow ? 5 : 3 });
  const marks: string[] = [];
  let at = y;
  const write = (lines: readonly string[], size: number, name: string) => {
    for (const line of lines) {
      marks.push(
        `<text class="${name}" x="${x}" y="${round(at + size)}" font-size="${size}">${toMarkup(line)}</text>`,
      );
      at += size * lead;
    }
  };
  write(subject ? wrapText(subject, { size: type.subtitle, width, most: 2 }) : [], type.subtitle, 'soft');
  write(titles, type.title, 'title');
  at += 4;
  write(subtitles, type.subtitle, 'soft');
  at += 12;
  const longest = Math.max(...legend.map(({ text }) => widthOf(text, type.legend) + 60), 1);
  const columns = Math.max(1, Math.min(legend.length, Math.floor(width / longest)));
  const step = width / columns;
  legend.forEach(({ tone, mark, text }, nth) => {
    const [left, top] = [x + (nth % columns) * step, at + Math.floor(nth / columns) * type.legend * 1.5];
    marks.push(
      mark ? toMark(mark, left, top) : toSwatch(tone, left, top),
      `<text x="${round(left + 44)}" y="${round(top + type.legend)}" font-size="${type.legend}">${toMarkup(text)}</text>`,
    );
  });
  if (legend.length > 0) at += Math.ceil(legend.length / columns) * type.legend * 1.5 + 12;
  return { marks, end: at };
}

/** The mark of a series, as large as a letter. */
const toMark = (mark: string, x: number, y: number): string =>
  mark.replace(
    /^<svg\b[^>]*>/,
    `<svg x="${round(x + 8)}" y="${round(y + 3)}" width="20" height="20" viewBox="0 0 14 14">`,
  );

/** A rectangle in the colour of a class of the map; crossed out where it stands for a range or for nothing. */
function toSwatch(tone: string, x: number, y: number): string {
  const isPlain = !/range|unknown/.test(tone);
  const box = `<rect class="${isPlain ? tone : ''}" x="${round(x)}" y="${round(y + 3)}" width="32" height="20" stroke="#777"${isPlain ? '' : ' fill="none"'}/>`;
  const lines = [4, 12, 20, 28].map((dx) => `M${round(x + dx - 4)} ${round(y + 23)}l8 -20`).join('');
  const heavy = tone.includes('range') ? 3 : 1;
  return isPlain ? box : `${box}<path d="${lines}" stroke="#777" stroke-width="${heavy}" fill="none"/>`;
}

function fill(parts: ExhibitParts, words: { marks: string[]; end: number }, box: Box): Layout {
  const isCramped = box.height < 120 || words.end > box.y + box.height + 1;
  const [drawing] = parts.drawings;
  if (!drawing) {
    const { marks, cells } = drawRows(parts.rows, box, type.row);
    return { marks: [...words.marks, ...marks], scale: isCramped ? 0 : cells };
  }
  const scale = Math.min(box.width / drawing.width, box.height / drawing.height);
  return { marks: [...words.marks, place(drawing, scale, box)], scale: isCramped ? 0 : scale };
}

/** A drawing within a picture, as large as its box allows; letters and lines grow with it. */
function place({ svg, width, height }: Drawing, scale: number, box: Box): string {
  const [w, h] = [width * scale, height * scale];
  const [x, y] = [box.x + (box.width - w) / 2, box.y + (box.height - h) / 2];
  const inner = svg
    .replace(/^<svg\b[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    // a class of the map that is hatched gives its pattern as a custom property
    .replaceAll(/style="--fill:\s*(url\([^)]+\))"/g, 'fill="$1"');
  const names = /\bclass="(?<names>[^"]*)"/.exec(svg)?.groups?.names ?? '';
  return `<svg class="${names.replaceAll(/\S*hidden/g, '').trim()}" x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" viewBox="0 0 ${width} ${height}" overflow="visible">${inner}</svg>`;
}

function toFoot({ source }: ExhibitParts, address: string, width: number) {
  const lines = wrapText(`${source} ${address}`, { size: type.foot, width: width - 2 * margin, most: 3 });
  return {
    height: lines.length * type.foot * lead,
    marks: (top: number) =>
      lines.map(
        (line, nth) =>
          `<text class="soft" x="${margin}" y="${round(top + 8 + type.foot + nth * type.foot * lead)}" font-size="${type.foot}">${toMarkup(line)}</text>`,
      ),
  };
}

const round = (number: number): number => Math.round(number * 10) / 10;
