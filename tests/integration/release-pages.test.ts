import { afterAll, beforeAll, expect, it } from 'vitest';
import { listReleases } from '@/lib/queries/releases/release-list';
import { getReleasePage } from '@/lib/queries/releases/release-page';
import { fictionalSet } from '../fictional-set';
import { createTestDatabase, type TestDatabase } from './database';
import { importTexts, query } from './import-helpers';

const between = 250;
const latest = between + 2;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  await importTexts(fictionalSet().texts, database.url);
  await query(
    database.url,
    `INSERT INTO release ("by", origin, content_hash, counts, changes)
     SELECT 'test', origin, content_hash, counts, '{"figures": {"added": 0, "changed": 0, "withdrawn": 0}}'
     FROM release, generate_series(1, ${between})`,
  );
  const set = fictionalSet();
  set.edit('claims.csv', { year: '2019', measure: 'percent' }, { value: '80.2' });
  await importTexts(set.texts, database.url);
});
afterAll(() => database.drop());

it('no release goes from the list, however many there are', async () => {
  const ids = (await listReleases()).map(({ id }) => id);
  expect(ids).toEqual(Array.from({ length: latest }, (_, at) => latest - at));
});

it('every release has its page, with its neighbours', async () => {
  const pages = await Promise.all([1, 2, 100, latest].map((id) => getReleasePage(id)));
  expect(pages.map((page) => page && [page.earlier, page.release.id, page.later])).toEqual([
    [null, 1, 2],
    [1, 2, 3],
    [99, 100, 101],
    [latest - 1, latest, null],
  ]);
});

it('the first counts its figures, the others list what they changed', async () => {
  const [first, last] = await Promise.all([getReleasePage(1), getReleasePage(latest)]);
  expect(first?.release.changes).toBeNull();
  expect(first?.editions.map(({ id, counts }) => [id, counts.added])).toContainEqual([
    'par.2019.province',
    2,
  ]);
  expect(first?.editions.flatMap(({ listed }) => listed)).toEqual([]);
  expect(last?.release.changes).toEqual({ added: 0, changed: 1, withdrawn: 0 });
  expect(last?.editions).toMatchObject([
    {
      id: 'par.2019.province',
      index: { code: 'par', nameVi: 'par' },
      owner: null,
      current: true,
      counts: { changed: 1, withdrawn: 0, added: 0, details: 0 },
      listed: [
        {
          id: 'par.2019.tinh-a.overall.percent',
          kind: 'changed',
          unit: { nameVi: 'tinh-a' },
          dimension: { code: 'overall', nameVi: 'overall' },
          before: '80.1',
          after: '80.2',
        },
      ],
    },
  ]);
});

it.each([0, -1, latest + 1, 1.5, 2 ** 40])('there is no release %d', async (id) => {
  expect(await getReleasePage(id)).toBeNull();
});
