import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrapText } from '@/lib/pictures/wrap-text';

const words = [
  'Bình',
  'Dương',
  'tăng',
  '37',
  'bậc',
  'về',
  'chất',
  'lượng',
  'đội',
  'ngũ,',
  'PAR',
  'INDEX',
  '2020',
  'Thừa',
  'Thiên',
  'Huế',
  'giữ',
  'nguyên',
  '86,44%',
  'Ministry',
  'of',
  'Home',
  'Affairs',
  '(trên',
  '63)',
  'MMWW',
  'illi',
];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 })
  .map((list) => list.join(' '));
const size = 38;

/** How wide the renderer draws a text. */
function drawn(line: string, weight: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="100"><text y="50" font-family="Be Vietnam Pro" font-weight="${weight}" font-size="${size}">${line}</text></svg>`;
  const fontFiles = [400, 600].map((known) => `app/typeface/be-vietnam-pro-${known}.ttf`);
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox()?.width ?? 0;
}

describe('words of a picture', () => {
  it('fit their lines as they are drawn', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (sentence, isBold) => {
        const lines = wrapText(sentence, { size, width: 500, most: 99, isBold });
        for (const line of lines) expect(drawn(line, isBold ? 600 : 400)).toBeLessThanOrEqual(500);
      }),
      { numRuns: 60 },
    );
  });

  it('are measured at most a quarter too wide, so that lines are filled', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        fc.pre(sentence.length > 20);
        expect(widthOf(sentence, size)).toBeLessThan(drawn(sentence, 400) * 1.25);
      }),
      { numRuns: 60 },
    );
  });

  it('are all there, in their order', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 900 }), (sentence, width) => {
        expect(wrapText(sentence, { size, width, most: 99 }).join(' ')).toBe(sentence);
      }),
    );
  });

  it('that do not fit the number of lines end with an ellipsis within the width', () => {
    const lines = wrapText(words.join(' '), { size, width: 500, most: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(widthOf(lines[1] ?? '', size)).toBeLessThanOrEqual(500);
  });
});
