import { describe, expect, it } from 'vitest';
import type { FileTexts } from '@/lib/dataset/data-set-input';
import { readShipped, toRows } from '../draft';
import { asTabs, fictionalCountry, printFictional } from '../unit/tables/fictional-table';
import { referencesOf } from '../unit/tables/references';
import { printTopTen } from '../unit/tables/top-ten';
import { asNumbers, toWorkbook } from '../unit/tables/workbook';
import { setUpDesk } from './desk';
import { importTexts, query } from './import-helpers';

const desk = setUpDesk();
const load = (texts: FileTexts) => importTexts(texts, desk.url);
const table = printFictional();

const data = async (verb: string, name: string, content: string | Uint8Array, source: string) =>
  desk.data([verb, await desk.file(name, content), '--source', source, '--index', 'par', '--year', '2020']);

const forms: [string, (rows: string[][]) => string | Uint8Array][] = [
  ['bang.txt', asTabs],
  ['bang.xlsx', (rows) => toWorkbook([{ name: 'Biểu 1', rows: asNumbers(rows), merges: table.merges }])],
];

describe.each(forms)('a printed table in %s, with no option but source, index and year', (file, print) => {
  it('of 63 provinces and 8 fields is previewed and imported whole', async () => {
    await load(fictionalCountry());
    const seen = await data('preview', file, print(table.rows), 'bao-a');
    expect(seen.output).toContain(`new ${table.claims.length} · changed 0 · conflicting 0`);
    expect(seen.code).toBe(0);
    const loaded = await data('import', file, print(table.rows), 'bao-a');
    expect(loaded.output).toContain(`${table.claims.length} new, 0 changed, 0 withdrawn`);
    expect(await query(desk.url, 'SELECT count(*)::int AS claims FROM claim')).toEqual([
      { claims: table.claims.length },
    ]);
  });

  it('of the ten first provinces of 2020 and their four blocks says what the data set says', async () => {
    const shipped = await readShipped();
    await load(shipped);
    const rows = printTopTen(toRows(shipped.get('claims.csv')), referencesOf(shipped));
    const seen = await data(
      'preview',
      file,
      file.endsWith('.txt') ? asTabs(rows) : toWorkbook([{ name: '2020', rows: asNumbers(rows) }]),
      'b1',
    );
    expect(seen.output).toContain('10 units, 60 figures');
    expect(seen.output).toMatch(/new 0 · changed 0 · conflicting 0 · withdrawn 0/);
    expect(seen.code).toBe(0);
  });

  const find = (rows: string[][], name: string) => rows.find((row) => row[1] === name) ?? [];
  it.each<[string, (rows: string[][]) => void, RegExp]>([
    [
      'a wrong total',
      (rows) => find(rows, 'Tỉnh HG').splice(10, 2, '41,00', '41,00%'),
      /the printed total is 41/,
    ],
    ['an unknown province', (rows) => find(rows, 'Tỉnh CC').splice(1, 1, 'Tỉnh CCX'), /is it Tỉnh CC\?/],
    ['a repeated row', (rows) => rows.splice(20, 0, [...find(rows, 'Tỉnh AB')]), /stands already on line 8/],
    [
      'a swapped rank',
      (rows) => {
        const [a, b] = [find(rows, 'Tỉnh AB'), find(rows, 'Tỉnh CC')];
        [a[12], b[12]] = [b[12] ?? '', a[12] ?? ''];
      },
      /rank \d+ \(tinh-\w+\) has [\d.]+, more than the [\d.]+ of rank \d+/,
    ],
  ])('with %s is refused, and the place named', async (_, change, message) => {
    await load(fictionalCountry());
    const rows = table.rows.map((row) => [...row]);
    change(rows);
    const refused = await data('import', file, print(rows), 'bao-a');
    expect(refused.output).toMatch(message);
    expect(refused.output).toMatch(/bang\.(txt|xlsx)( \[Biểu 1\])?:\d+: /);
    expect(refused.code).toBe(1);
    expect(await query(desk.url, 'SELECT count(*)::int AS claims FROM claim')).toEqual([{ claims: 0 }]);
  });
});
