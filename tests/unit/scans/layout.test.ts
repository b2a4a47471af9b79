import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanCells, findCells, trimToInk } from '@/lib/scans/layout/cells';
import { type Grey, greyAt } from '@/lib/scans/layout/grey';
import { findSkew } from '@/lib/scans/layout/skew';
import { findTable } from '@/lib/scans/layout/table';
import { findGaps } from '@/lib/scans/layout/white-gaps';
import { openPicture } from '@/lib/scans/picture';
import { pictureKind } from '@/lib/scans/picture-kind';

const [width, height] = [760, 520];
const [columns, rows] = [5, 12];
const cell = { width: 130, height: 34 };
const [left, top] = [50, 70];

/** A table whose figures are rows of dark strokes; the heading is a band of colour. */
function draw({ ruled, zebra }: { ruled: boolean; zebra?: boolean }): string {
  const parts = [`<rect width="${width}" height="${height}" fill="#fff"/>`];
  for (let row = 0; row < rows; row += 1) {
    const y = top + row * cell.height;
    if (zebra && row % 2)
      parts.push(
        `<rect x="${left}" y="${y}" width="${columns * cell.width}" height="${cell.height}" fill="#dde8f4"/>`,
      );
    for (let column = 0; column < columns; column += 1) {
      const x = left + column * cell.width + 30;
      for (let letter = 0; letter < 5; letter += 1)
        parts.push(`<rect x="${x + letter * 12}" y="${y + 9}" width="6" height="15" fill="#111"/>`);
    }
  }
  for (let row = 0; ruled && row <= rows; row += 1)
    parts.push(
      `<rect x="${left}" y="${top + row * cell.height}" width="${columns * cell.width}" height="1" fill="#333"/>`,
    );
  for (let column = 0; ruled && column <= columns; column += 1)
    parts.push(
      `<rect x="${left + column * cell.width}" y="${top}" width="1" height="${rows * cell.height}" fill="#333"/>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`;
}

const toPng = (svg: string, angle = 0) =>
  sharp(Buffer.from(svg)).rotate(angle, { background: '#fff' }).png().toBuffer();
async function open(bytes: Uint8Array): Promise<Grey> {
  const opened = await openPicture(bytes);
  if ('problem' in opened) throw new Error(opened.problem.en);
  return opened.grey;
}

describe('the cells of a table in a picture', () => {
  it.each([
    ['ruled', 'ruling lines', { ruled: true }],
    ['gaps', 'white gaps', { ruled: false }],
    ['gaps', 'white gaps and bands of colour', { ruled: false, zebra: true }],
  ])('are found: %s, by %s', async (kind, _, form) => {
    const layout = findCells(await open(await toPng(draw(form))));
    expect(layout?.kind).toBe(kind);
    expect(layout?.cells.map((row) => row.length)).toEqual(Array(rows).fill(columns));
  });

  it('of a list of bars are its places, names and values, without the bars', async () => {
    const strokes = (x: number, y: number, count: number) =>
      Array.from(
        { length: count },
        (_, at) => `<rect x="${x + at * 9}" y="${y}" width="6" height="16" fill="#111"/>`,
      ).join('');
    const lines = Array.from({ length: rows }, (_, at) => {
      const [y, end] = [top + at * cell.height, 640 - 22 * at];
      const bar = `<rect x="260" y="${y - 4}" width="${end - 260}" height="24" fill="#1f5c99"/>`;
      const place = at < 9 ? strokes(49, y, 1) : strokes(40, y, 2);
      return place + strokes(64, y, 4 + ((at * 5) % 9)) + bar + strokes(end + 12, y, 5);
    });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fff"/>${lines.join('')}</svg>`;
    const found = findTable(await open(await toPng(svg)));
    expect(found?.layout.cells.map((row) => row.length)).toEqual(Array(rows).fill(3));
    const [, , value] = found?.layout.cells[0] ?? [];
    expect(value && found && trimToInk(found.plain, value)).toMatchObject({
      x0: expect.closeTo(652, -1.5),
      x1: expect.closeTo(694, -1.5),
    });
  });

  it('are found although one name is longer than all others', async () => {
    const long = `<rect x="${left + cell.width + 90}" y="${top + 9}" width="20" height="15" fill="#111"/></svg>`;
    const gaps = findGaps(await open(await toPng(draw({ ruled: false }).replace('</svg>', long))));
    expect(gaps).toMatchObject({ above: 0 });
    expect(gaps?.ys).toHaveLength(rows + 1);
  });

  it('are found in a picture that is turned', async () => {
    const turned = await toPng(draw({ ruled: true }), 1.5);
    const opened = await openPicture(turned);
    expect(opened).toMatchObject({ angle: expect.closeTo(1.5, 1) });
    expect(findCells(await open(turned))?.cells.map((row) => row.length)).toEqual(Array(rows).fill(columns));
  });

  it('are found in a photo whose rows lean by another angle at the top than at the bottom', async () => {
    const leaning = draw({ ruled: true }).replace(/<rect ([^>]*)\/>/g, (rect, attributes: string) => {
      const y = Number(/ y="(\d+)"/.exec(attributes)?.[1] ?? 0);
      const angle = (y / height - 0.5) * 0.8;
      return y > 0 ? `<g transform="rotate(${angle} ${width / 2} ${y})">${rect}</g>` : rect;
    });
    const found = findTable(await open(await toPng(leaning)));
    expect(found?.layout.kind).toBe('ruled');
    expect(found?.layout.cells.map((row) => row.length)).toEqual(Array(rows).fill(columns));
  });

  it('are not taken to be all where lines were not found', async () => {
    // the level lines of the lower half are gone, the upright ones go on
    const cut = top + 6 * cell.height;
    const half = draw({ ruled: true }).replace(/<rect [^>]*height="1"[^>]*\/>/g, (rect) =>
      Number(/ y="(\d+)"/.exec(rect)?.[1]) > cut ? '' : rect,
    );
    expect(findCells(await open(await toPng(half)))?.cells.length).not.toBe(6);
  });

  it('are dark on white once they are clean, and hold the letters and no line', async () => {
    const grey = await open(await toPng(draw({ ruled: true, zebra: true })));
    const layout = findCells(grey);
    const clean = cleanCells(grey, layout?.cells ?? []);
    const box = layout?.cells[1]?.[2];
    expect(greyAt(clean, (box?.x0 ?? 0) + 2, (box?.y0 ?? 0) + 2)).toBe(255);
    const ink = box && trimToInk(clean, box);
    expect(ink && { width: ink.x1 - ink.x0, height: ink.y1 - ink.y0 }).toEqual({
      width: expect.closeTo(66, -1.5),
      height: expect.closeTo(27, -1),
    });
  });

  it('are none in a picture without a table', async () => {
    const spots = Array.from(
      { length: 60 },
      (_, at) =>
        `<rect x="${(at * 97) % 780}" y="${100 + (at % 3) * 40}" width="14" height="9" fill="#246"/>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="#fff"/>${spots.join('')}</svg>`;
    expect(findCells(await open(await toPng(svg)))).toBeNull();
  });
});

describe('a picture', () => {
  it('is straight when its rows are', async () => {
    const grey = await open(await toPng(draw({ ruled: false })));
    expect(findSkew(grey)).toBe(0);
  });

  it.each([
    [
      'is too small',
      (svg: string) => sharp(Buffer.from(svg)).resize(300).png().toBuffer(),
      'only 300 pixels wide',
    ],
    ['is blurred', (svg: string) => sharp(Buffer.from(svg)).blur(6).png().toBuffer(), 'is blurred'],
    ['is broken', async () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'cannot be opened'],
  ])('that %s is refused with the reason', async (_, make, reason) => {
    expect(await openPicture(await make(draw({ ruled: true })))).toMatchObject({
      problem: { en: expect.stringContaining(reason) },
    });
  });

  it('is known by its first bytes', async () => {
    const picture = sharp(Buffer.from(draw({ ruled: true })));
    expect(pictureKind(await picture.clone().png().toBuffer())).toBe('PNG');
    expect(pictureKind(await picture.clone().jpeg().toBuffer())).toBe('JPEG');
    expect(pictureKind(await picture.clone().webp().toBuffer())).toBe('WebP');
    expect(pictureKind(Buffer.from('TT\tTỉnh'))).toBeNull();
  });
});
