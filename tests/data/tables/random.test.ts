import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '@/lib/dataset/problem';
import { createClaimReader } from '@/lib/import/claim-reader';
import { formatReading, readTables } from '@/lib/tables';
import { toTemplate } from '@/lib/tables/template';
import { readShipped } from '../../draft';
import { fictionalCountry } from '../../unit/tables/fictional-table';
import { referencesOf, tableOf } from '../../unit/tables/references';

const context = tableOf(fictionalCountry(), 'bao-a');

/** Cells that tables have, and cells that they should not have. */
const cells = fc.oneof(
  fc.constantFrom(
    '',
    '–',
    'N/A',
    'Tỉnh AA',
    'Tỉnh AB',
    'TỈNH BC',
    'Cả nước',
    'Miền Hạ',
    'Tổng cộng',
    'Điểm tối đa',
  ),
  fc.constantFrom(
    'TT',
    'Tên tỉnh',
    'Chỉ số (%)',
    'Tổng điểm',
    'Thể chế',
    'Xếp hạng',
    '(1)',
    'I',
    'Ghi chú',
    '2020',
    '%',
  ),
  fc.constantFrom('__proto__', 'constructor', '=1+1', '../..', '\u202E88', '"', "'", '#3', '1/63'),
  fc.double({ min: -10, max: 110, noNaN: true }).map((value) => value.toFixed(2).replace('.', ',')),
  fc.nat(70).map(String),
  fc.string({ maxLength: 12 }),
);
const anyRow = fc.array(cells, { maxLength: 7 });
const unitRow = fc
  .tuple(fc.constantFrom('Tỉnh AA', 'Tỉnh AB', 'AC', 'Cả nước', 'Miền Hạ'), fc.array(cells, { maxLength: 5 }))
  .map(([name, row]) => ['1', name, ...row]);
const headers = fc.constantFrom(
  'Chỉ số (%)',
  'Xếp hạng',
  'Điểm thể chế',
  'Tổng điểm',
  'Thể chế (%)',
  'Hạng 2019',
);
const headerRow = fc.array(headers, { maxLength: 4 }).map((row) => ['TT', 'Tỉnh', ...row]);
const rows = fc
  .tuple(
    fc.array(anyRow, { maxLength: 2 }),
    headerRow,
    fc.array(fc.oneof(unitRow, unitRow, anyRow), { maxLength: 8 }),
  )
  .map(([titles, header, body]) => [...titles, header, ...body]);
const cases = 800;

describe('a table of random cells', () => {
  it(`is a reading whose claims have their place, ${cases} times`, { timeout: 60_000 }, async () => {
    let claimed = 0;
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('\t', ';', '   ', ','), async (table, mark) => {
        const text = table.map((row) => row.join(mark)).join('\n');
        const reading = await readTables({ name: 'bang.txt', bytes: Buffer.from(text) }, context);
        expect(formatReading(reading, 'vi')).toContain('bang.txt');
        const misplaced: Problem[] = [];
        const readClaim = createClaimReader(context.references, (problem) => misplaced.push(problem));
        for (const claim of reading.claims) readClaim(claim);
        claimed += reading.claims.length;
        // a value out of range is reported by the checks; every other claim must be placed
        expect(
          misplaced.filter(({ column, expected }) => !isRange(column, expected.en, reading.claims)),
        ).toEqual([]);
        const keys = reading.claims.map((claim) => claim.cells.slice(0, 5).join(' '));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: cases },
    );
    expect(claimed).toBeGreaterThan(cases / 10);
  });
});

/** True for a problem of a maximum, or of a value, which is reported under its printed header. */
const isRange = (column: string, expected: string, claims: readonly { printed: string }[]): boolean =>
  column === 'max' || (claims.some(({ printed }) => printed === column) && !expected.includes('.csv'));

describe('a table to fill in', () => {
  it('is read back without a question, for every published edition', { timeout: 60_000 }, async () => {
    const shipped = referencesOf(await readShipped());
    const published = [...shipped.editions.values()].filter(({ status }) => status === 'published');
    for (const { index, year, level, owner } of published) {
      const template = toTemplate({ index, year, level, owner, references: shipped });
      if (template.kind === 'refused') throw new Error(template.reason.en);
      const csv = template.csv.replace(/,(?=[,\r])/g, ',5');
      const reading = await readTables(
        { name: 'mau.csv', bytes: Buffer.from(csv) },
        { index, year, level, owner, source: 'b1', references: shipped },
      );
      const open = [
        ...reading.questions.map(({ text }) => text.en),
        ...reading.problems.map(({ found }) => found),
      ];
      expect([index, year, level, owner, ...open]).toEqual([index, year, level, owner]);
      expect(reading.units).toBe(template.csv.trim().split('\r\n').length - 1);
    }
    expect(published.length).toBeGreaterThan(100);
  });
});
