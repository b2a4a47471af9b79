import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importFolder } from '@/lib/import';
import { expect, test } from '../site';
import { serveBuild } from './served-site';

const database = process.env.E2E_DATABASE_URL ?? '';
// not the value of another test of living data, since the page of a figure keeps its earlier ones
const [before, after] = [/86,56/, /86,59/];
const live = '/embed/vi/ban-do.par.2020.diem';

test.afterAll(async () => {
  await importFolder({ folder: 'prisma/data', databaseUrl: database, by: 'test' });
});

test('what is tied to a release stays as it was, byte for byte, and what is not follows the figures', async ({
  request,
}) => {
  test.setTimeout(240_000);
  const read = async (address: string) => {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    return response.body();
  };
  const page = (await read('/vi')).toString();
  const release = Number(/data-release="(\d+)"/.exec(page)?.[1]);
  const fixed = [
    `${live}@${release}`,
    `/embed/vi/tinh.da-nang.par@${release}`,
    `/api/hinh/vi/ban-do.par.2020.diem@${release}.svg`,
    `/api/hinh/vi/ban-do.par.2020.diem@${release}.png`,
  ];
  const kept = await Promise.all(fixed.map(read));
  expect(kept[0]?.toString()).toMatch(before);
  expect((await read(live)).toString()).toMatch(before);
  expect((await read(live)).toString()).not.toMatch(after);

  const folder = await mkdtemp(path.join(tmpdir(), 'data-set-'));
  await cp('prisma/data', folder, { recursive: true });
  const file = path.join(folder, 'claims.csv');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll(/^(par,2020,da-nang,overall,percent,)86\.56/gm, '$186.59'));
  // the words of a unit change too, which the reference tables keep only once
  const units = path.join(folder, 'units.csv');
  await writeFile(units, (await readFile(units, 'utf8')).replaceAll('Đà Nẵng', 'Đà Nẵng mới'));
  const outcome = await importFolder({ folder, databaseUrl: database, by: 'test', origin: 'files' });
  await rm(folder, { recursive: true });
  expect(outcome.kind).toBe('loaded');

  await expect.poll(async () => (await read(live)).toString(), { timeout: 30_000 }).toMatch(after);
  // a process that kept nothing reads the earlier release from the database
  const fresh = await serveBuild(database, { SITE_URL: 'https://cchc.example' });
  try {
    for (const [at, address] of fixed.entries()) {
      expect((await read(address)).equals(kept[at] ?? Buffer.of()), address).toBe(true);
      const anew = Buffer.from(await (await fetch(fresh.url + address)).arrayBuffer());
      expect(anew.equals(kept[at] ?? Buffer.of()), `${address}, made again`).toBe(true);
    }
  } finally {
    await fresh.stop();
  }
});
