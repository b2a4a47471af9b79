import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isProvince, type UnitKind } from '@/lib/domain/vocabulary';
import { importFolder } from '@/lib/import';
import { readShipped, toRows } from '../../draft';
import { run } from '../../integration/processes';
import { confirmSheet, toPicturePage } from '../../picture-sheet';
import { expect, test } from '../site';

const database = process.env.E2E_DATABASE_URL ?? '';
const edition = ['--index', 'par', '--year', '2020', '--framework', 'province-2020'];
const source = [
  '--source',
  'anh-thu',
  '--title',
  'Một ảnh thử',
  '--publisher',
  'Báo Thử',
  '--kind',
  'newspaper',
];

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'picture-'));
});
test.afterAll(async () => {
  await rm(folder, { recursive: true });
  await importFolder({ folder: 'prisma/data', databaseUrl: database, by: 'test' });
});

async function data(...args: string[]): Promise<void> {
  const program = run('lib/cli/data.ts', args, { DATABASE_URL: database });
  expect([await program.ended, program.output()]).toEqual([0, program.output()]);
}

/** Ranks and percents that are known for some provinces of 2020, as a table prints them. */
async function toKnownTable() {
  const set = await readShipped();
  const names = new Map(
    toRows(set.get('units.csv')).flatMap(({ unit = '', name_vi: name = '', kind }) =>
      isProvince(kind as UnitKind) ? [[unit, name]] : [],
    ),
  );
  const claims = toRows(set.get('claims.csv')).filter(
    ({ index, year, dimension }) => index === 'par' && year === '2020' && dimension === 'overall',
  );
  /** The value of a unit that all its sources give. */
  const agreed = (unit: string, measure: string) => {
    const values = new Set(
      claims.filter((one) => one.unit === unit && one.measure === measure).map(({ value }) => value),
    );
    return values.size === 1 ? [...values][0] : undefined;
  };
  const units = [...names.keys()]
    .flatMap((unit) => {
      const [rank, percent] = [agreed(unit, 'rank'), agreed(unit, 'percent')];
      return rank && percent && /[.]\d\d$/.test(percent) ? [{ unit, rank, percent }] : [];
    })
    .sort((a, b) => Number(a.rank) - Number(b.rank))
    .slice(0, 8);
  const rows = units.map(({ unit, rank, percent }, at) => [
    String(at + 1),
    names.get(unit) ?? '',
    percent.replace('.', ','),
    rank,
  ]);
  return {
    units,
    title: 'Chỉ số cải cách hành chính năm 2020',
    header: ['TT', 'Tỉnh', 'Chỉ số (%)', 'Xếp hạng'],
    rows,
  };
}

test('a reader of a figure sees the cell of the picture that it was read from', async ({ page, browser }) => {
  test.setTimeout(300_000);
  const { units, ...table } = await toKnownTable();
  await page.setViewportSize({ width: 1000, height: 600 });
  await page.setContent(toPicturePage(table));
  const picture = path.join(folder, 'anh.png');
  await writeFile(picture, await page.screenshot({ fullPage: true }));
  await data('engines');
  await data('preview', picture, ...edition, ...source);

  await page.goto(pathToFileURL(path.join(folder, 'anh.duyet.html')).href);
  await confirmSheet(page, table);
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const saved = path.join(folder, 'anh.bang.json');
  await (await saving).saveAs(saved);
  await data('import', saved, ...edition, ...source);

  const sha256 = createHash('sha256')
    .update(await readFile(picture))
    .digest('hex');
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const reader = await plain.newPage();
  const figure = `par.2020.${units[0]?.unit}.overall.percent`;
  for (const [language, words] of [
    ['vi', 'Đọc từ ảnh của nguồn'],
    ['en', 'Read from a picture of the source'],
  ] as const) {
    const shown = reader.getByRole('figure').filter({ hasText: words });
    await expect
      .poll(
        async () => {
          await reader.goto(new URL(`/${language}/so-lieu/${figure}`, test.info().project.use.baseURL).href);
          return shown.count();
        },
        { timeout: 30_000 },
      )
      .toBe(1);
    await expect(shown).toContainText(sha256);
    const size = () =>
      shown
        .getByRole('img')
        .evaluate((image: HTMLImageElement) => [image.naturalWidth > 20, image.naturalHeight > 10]);
    await expect.poll(size).toEqual([true, true]);
  }
  await plain.close();
});
