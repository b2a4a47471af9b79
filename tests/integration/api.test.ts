import { beforeAll, describe, expect, it } from 'vitest';
import { findAnswer } from '@/app/api/v1/[[...path]]/answer';
import { ProblemError } from '@/lib/api/problems';
import { fictionalSet } from '../fictional-set';
import { fictionalCountry } from './queries/country';
import { onDataSet } from './queries/on-data-set';

const load = onDataSet(fictionalCountry().texts);

const ask = (path: string, query: Record<string, string> = {}) =>
  findAnswer(path, new URLSearchParams(query));
/** The code of the problem of a request. */
const problemOf = (path: string, query?: Record<string, string>): Promise<string | undefined> =>
  ask(path, query).then(
    () => 'none',
    (error: unknown) => (error instanceof ProblemError ? error.problem.type.split('#')[1] : String(error)),
  );

const changed = 'par.2020.tinh-a.overall.percent';
const withdrawn = 'par.2019.tinh-b.overall.rank';
let cursor: string;

beforeAll(async () => {
  cursor = String((await ask('/claims', { limit: '2' })).body.next_cursor);
  const later = fictionalSet();
  later.edit(
    'claims.csv',
    { unit: 'tinh-a', year: '2020', dimension: 'overall', measure: 'percent' },
    { value: '90.75' },
  );
  later.remove('units.csv', { unit: 'tinh-b' });
  for (const file of ['claims.csv', 'claims-papi.csv']) later.remove(file, { unit: 'tinh-b' });
  await load(later.texts);
});

describe('after a second release', () => {
  it('an answer is of the second, and of the first where it is asked for', async () => {
    expect(await ask(`/figures/${changed}`)).toMatchObject({
      release: 2,
      body: { data: { value: '90.75' } },
    });
    const first = await ask(`/figures/${changed}`, { release: '1' });
    expect(first).toMatchObject({ release: 1, body: { release: { id: 1 }, data: { value: '90.50' } } });
  });

  it('a figure that no source gives any more is withdrawn, and still read in the first', async () => {
    expect(await problemOf(`/figures/${withdrawn}`)).toBe('withdrawn');
    expect((await ask(`/figures/${withdrawn}`, { release: '1' })).body).toMatchObject({
      data: { value: '1' },
    });
    expect(await problemOf('/figures/par.2019.khong-co.overall.rank')).toBe('nothing-found');
  });

  it('a cursor of the first is refused, and goes on where the first is asked for', async () => {
    expect(await problemOf('/claims', { limit: '2', cursor })).toBe('old-cursor');
    const begun = await ask('/claims', { limit: '2', release: '1' });
    const rest = await ask('/claims', { limit: '1000', release: '1', cursor });
    const whole = await ask('/claims', { limit: '1000', release: '1' });
    expect([...begun.rows, ...rest.rows]).toEqual(whole.rows);
  });

  it('a release that never was is a problem', async () => {
    for (const release of ['3', '999999999'])
      expect(await problemOf('/releases', { release })).toBe('no-such-release');
  });

  it('the first release knows no later one', async () => {
    const known = async (query?: Record<string, string>) =>
      (await ask('/releases', query)).rows.map((row) => 'release' in row && row.release);
    expect(await known()).toEqual([2, 1]);
    expect(await known({ release: '1' })).toEqual([1]);
  });
});
