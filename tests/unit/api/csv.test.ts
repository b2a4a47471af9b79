import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { toColumns, toCsv } from '@/lib/api/csv';
import { fromCell } from '@/lib/dataset/cells';
import { forEvery } from '../for-every';

const row = z.object({
  name: z.string(),
  bounds: z.object({ best: z.int(), worst: z.int() }).nullable(),
  sources: z.array(z.string()),
});

it('a nested object has a column for each field, also where it is absent', () => {
  expect(toColumns(row).map(({ name }) => name)).toEqual(['name', 'bounds_best', 'bounds_worst', 'sources']);
  expect(
    toCsv(row, [
      { name: 'a', bounds: { best: 3, worst: 5 }, sources: ['x', 'y'] },
      { name: 'b', bounds: null, sources: [] },
    ]),
  ).toBe('name,bounds_best,bounds_worst,sources\na,3,5,x | y\nb,,,\n');
});

it('no cell is a formula, and a negative number is one', () => {
  const cells = toCsv(z.object({ value: z.string() }), [
    { value: '=1+1' },
    { value: '-2.94' },
    { value: '@x' },
  ]);
  expect(cells).toBe("value\n'=1+1\n-2.94\n'@x\n");
});

it('every text is read again', () =>
  forEvery([fc.array(fc.string())], (texts) => {
    const csv = toCsv(
      z.object({ text: z.string(), end: z.int() }),
      texts.map((text) => ({ text, end: 1 })),
    );
    const read: string[][] = parse(csv);
    expect(read.slice(1).map(([cell = '']) => fromCell(cell))).toEqual(texts);
  }));
