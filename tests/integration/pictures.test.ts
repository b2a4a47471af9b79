import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import axe from 'axe-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '@/lib/cli/browser';
import { toRows } from '../draft';
import { confirmSheet, toPicturePage } from '../picture-sheet';
import { toScannedPdf } from '../scanned-pdf';
import { fictionalCountry } from '../unit/tables/fictional-table';
import { setUpDesk } from './desk';
import { importTexts } from './import-helpers';

const desk = setUpDesk();
const { data, file } = desk;
let browser: Browser;
beforeAll(async () => {
  const found = await findBrowser();
  const env = { ...process.env, ...found.env } as Record<string, string>;
  browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', ...found.args], env });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await importTexts(fictionalCountry(), desk.url);
});

const print = (hundredths: number) => (hundredths / 100).toFixed(2).replace('.', ',');
const rows = Array.from('ABCDEFGH', (letter, at) => {
  const [first, second] = [987 - 31 * at, 1012 - 23 * at];
  const total = first + second;
  const place = String(at + 1);
  return [
    place,
    `Tỉnh A${letter}`,
    print(first),
    print(second),
    print(total),
    print((total / 2050) * 10_000),
    place,
  ];
});
const title = 'Bảng 1. Kết quả năm 2020';
const header = ['TT', 'Tên tỉnh', 'Thể chế', 'Bộ máy', 'Tổng', 'Chỉ số (%)', 'Xếp hạng'];
const edition = ['--index', 'par', '--year', '2020', '--source', 'bao-a'];

/** A picture of the table, as a page of a newspaper shows it, or of another page. */
async function draw(html = toPicturePage({ title, header, rows })): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
  await page.setContent(html);
  const picture = await page.screenshot({ fullPage: true });
  await page.close();
  return picture;
}

/** The data set that is exported has, for each claim of the picture, its hash and what its cell shows. */
async function expectExcerpts(picture: Buffer): Promise<void> {
  const folder = path.join(desk.folder, 'ra');
  expect(await data(['export', '--out', folder])).toMatchObject({ code: 0 });
  const excerpts = toRows(await readFile(path.join(folder, 'excerpts.csv'), 'utf8'));
  const own = excerpts.filter(({ source, year, unit }) => source === 'bao-a' && year === '2020' && unit);
  expect(own.map(({ unit, dimension, measure }) => `${unit} ${dimension} ${measure}`)).toEqual(
    rows.flatMap(([, name = '']) => {
      const unit = name.replace('Tỉnh A', 'tinh-a').toLowerCase();
      return ['the-che score', 'to-chuc-bo-may score', 'overall percent', 'overall rank'].map(
        (what) => `${unit} ${what}`,
      );
    }),
  );
  const sha256 = createHash('sha256').update(picture).digest('hex');
  expect(new Set(own.map((row) => row.picture))).toEqual(new Set([sha256]));
  for (const { crop = '' } of own) {
    const { width, height } = await sharp(Buffer.from(crop, 'base64')).metadata();
    expect([width > 20, height > 10, height < 60, crop.length < 1500]).toEqual([true, true, true, true]);
  }
  // another copy of the site takes them, and a release from before them can be current again
  const again = await data(['import', folder]);
  expect(again.output).toContain('Nothing changed');
  expect(await data(['restore', '1'])).toMatchObject({ code: 0 });
}

describe('a table in a picture', () => {
  it('is never loaded unseen, and becomes a release once a person confirmed it by keyboard', async () => {
    expect(await data(['engines'])).toMatchObject({ code: 0 });
    const picture = await file('anh.png', await draw());
    const unseen = await data(['import', picture, ...edition]);
    expect(unseen).toMatchObject({ code: 1, output: expect.stringContaining('first review its table') });

    const seen = await data(['preview', picture, ...edition]);
    expect(seen).toMatchObject({ code: 0, output: expect.stringContaining('anh.png: 8 rows, 7 columns') });
    expect((await data(['releases', '--json'])).output).not.toContain('"id": 2');

    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) errors.push(request.url());
    });
    await page.goto(pathToFileURL(picture.replace('.png', '.duyet.html')).href);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);

    await confirmSheet(page, { title, header, rows });
    await expect.poll(() => page.getByRole('status').textContent()).toBe('All were looked at.');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const saved = path.join(desk.folder, 'anh.bang.json');
    await (await download).saveAs(saved);
    expect(errors).toEqual([]);

    const meanings = ['Thể chế=the-che score', 'Bộ máy=to-chuc-bo-may score', 'Tổng=skip'];
    meanings.push('Chỉ số (%)=percent', 'Xếp hạng=rank');
    const columns = meanings.flatMap((meaning) => ['--column', meaning]);
    const loaded = await data(['import', saved, ...edition, ...columns]);
    expect(loaded.output).toContain('Loaded release 2');
    await expectExcerpts(await readFile(picture));
    const shown = await data(['show', '2', '--json']);
    const { editions }: { editions: { listed: { id: string; after: string }[] }[] } = JSON.parse(
      shown.output.slice(shown.output.indexOf('{')),
    );
    const listed = editions.flatMap((one) => one.listed);
    const values = new Map(listed.map(({ id, after }) => [id, after]));
    for (const [place, name = '', first = '', second = '', , percent = ''] of rows) {
      const unit = `par.2020.${name.replace('Tỉnh A', 'tinh-a').toLowerCase()}`;
      expect([
        values.get(`${unit}.overall.rank`),
        values.get(`${unit}.the-che.score`),
        values.get(`${unit}.to-chuc-bo-may.score`),
        values.get(`${unit}.overall.percent`),
      ]).toEqual([place, ...[first, second, percent].map((value) => value.replace(',', '.'))]);
    }
  });

  it('on the page of a scanned PDF is read like one in a picture', async () => {
    expect(await data(['engines'])).toMatchObject({ code: 0 });
    const pdf = await toScannedPdf([{ picture: await draw('<p>Trang bìa</p>') }, { picture: await draw() }]);
    const scan = await file('quet.pdf', pdf);
    expect(await data(['preview', scan, ...edition])).toMatchObject({
      code: 1,
      output: expect.stringContaining('its pages are read one at a time, as pictures (--pages 1)'),
    });
    const page = ['--pages', '2', ...edition];
    expect(await data(['import', scan, ...page])).toMatchObject({
      code: 1,
      output: expect.stringContaining('is a scan: first review the table of page 2'),
    });
    expect(await data(['preview', scan, ...page])).toMatchObject({
      code: 0,
      output: expect.stringContaining('quet.pdf, page 2: 8 rows, 7 columns'),
    });
    const sheet = await readFile(path.join(desk.folder, 'quet-2.duyet.html'), 'utf8');
    expect(sheet).toContain(createHash('sha256').update(pdf).digest('hex'));
  });

  it('that cannot be read is refused with the reason', async () => {
    const picture = await draw();
    const small = await file('nho.png', await sharp(picture).resize(300).png().toBuffer());
    expect(await data(['preview', small, ...edition])).toMatchObject({
      code: 1,
      output: expect.stringContaining('only 300 pixels wide'),
    });
    const blurred = await file('mo.jpg', await sharp(picture).blur(6).jpeg().toBuffer());
    expect(await data(['preview', blurred, ...edition])).toMatchObject({
      code: 1,
      output: expect.stringContaining('the picture is blurred'),
    });
    const empty = await file(
      'trong.webp',
      await sharp({ create: { width: 900, height: 600, channels: 3, background: '#fff' } })
        .webp()
        .toBuffer(),
    );
    expect((await data(['preview', empty, ...edition])).code).toBe(1);
  });
});
