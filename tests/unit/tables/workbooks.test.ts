import { describe, expect, it } from 'vitest';
import { readTables, type TableOptions, type TablesReading } from '@/lib/tables';
import { readShipped, toRows } from '../../draft';
import { fictionalCountry, fields, printFictional } from './fictional-table';
import { tableOf, toKeys } from './references';
import { printTopTen, toTopTenClaims } from './top-ten';
import { asNumbers, rewritePart, type Sheet, toWorkbook } from './workbook';

const shipped = await readShipped();
const real = tableOf(shipped, 'b1');
const fictional = tableOf(fictionalCountry(), 'bao-a');
const table = printFictional();

const read = (
  sheets: Sheet[],
  context: Parameters<typeof readTables>[1] = fictional,
  options?: TableOptions,
) => readTables({ name: 'bang.xlsx', bytes: toWorkbook(sheets) }, context, options);
const openOf = ({ questions, problems }: TablesReading) => [
  ...questions.map(({ text }) => text.en),
  ...problems.map(({ file, line, column, expected }) => `${file}:${line}: ${column}: ${expected.en}`),
];

describe('a workbook', () => {
  it('of the ten first provinces of 2020 is read exactly', async () => {
    const claims = toRows(shipped.get('claims.csv'));
    const rows = printTopTen(claims, real.references);
    const reading = await read([{ name: 'Top 10', rows: asNumbers(rows), merges: [[0, 0, 0, 7]] }], real);
    expect(openOf(reading)).toEqual([]);
    expect(toKeys(reading)).toEqual(
      toTopTenClaims(claims)
        .map(({ unit, dimension, measure, value }) => [unit, dimension, measure, value].join(' '))
        .sort(),
    );
  });

  it.each<[string, Sheet['rows']]>([
    ['numbers', asNumbers(table.rows)],
    ['text', table.rows],
  ])('with merged headers over 63 provinces and 8 fields is read exactly, its cells %s', async (_, rows) => {
    const reading = await read([{ name: 'Biểu 1', rows, merges: table.merges }]);
    expect(openOf(reading)).toEqual([]);
    expect(toKeys(reading)).toEqual([...table.claims].sort());
    expect(reading.claims[0]).toMatchObject({ file: 'bang.xlsx [Biểu 1]', line: 6, cell: 'C6' });
  });

  it('with a sheet for each field takes the field from the name or the title', async () => {
    const sheets = fields.slice(0, 3).map(([, name], at) => ({
      name: at === 2 ? 'Biểu 3' : name.slice(0, 31),
      rows: [
        ...(at === 2 ? [[`Bảng 3. ${name} năm 2020`]] : []),
        ['STT', 'Đơn vị', 'Điểm đạt được', 'Tỷ lệ (%)', 'Xếp hạng'],
        [1, 'Tỉnh AA', 8.5, '85,00%', 1],
        [2, 'Tỉnh AB', 7.25, '72,50%', '2/63'],
      ],
    }));
    const reading = await read(sheets);
    expect(openOf(reading)).toEqual([]);
    expect(toKeys(reading)).toEqual(
      fields
        .slice(0, 3)
        .flatMap(([code]) => [
          `tinh-aa ${code} percent 85.00`,
          `tinh-aa ${code} rank 1`,
          `tinh-aa ${code} score 8.5`,
          `tinh-ab ${code} percent 72.50`,
          `tinh-ab ${code} rank 2`,
          `tinh-ab ${code} score 7.25`,
        ])
        .sort(),
    );
    const one = await read(sheets, fictional, { sheets: ['Biểu 3'] });
    expect(one.claims.length).toBe(6);
    expect(openOf(await read(sheets, fictional, { sheets: ['Biểu 4'] }))).toContainEqual(
      expect.stringContaining('expected a sheet of the file'),
    );
  });

  it('names dates, errors and formulas without a result where a number should be', async () => {
    const rows = [
      ['TT', 'Đơn vị', 'Chỉ số (%)'],
      [1, 'Tỉnh AA', { t: 'n', v: 43831, z: 'd-mmm' }],
      [2, 'Tỉnh AB', { t: 'e', v: 0x2a }],
      [3, 'Tỉnh AC', { t: 'n', f: 'SUM(A1:A2)' }],
      [4, 'Tỉnh AD', { t: 'n', v: 88.5, f: 'SUM(A1:A2)' }],
      [5, 'Tỉnh AE', 87.125],
    ] as Sheet['rows'];
    const reading = await read([{ name: 'A', rows }]);
    expect(openOf(reading)).toEqual([
      'bang.xlsx [A]:2: Chỉ số (%): a date: expected a number',
      'bang.xlsx [A]:3: Chỉ số (%): an error of the workbook',
      expect.stringMatching(/^bang\.xlsx \[A\]:4: Chỉ số \(%\): a formula that was never computed/),
    ]);
    expect(toKeys(reading)).toEqual(['tinh-ad overall percent 88.5', 'tinh-ae overall percent 87.125']);
  });

  it('whose formulas were never computed is not taken to lack the figures', async () => {
    const rows = [
      ['TT', 'Đơn vị', 'Chỉ số (%)'],
      [1, 'Tỉnh AA', { t: 'n', v: 88.5, f: 'SUM(A1:A2)' }],
    ] as Sheet['rows'];
    const bytes = rewritePart(toWorkbook([{ name: 'A', rows }]), /^sheet1\.xml$/, (xml) =>
      xml.replace('<v>88.5</v>', ''),
    );
    expect(openOf(await readTables({ name: 'bang.xlsx', bytes }, fictional))).toEqual([
      expect.stringContaining('a formula that was never computed'),
    ]);
  });

  it('that says one figure in two ways is not to be imported', async () => {
    const sheet = (name: string, value: number) => ({
      name,
      rows: [
        ['TT', 'Đơn vị', 'Chỉ số (%)'],
        [1, 'Tỉnh AA', value],
      ],
    });
    expect(openOf(await read([sheet('A', 88.5), sheet('B', 88.5)]))).toEqual([]);
    const rounded = await read([sheet('A', 88.5), sheet('B', 88.48)]);
    expect(openOf(rounded)).toEqual([]);
    expect(toKeys(rounded)).toEqual(['tinh-aa overall percent 88.48']);
    expect(openOf(await read([sheet('A', 88.5), sheet('B', 88.4)]))).toEqual([
      'bang.xlsx [B]:2: Chỉ số (%): expected 88.5 as at bang.xlsx [A]:2, or leave one of them out',
    ]);
  });
});
