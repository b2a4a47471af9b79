import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { importFolder } from '@/lib/import';
import { run } from '../../integration/processes';
import { expect, expectAccessible, test } from '../site';

const database = process.env.E2E_DATABASE_URL ?? '';
const right = 'Năm 2020, PAR INDEX của tỉnh Bình Dương xếp thứ 4/63 tỉnh, thành phố.';
const wrong = 'Năm 2020, PAR INDEX của tỉnh Bình Dương tăng 31 bậc so với năm 2019.';
const source = ['--source', 'bai-thu', '--title', 'Một bài báo thử', '--publisher', 'Báo Thử', '--kind'];

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'prose-'));
});
test.afterAll(async () => {
  await rm(folder, { recursive: true });
  await importFolder({ folder: 'prisma/data', databaseUrl: database, by: 'test' });
});

async function data(...args: string[]): Promise<string> {
  const program = run('lib/cli/data.ts', args, { DATABASE_URL: database });
  expect([await program.ended, program.output()]).toEqual([0, program.output()]);
  return program.output();
}

test('a figure goes from a text to its page after a person confirms it by keyboard', async ({ page }) => {
  test.setTimeout(120_000);
  const text = path.join(folder, 'bai.txt');
  await writeFile(text, `${right} ${wrong}\n`);
  await data('preview', text, ...source, 'newspaper');

  await page.goto(pathToFileURL(path.join(folder, 'bai.html')).href);
  await expect(page.locator('#left')).toHaveText('Claims to decide: 2.');
  await expect(page.getByRole('button', { name: /^Save/ })).toBeDisabled();
  await expectAccessible(page);
  // no figure leaves the sheet that could not be one
  const value = page.getByRole('textbox', { name: 'Value' }).first();
  await page.keyboard.press('Tab');
  await expect(value).toBeFocused();
  await value.fill('64');
  await page.keyboard.press('Enter');
  await expect(page.locator('#left')).toHaveText('Claims to decide: 2.');
  await value.fill('4');
  await page.keyboard.press('Enter');
  await expect(page.locator('#left')).toHaveText('Claims to decide: 1.');
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('#left')).toHaveText('All decided; figures accepted: 1.');
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const saved = path.join(folder, 'bai.claims.csv');
  await (await saving).saveAs(saved);
  expect(await readFile(saved, 'utf8')).toBe(
    `index,year,unit,dimension,measure,value,max,basis,source,block,quote,note\npar,2020,binh-duong,overall,rank,4,,published,bai-thu,,"${right.slice(0, -1)}",\n`,
  );
  await expect(page.getByText('npm run data -- import bai.claims.csv')).toBeVisible();

  await data('import', saved, ...source, 'newspaper');
  await expect
    .poll(
      async () => {
        await page.goto('/vi/so-lieu/par.2020.binh-duong.overall.rank');
        return page.getByText('Một bài báo thử').count();
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(0);
});

test('a text is not loaded by itself', async () => {
  const text = path.join(folder, 'rieng.txt');
  await writeFile(text, `${right} ${wrong}\n`);
  const program = run('lib/cli/data.ts', ['import', text, ...source, 'newspaper'], {
    DATABASE_URL: database,
  });
  expect(await program.ended).toBe(1);
  expect(program.output()).toContain('run preview with this file alone');
});
