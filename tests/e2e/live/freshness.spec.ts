import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importFolder } from '@/lib/import';
import { readAtom, readJsonFeed } from '../../feed-rules';
import { expect, test } from '../site';
import { type Site, serveBuild } from './served-site';
import { SharedCache } from './shared-cache';

const database = process.env.E2E_DATABASE_URL ?? '';
const figure = '/vi/so-lieu/par.2020.da-nang.overall.percent';
/** Pages that show the figure: some are requested before it changes, the English ones never. */
const [asked, neverAsked] = [
  [
    '/vi/xep-hang/par/2020',
    '/vi/tinh/da-nang/theo-nam',
    figure,
    '/vi/so-sanh?don-vi=da-nang,hue&tu=2019&den=2021',
    '/api/v1/series/da-nang',
  ],
  [
    '/en/xep-hang/par/2020?sap-xep=ten',
    '/en/tinh/da-nang/theo-nam',
    '/en/so-sanh?don-vi=da-nang,ha-noi&ve=diem',
    '/api/v1/rankings/par/2020',
  ],
];
const [before, after] = [/86[,.]56/, /86[,.]57/];

let folder: string;
let sites: Site[];
let cache: SharedCache;
let origins: string[];

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'data-set-'));
  await cp('prisma/data', folder, { recursive: true });
  // one prepares the pages of each release meanwhile
  sites = await Promise.all([serveBuild(database, { PREPARE: 'yes' }), serveBuild(database)]);
  cache = new SharedCache(sites[0]?.url ?? '');
  origins = [...sites.map(({ url }) => url), await cache.open()];
});
test.afterAll(async () => {
  await cache.close();
  for (const site of sites) await site.stop();
  await importFolder({ folder: 'prisma/data', databaseUrl: database, by: 'test' });
  await rm(folder, { recursive: true });
});

/** The status and content of a page or an answer for programs, and the release that it names. */
async function read(address: string) {
  const answer = await fetch(address);
  const html = await answer.text();
  if (html.startsWith('{'))
    return { status: answer.status, text: html, release: Number(JSON.parse(html).release.id) };
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main'));
  return { status: answer.status, text: main, release: Number(/data-release="(\d+)"/.exec(html)?.[1]) };
}

test('no request shows an old figure, wherever and however it is asked for', async ({ page }) => {
  test.setTimeout(240_000);
  for (const origin of origins) {
    for (const address of asked) expect((await read(origin + address)).text, address).toMatch(before);
  }
  const { release: old } = await read(`${origins[0]}/vi`);

  const file = path.join(folder, 'claims.csv');
  const text = await readFile(file, 'utf8');
  const changed = text.replaceAll(/^(par,2020,da-nang,overall,percent,)86\.56/gm, '$186.57');
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
  const outcome = await importFolder({ folder, databaseUrl: database, by: 'test', origin: 'files' });
  expect(outcome.kind).toBe('loaded');
  const importedAt = Date.now();

  // meanwhile every page is of one release or the other, never of both
  const isNew = async (address: string) => {
    const shown = await read(address);
    const shows = after.test(shown.text);
    expect(shown.release > old, `${address} shows ${shown.release}`).toBe(shows);
    return shows;
  };
  const areNew = async (addresses: readonly string[]) =>
    (await Promise.all(addresses.map(isNew))).every((known) => known);
  const everywhere = (addresses: readonly string[]) =>
    origins.flatMap((origin) => addresses.map((address) => origin + address));
  await expect.poll(() => areNew(everywhere(asked)), { timeout: 30_000, intervals: [200] }).toBe(true);
  expect(Date.now() - importedAt).toBeLessThan(10_000);
  expect(await areNew(everywhere(neverAsked))).toBe(true);
  expect(cache.hits).toBeGreaterThan(0);

  // the feeds and the log name exactly the figure that changed, with both values
  const newest = (await read(`${origins[0]}/vi`)).release;
  for (const origin of origins) {
    for (const feed of ['dinh-chinh', 'tinh.da-nang']) {
      const atom = readAtom(await (await fetch(`${origin}/api/tin/vi/${feed}.atom`)).text());
      const json = readJsonFeed(await (await fetch(`${origin}/api/tin/vi/${feed}.json`)).text());
      expect(atom.entries).toEqual(json.entries);
      const told = atom.entries.filter(({ id }) => id.endsWith(`#ban-${newest}`));
      expect(told.map(({ title }) => title)).toEqual(['Đà Nẵng, PAR INDEX 2020 (Chỉ số, %): 86,56 → 86,57']);
    }
    const log = await read(`${origin}/vi/du-lieu/dinh-chinh`);
    expect(log.text.split(`id="ban-${newest}"`)[1]).toMatch(/Đà Nẵng.*86,56<.*86,57</s);
  }

  // a flood of new addresses brings back no old page
  const site = origins[0] ?? '';
  for (let at = 0; at < 400; at += 20) {
    const flood = Array.from(
      { length: 20 },
      (_, more) => `${site}/vi/xep-hang/par/2020?vung=vung-${at + more}`,
    );
    const statuses = await Promise.all(flood.map(async (address) => (await fetch(address)).status));
    expect(new Set(statuses)).toEqual(new Set([404]));
  }
  expect(await areNew(everywhere([...asked, ...neverAsked]))).toBe(true);

  // after a restart the site begins with the new release
  await sites[1]?.stop();
  sites[1] = await serveBuild(database);
  expect(await areNew([...asked, ...neverAsked].map((address) => `${sites[1]?.url}${address}`))).toBe(true);

  await page.goto(site + figure);
  await expect(page.getByRole('heading', { name: 'Giá trị ở các bản dữ liệu trước' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(`86,56 (bản ${old})`);
  await page.getByRole('main').getByRole('link', { name: 'đính chính số liệu' }).click();
  await expect(page.getByRole('heading', { name: `Bản dữ liệu ${newest}` })).toBeVisible();
});
