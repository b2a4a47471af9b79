import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromCell, toCell, toLine } from '@/lib/dataset/cells';

const signs = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', '1', 'ố');
const texts = fc.oneof(fc.string({ unit: signs, maxLength: 6 }), fc.string(), fc.double().map(String));

it('gives every text back, also one that begins with apostrophes', () => {
  fc.assert(
    fc.property(texts, (text) => fromCell(toCell(text)) === text),
    { numRuns: 2000 },
  );
});

it('lets no text but a number begin as a formula', () => {
  const plain = /^-\d+(?:\.\d+)?$/;
  fc.assert(
    fc.property(texts, (text) => plain.test(toCell(text)) || !/^[=+\-@\t\r]/.test(toCell(text))),
    { numRuns: 2000 },
  );
});

it('gives every record back through a CSV reader', () => {
  const records = fc.array(texts, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(records, (record) => {
      const header = record.map((_, at) => `c${at}`);
      const [, read = []]: string[][] = parse(toLine(header) + toLine(record), { skip_empty_lines: true });
      expect(read.map(fromCell)).toEqual(record);
    }),
  );
});

it.each([
  ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
  ['-2.94', '-2.94'],
  ['-2,94', "'-2,94"],
  ["'=1", "''=1"],
  ["'tis", "'tis"],
])('writes %s as %s', (text, cell) => expect(toCell(text)).toBe(cell));
