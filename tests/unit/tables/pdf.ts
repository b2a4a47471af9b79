/** A text of a page: its left end and its baseline in points from the top left. */
export interface Written {
  text: string;
  x: number;
  y: number;
  size?: number;
  /** true for a text that is there and is not drawn */
  hidden?: boolean;
  /** true for the font of the 1990s, which has one byte a letter */
  plain?: boolean;
}

export interface PdfPage {
  texts: readonly Written[];
  /** left, top, width and height of filled boxes */
  boxes?: readonly (readonly [number, number, number, number])[];
}

const height = 842;
/** Every letter is half as wide as it is high. */
export const widthOf = (text: string, size = 10): number => text.length * size * 0.5;

const hex = (number: number): string => number.toString(16).padStart(4, '0');
const toHex = (text: string): string => [...text].map((letter) => hex(letter.charCodeAt(0))).join('');

function draw({ text, x, y, size = 10, hidden, plain }: Written): string {
  const string = plain
    ? `<${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('')}>`
    : `<${toHex(text)}>`;
  return `BT ${hidden ? 3 : 0} Tr /${plain ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${height - y} Tm ${string} Tj ET`;
}

/** The letters of a font whose codes are those of Unicode. */
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /A def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange
100 beginbfrange
${Array.from({ length: 100 }, (_, at) => `<${hex(at * 256)}> <${hex(at * 256 + 255)}> <${hex(at * 256)}>`).join('\n')}
endbfrange endcmap end end`;

/** A PDF with those pages of A4. */
export function toPdf(pages: readonly PdfPage[]): Uint8Array {
  const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const first = 8;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Unnamed /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Unnamed /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 7 0 R >>',
    stream(toUnicode),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    '<< /Type /FontDescriptor /FontName /Unnamed /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap(({ texts, boxes = [] }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Contents ${first + 1 + at * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 6 0 R >> >> >>`,
      stream(
        [...boxes.map(([x, y, w, h]) => `${x} ${height - y - h} ${w} ${h} re f`), ...texts.map(draw)].join(
          '\n',
        ),
      ),
    ]),
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = [
    '0000000000 65535 f ',
    ...places.map((place) => `${String(place).padStart(10, '0')} 00000 n `),
  ].join('\n');
  text += `xref\n0 ${objects.length + 1}\n${table}\ntrailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** How a table is laid out on a page. */
export interface Placing {
  x?: number;
  y?: number;
  /** the widths of the columns in points */
  widths: readonly number[];
  lineHeight?: number;
  ruled?: boolean;
  /** parts a text at each letter with an accent, as programs do */
  split?: boolean;
}

/** The texts and the lines of a table at a place; empty cells have no text, and texts are centred. */
export function place(
  rows: readonly (readonly string[])[],
  { x = 40, y = 60, widths, lineHeight = 14, ruled = false, split = true }: Placing,
): PdfPage {
  const lefts = widths.map((_, at) => x + widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const texts = rows.flatMap((row, line) =>
    row.flatMap((text, column): Written[] => {
      if (text === '') return [];
      const room = (widths[column] ?? 0) - widthOf(text, 8);
      const left = (lefts[column] ?? 0) + Math.max(2, room / 2);
      return toParts(text, split).map(({ part, at }) => ({
        text: part,
        x: left + widthOf(text.slice(0, at), 8),
        y: y + line * lineHeight + 10,
        size: 8,
      }));
    }),
  );
  const boxes: [number, number, number, number][] = ruled
    ? [
        ...Array.from({ length: rows.length + 1 }, (_, line): [number, number, number, number] => [
          x,
          y + line * lineHeight,
          total,
          0.7,
        ]),
        ...[...lefts, x + total].map((left): [number, number, number, number] => [
          left,
          y,
          0.7,
          rows.length * lineHeight,
        ]),
      ]
    : [];
  return { texts, boxes };
}

function toParts(text: string, split: boolean): { part: string; at: number }[] {
  if (!split) return [{ part: text, at: 0 }];
  return [...text.matchAll(/[ -~]+|[^ -~]/g)].map((match) => ({
    part: match[0],
    at: match.index,
  }));
}

/** Several parts as one page. */
export const together = (...parts: readonly PdfPage[]): PdfPage => ({
  texts: parts.flatMap(({ texts }) => texts),
  boxes: parts.flatMap(({ boxes = [] }) => boxes),
});
