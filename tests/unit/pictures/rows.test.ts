import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawRows } from '@/lib/pictures/rows';

const box = { x: 40, y: 50, width: 660, height: 400 };
const head = ['Tỉnh, thành phố', 'Hạng', 'Số bậc so với 2023', 'Chỉ số, %'];
const name = fc.constantFrom(
  'Bình Dương',
  'Thành phố Hồ Chí Minh',
  'Thừa Thiên Huế',
  'Tên rất dài '.repeat(8).trim(),
);
const number = fc.constantFrom('', '7', '33–34', '+27 đến +28', '−15', '96,17');
const table = fc
  .array(fc.tuple(name, number, number, number), { minLength: 1, maxLength: 63 })
  .map((rows) => [head, ...rows]);

const read = (marks: readonly string[]) =>
  marks.map((mark) => {
    const { x, y, anchor, text } =
      /x="(?<x>\d+)" y="(?<y>\d+)" text-anchor="(?<anchor>\w+)">(?<text>.*)<\/text>/.exec(mark)?.groups ?? {};
    return { x: Number(x), y: Number(y), anchor, text };
  });

it('what is drawn stays in its box, and what is left out is counted', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const marks = read(drawRows(rows, box, 21).marks);
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThanOrEqual(box.x);
        expect(x).toBeLessThanOrEqual(box.x + box.width);
        expect(y).toBeLessThanOrEqual(box.y + box.height + 1);
      }
      const left = Number(
        /\+(?<left>\d+)$/.exec(marks.at(-1)?.text?.startsWith('…') ? (marks.at(-1)?.text ?? '') : '')?.groups
          ?.left ?? 0,
      );
      const shown = marks.filter(
        ({ x, anchor, text }) =>
          x === box.x && anchor === 'start' && !text?.startsWith('…') && !head.join(' ').includes(text ?? ''),
      );
      expect(shown.length + left).toBe(rows.length - 1);
    }),
  );
});

it('a name of signs that markup knows is text', () => {
  const { marks } = drawRows(
    [
      ['Tên', 'Hạng'],
      ['<b>&"A"', '1'],
    ],
    box,
    21,
  );
  expect(marks.join('')).toContain('&#60;b&#62;&#38;&#34;A&#34;');
});
