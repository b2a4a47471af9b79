import { beforeAll, describe, expect, it } from 'vitest';
import { formatProblems } from '@/lib/dataset/report';
import { formatReading, readTables, type TableOptions, type TablesReading } from '@/lib/tables';
import { type Cells, readShipped, toCsv, toRows } from '../../draft';
import { asSpaces, asTabs, fictionalCountry, printFictional } from './fictional-table';
import { tableOf, toKeys } from './references';
import { printTopTen, toTopTenClaims } from './top-ten';

const shipped = await readShipped();
const real = tableOf(shipped, 'b1');
const country = fictionalCountry();
const fictional = tableOf(country, 'bao-a');
const table = printFictional();

const readText = (text: string, context: Parameters<typeof readTables>[1], options?: TableOptions) =>
  readTables({ name: 'bang.txt', bytes: Buffer.from(text) }, context, options);
const openOf = ({ questions, problems }: TablesReading) => [
  ...questions.map(({ text }) => text.en),
  ...formatProblems(problems).split('\n').filter(Boolean),
];

const ways: [string, (rows: string[][]) => string][] = [
  ['tabs', asTabs],
  ['two and more spaces', asSpaces],
  ['semicolons', (rows) => rows.map((cells) => cells.join(';')).join('\r\n')],
  ['CSV', toCsv],
];

describe.each(ways)('the ten first provinces of 2020 with their four blocks, parted by %s', (_, print) => {
  let claims: Cells[];
  let reading: TablesReading;
  beforeAll(async () => {
    claims = toRows(shipped.get('claims.csv'));
    reading = await readText(print(printTopTen(claims, real.references)), real);
  });

  it('are read exactly, with nothing but index, year and source', () => {
    const expected = toTopTenClaims(claims).map(({ unit, dimension, measure, value }) =>
      [unit, dimension, measure, value].join(' '),
    );
    expect(openOf(reading)).toEqual([]);
    expect(toKeys(reading)).toEqual(expected.sort());
    expect(reading.units).toBe(10);
  });

  it('say where each figure stands', () => {
    const [claim] = reading.claims;
    expect(claim).toMatchObject({ file: 'bang.txt', line: 3, printed: 'Điểm thẩm định', cell: 'C3' });
    expect(reading.skipped.map(({ line }) => line)).toEqual([1, 13]);
  });
});

describe.each(ways)('a full table of 63 provinces and 8 fields, parted by %s', (_, print) => {
  it('is read exactly, its averages as those of the whole and the regions', async () => {
    const reading = await readText(print(table.rows), fictional);
    expect(openOf(reading)).toEqual([]);
    expect(toKeys(reading)).toEqual([...table.claims].sort());
  });
});

describe('what is wrong with a table', () => {
  const changed = (change: (rows: string[][]) => void) => {
    const rows = table.rows.map((row) => [...row]);
    change(rows);
    return readText(asTabs(rows), fictional);
  };
  const find = (rows: string[][], name: string) => rows.find((row) => row[1] === name) ?? [];

  it('an unknown province is named, with the one it may be', async () => {
    const reading = await changed((rows) => {
      find(rows, 'Tỉnh CC')[1] = 'Tỉnh CCX';
    });
    expect(openOf(reading)).toEqual([
      'bang.txt:25: Tên tỉnh, thành phố: expected the name of a unit of 2020; is it Tỉnh CC? (found “Tỉnh CCX”)',
    ]);
  });

  it('a repeated row is named with the line that it repeats', async () => {
    const reading = await changed((rows) => {
      rows.splice(20, 0, [...find(rows, 'Tỉnh AB')]);
    });
    expect(openOf(reading)).toEqual([
      'bang.txt:21: Tên tỉnh, thành phố: this unit stands already on line 8: leave one out (found “Tỉnh AB”)',
    ]);
  });

  it('a wrong number is named with its cell', async () => {
    const reading = await changed((rows) => {
      find(rows, 'Tỉnh AB')[4] = '8,4a';
    });
    expect(openOf(reading)).toEqual([
      'bang.txt:8: Điểm các lĩnh vực / Cải cách TTHC: expected a number such as 91,04, or “–” where there is none (found “8,4a”)',
    ]);
  });
});

describe('what a table leaves open', () => {
  const rows = [
    ['TT', 'Tỉnh', 'Tổng điểm'],
    ['1', 'Tỉnh AA', '91,04'],
    ['2', 'Tỉnh AB', '90,51'],
  ];

  it('is asked, with the words that answer it', async () => {
    const reading = await readText(asTabs(rows), fictional);
    expect(reading.claims).toEqual([]);
    expect(reading.questions.map(({ choices }) => choices)).toEqual([
      ['--column "Tổng điểm=percent"', '--column "Tổng điểm=score"'],
    ]);
    expect(formatReading(reading, 'vi')).toContain('Cột “Tổng điểm” là gì?');
  });

  it('is read as the answer says', async () => {
    const reading = await readText(asTabs(rows), fictional, { columns: { 'Tổng điểm': 'percent' } });
    expect(openOf(reading)).toEqual([]);
    expect(toKeys(reading)).toEqual(['tinh-aa overall percent 91.04', 'tinh-ab overall percent 90.51']);
  });

  it('a mark that may separate thousands or decimals is asked about', async () => {
    const text = asTabs(rows.map((row) => row.map((cell) => cell.replace(/,(\d\d)/, ',$15'))));
    const columns = { 'Tổng điểm': 'percent' };
    const reading = await readText(text, fictional, { columns });
    expect(reading.questions.map(({ choices }) => choices)).toEqual([['--decimal ","', '--decimal "."']]);
    const answered = await readText(text, fictional, { columns, decimal: ',' });
    expect(toKeys(answered)).toEqual(['tinh-aa overall percent 91.045', 'tinh-ab overall percent 90.515']);
  });
});
