import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CellObject, read } from '@e965/xlsx';
import { run } from '../../integration/processes';
import { readZip } from '../../integration/read-zip';
import { dataSet } from '../data-set';
import { expect, test } from '../site';

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'review-'));
});
test.afterAll(() => rm(folder, { recursive: true }));

async function data(...args: string[]): Promise<{ code: number | null; output: string }> {
  const program = run('lib/cli/data.ts', args, { DATABASE_URL: process.env.E2E_DATABASE_URL ?? '' });
  return { code: await program.ended, output: program.output() };
}

test('a review is written as a PDF of two to four pages of A4, and as a workbook of numbers', async () => {
  test.setTimeout(180_000);
  const [pdf, xlsx] = ['a.pdf', 'a.xlsx'].map((name) => path.join(folder, name));
  const { code, output } = await data(
    ...['review', 'quang-ninh', '2020', '--index', 'papi'],
    ...['--pdf', pdf ?? '', '--xlsx', xlsx ?? ''],
  );
  expect([code, output]).toEqual([0, output]);

  const printed = await readFile(pdf ?? '', 'latin1');
  const pages = printed.match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(2);
  expect(pages.length).toBeLessThanOrEqual(4);
  const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(printed) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);

  const book = read(await readFile(xlsx ?? ''));
  const cells = Object.values(book.Sheets).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([at, cell]) => (at.startsWith('!') ? [] : [cell as CellObject])),
  );
  expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
  const fields = book.Sheets[book.SheetNames[0] ?? ''];
  expect(fields?.B2).toMatchObject({ t: 'n' });
  expect(fields?.A2?.v).toBe('Tham gia của người dân ở cấp cơ sở');
});

test('a review of which nothing is known is refused, and a command typed wrongly says what to type', async () => {
  test.setTimeout(120_000);
  const file = path.join(folder, 'b.xlsx');
  expect(await data('review', 'binh-duong', '2011', '--xlsx', file)).toMatchObject({
    code: 1,
    output: expect.stringContaining('nothing is known of binh-duong'),
  });
  expect(await data('review', 'binh-duong', '--xlsx', file)).toMatchObject({
    code: 2,
    output: expect.stringContaining('review binh-duong 2020 --pdf'),
  });
  expect(await data('review', 'binh-duong', '2020')).toMatchObject({
    code: 2,
    output: expect.stringContaining('--pdf FILE.pdf'),
  });
});

test('the reviews of a region are one ZIP of PDFs with a list, printed by one browser', async () => {
  test.setTimeout(240_000);
  const out = path.join(folder, 'vung.zip');
  const { code, output } = await data(
    ...['reviews', '--region', 'tay-nguyen', '--year', '2020', '--index', 'papi'],
    ...['--files', 'pdf', '--out', out],
  );
  expect([code, output]).toEqual([0, output]);
  const files = await readZip(out);
  const [list, ...pdfs] = files.keys();
  expect(list).toBe('danh-sach.csv');
  const region = dataSet.rows['unit-regions.csv'].filter(
    (row) => String(row.scheme) === '2023' && row.region === 'tay-nguyen',
  );
  expect(pdfs).toEqual(region.map(({ unit }) => `${unit}-papi-2020.pdf`).toSorted());
  for (const name of pdfs) {
    const pages =
      files
        .get(name)
        ?.toString('latin1')
        .match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length, name).toBeGreaterThanOrEqual(2);
    expect(pages.length, name).toBeLessThanOrEqual(4);
  }
});

test('an interrupted batch leaves no file, and no unit to review is said', async () => {
  test.setTimeout(240_000);
  const own = await mkdtemp(path.join(tmpdir(), 'batch-'));
  try {
    const program = run(
      'lib/cli/data.ts',
      ['reviews', '--all', '--year', '2020', '--out', path.join(own, 'a.zip')],
      { DATABASE_URL: process.env.E2E_DATABASE_URL ?? '' },
    );
    await expect.poll(async () => (await readdir(own)).length, { timeout: 120_000 }).toBe(1);
    expect(await program.kill('SIGINT')).toBe(130);
    expect(await readdir(own)).toEqual([]);
    expect(await data('reviews', '--all', '--year', '2011', '--out', path.join(own, 'a.zip'))).toMatchObject({
      code: 1,
    });
    expect(await readdir(own)).toEqual([]);
  } finally {
    await rm(own, { recursive: true });
  }
});
