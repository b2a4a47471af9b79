import { afterEach, beforeEach, expect, it } from 'vitest';
import { previewDataSet } from '@/lib/import';
import { type Draft, openTexts } from '../draft';
import { fictionalSet } from '../fictional-set';
import { createTestDatabase, type TestDatabase } from './database';
import { digest, importTexts } from './import-helpers';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const preview = (set: Draft) => previewDataSet(() => openTexts(set.texts), { databaseUrl: database.url });
const counted = { added: 0, changed: 0, conflicting: 0, withdrawn: 0, details: 0 };
const percent = { index: 'par', year: '2020', measure: 'percent' };

it('says of each figure what an import would do, and does nothing', async () => {
  await importTexts(fictionalSet().texts, database.url);
  const before = await digest(database.url);
  const set = fictionalSet();
  set.edit('claims.csv', { year: '2019', unit: 'tinh-a', measure: 'percent' }, { value: '80.2' });
  set.copy('claims.csv', { ...percent, unit: 'tinh-a' }, { source: 'bao-b' });
  set.copy('claims.csv', { ...percent, unit: 'tinh-b' }, { source: 'bao-b', value: '87' });
  set.copy('claims.csv', { ...percent, unit: 'tinh-c' }, { unit: 'tinh-d', value: '1.5' });
  set.remove('claims.csv', { dimension: 'the-che', unit: 'tinh-a', measure: 'score' });

  const found = await preview(set);
  expect(found.totals).toMatchObject({ added: 1, changed: 1, conflicting: 1, withdrawn: 1, details: 1 });
  expect(
    found.cells.map(({ kind, id, before, after, sources }) => [kind, id, before, after, sources]),
  ).toEqual([
    ['changed', 'par.2019.tinh-a.overall.percent', '80.1', '80.2', ['bao-a']],
    ['withdrawn', 'par.2020.tinh-a.the-che.score', '9.5', null, ['bao-a']],
    ['added', 'par.2020.tinh-d.overall.percent', null, '1.5', ['bao-a']],
    ['details', 'par.2020.tinh-a.overall.percent', '90.50', '90.50', ['bao-a', 'bao-b']],
  ]);
  expect(found.conflicts).toMatchObject([
    {
      id: 'par.2020.tinh-b.overall.percent',
      claims: [
        { value: '88', source: 'bao-a' },
        { value: '87', source: 'bao-b' },
      ],
      resolution: 'par,2020,tinh-b,overall,percent,,,',
    },
  ]);
  expect(found.problems.count).toBe(1);
  expect(await digest(database.url)).toEqual(before);
});

it('knows the same content, and the first', async () => {
  const first = await preview(fictionalSet());
  expect(first).toMatchObject({
    base: null,
    unchanged: false,
    totals: { ...counted, same: 0, added: first.counts.figures },
  });
  await importTexts(fictionalSet().texts, database.url);
  const again = await preview(fictionalSet());
  expect(again).toMatchObject({
    base: 1,
    unchanged: true,
    totals: { ...counted, same: again.counts.figures },
  });
});
