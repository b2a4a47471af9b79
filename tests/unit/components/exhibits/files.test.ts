import { type CellObject, read, utils, type WorkBook } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordedTable } from '@/components/exhibits/exhibit-table-words';
import { toCsv } from '@/components/exhibits/files/csv';
import { toJson } from '@/components/exhibits/files/json';
import type { TableFile } from '@/components/exhibits/files/table-file';
import { toXlsx } from '@/components/exhibits/files/xlsx';
import { forEvery } from '../../for-every';
import { wordsIn } from '../../translators';

const hostile = '=HYPERLINK("https://a.example";"Tỉnh A")';

const table = (name: string): WordedTable => ({
  title: 'Xếp hạng X 2020',
  subtitle: 'Bảng có 1 trong 3 hạng.',
  columns: [
    { key: 'unit', kind: 'text', name: 'Tỉnh, thành phố', meaning: 'Tên.' },
    { key: 'rank', kind: 'whole', name: 'Hạng', meaning: '1 là cao nhất.' },
    { key: 'value', kind: 'decimal', name: 'Chỉ số, %', meaning: 'Kết quả.' },
    { key: 'rankLink', kind: 'link', name: 'Trang', meaning: 'Nguồn.' },
  ],
  rows: [
    [name, 1, '88.30', 'https://a.example/vi/so-lieu/x'],
    ['Tỉnh "B", cũ', null, '-0.5', null],
  ],
  notes: ['Hạng 2, 3: chưa tìm được nguồn.'],
  sources: [
    {
      code: 'bao-a',
      title: name,
      publisher: 'Báo A',
      publishedOn: '2021',
      url: 'https://b.example',
      unlinked: null,
    },
  ],
});

const file = (name: string): TableFile => ({
  exhibit: { kind: 'ranking', index: 'par', year: 2020, level: 'province' },
  table: table(name),
  sentence: 'Năm 2020, Tỉnh A đứng đầu X.',
  citation: 'Cơ quan A: Xếp hạng X 2020.',
  page: 'https://a.example/vi/xep-hang/x/2020',
  release: { id: 7, createdOn: '2026-11-28' },
  words: wordsIn('vi'),
});

const cellsOf = (book: WorkBook): CellObject[] =>
  Object.values(book.Sheets).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([address, cell]) => (address.startsWith('!') ? [] : [cell as CellObject])),
  );
const open = (name: string) => read(toXlsx(file(name)), { type: 'array', cellFormula: true, cellNF: true });

describe('CSV', () => {
  it('has a mark for UTF-8, the headings of the language, points in decimals and nothing for what is unknown', () => {
    const text = toCsv(table('Tỉnh A'));
    expect(text.startsWith('\uFEFFTỉnh')).toBe(false);
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(parse(text, { bom: true })).toEqual([
      ['Tỉnh, thành phố', 'Hạng', 'Chỉ số, %', 'Trang'],
      ['Tỉnh A', '1', '88.30', 'https://a.example/vi/so-lieu/x'],
      ['Tỉnh "B", cũ', '', '-0.5', ''],
    ]);
  });

  it('has no formula, whatever a unit is called', () =>
    forEvery([fc.string({ unit: 'grapheme' })], (name) => {
      const [, row] = parse(toCsv(table(name)), { bom: true }) as string[][];
      expect(row?.[0]?.replace(/^'/, '')).toBe(name.replace(/^'/, ''));
      expect(row?.[0]).not.toMatch(/^[=+\-@\t\r]/);
    }));
});

describe('XLSX', () => {
  it('has a sheet for the rows, one that explains them and one for the sources', () => {
    const book = open('Tỉnh A');
    expect(book.SheetNames).toEqual(['Bảng', 'Giải thích', 'Nguồn']);
    const [rows, about, sources] = book.SheetNames.map((name) =>
      utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, defval: null }),
    );
    expect(rows).toEqual([
      ['Tỉnh, thành phố', 'Hạng', 'Chỉ số, %', 'Trang'],
      ['Tỉnh A', 1, 88.3, 'https://a.example/vi/so-lieu/x'],
      ['Tỉnh "B", cũ', null, -0.5, null],
    ]);
    const words = JSON.stringify(about);
    for (const { name, meaning } of table('').columns) {
      expect(words).toContain(JSON.stringify(name).slice(1, -1));
      expect(words).toContain(meaning);
    }
    for (const said of ['Xếp hạng X 2020', '1 trong 3 hạng', 'chưa tìm được nguồn', '7, ngày 28/11/2026'])
      expect(words).toContain(said);
    expect(sources?.[1]).toEqual(['bao-a', 'Tỉnh A', 'Báo A', '2021', 'https://b.example']);
  });

  it('has numbers as numbers, with the printed decimals', () => {
    const sheet = open('Tỉnh A').Sheets.Bảng ?? {};
    expect(sheet.B2).toMatchObject({ t: 'n', v: 1 });
    expect(sheet.C2).toMatchObject({ t: 'n', v: 88.3, z: '0.00' });
    expect(sheet.C3).toMatchObject({ t: 'n', v: -0.5, w: '-0.5' });
    expect(sheet.D2).toMatchObject({ t: 's', l: { Target: 'https://a.example/vi/so-lieu/x' } });
  });

  it('keeps its head in sight, and its columns wide enough', () => {
    const book = read(toXlsx(file('Tỉnh A')), { type: 'array', bookFiles: true, cellStyles: true });
    const { files } = book as WorkBook & { files: Record<string, { content: Uint8Array }> };
    const xml = Buffer.from(files['xl/worksheets/sheet1.xml']?.content ?? []).toString();
    expect(xml).toContain('state="frozen"');
    expect(book.Sheets.Bảng?.['!cols']?.[3]?.width).toBeGreaterThan(30);
  });

  it('has no formula, whatever a unit or a source is called', () => {
    expect(open(hostile).Sheets.Bảng?.A2).toMatchObject({ t: 's', v: `'${hostile}` });
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', ' ='), fc.string(), (first, rest) => {
        for (const cell of cellsOf(open(first + rest))) {
          expect(cell.f).toBeUndefined();
          if (cell.t === 's') expect(cell.v).not.toMatch(/^\s*[=+\-@]/);
        }
      }),
      { numRuns: 20 },
    );
  });
});

it('JSON has the rows by column, the dictionary, the sources and the release', () => {
  expect(JSON.parse(toJson(file('Tỉnh A')))).toMatchObject({
    exhibit: 'xep-hang.par.2020',
    language: 'vi',
    release: { number: 7, day: '2026-11-28' },
    columns: table('').columns,
    rows: [
      { unit: 'Tỉnh A', rank: 1, value: 88.3 },
      { unit: 'Tỉnh "B", cũ', rank: null, value: -0.5, rankLink: null },
    ],
    sources: [{ code: 'bao-a', url: 'https://b.example' }],
  });
});
