import { beforeEach, describe, expect, it } from 'vitest';
import type { KeptPage } from '@/lib/ops/front/page';
import { type Made, PageStore } from '@/lib/ops/front/page-store';

let release: number;
let store: PageStore;
let made: string[];

const toPage = (of: number | null, bytes = 100): KeptPage => ({
  release: of,
  headers: {},
  bodies: { plain: Buffer.alloc(0) },
  bytes,
});
const make = (address: string, bytes?: number) => async (): Promise<Made> => {
  made.push(`${address} ${release}`);
  return { kind: 'page', page: toPage(release, bytes) };
};
const fail = async (): Promise<Made> => {
  throw new Error('no database');
};

beforeEach(() => {
  release = 1;
  made = [];
  store = new PageStore({ currentRelease: () => release, listedBytes: 2000, otherBytes: 1000 });
});

describe('a page', () => {
  it('is made once a release', async () => {
    await store.get('/a', make('/a'));
    await store.get('/a', make('/a'));
    release = 2;
    const found = await store.get('/a', make('/a'));
    expect(found).toMatchObject({ kind: 'page', page: { release: 2 } });
    expect(made).toEqual(['/a 1', '/a 2']);
  });

  it('is made once for all who ask while it is made', async () => {
    await Promise.all([
      store.get('/a', make('/a')),
      store.get('/a', make('/a')),
      store.get('/a', make('/a')),
    ]);
    expect(made).toEqual(['/a 1']);
  });

  it('that cannot be made anew is given as it was last, and made when it can be', async () => {
    await store.get('/a', make('/a'));
    release = 2;
    expect(await store.get('/a', fail)).toMatchObject({ kind: 'last', page: { release: 1 } });
    expect(await store.get('/a', make('/a'))).toMatchObject({ kind: 'page', page: { release: 2 } });
  });

  it('that never was made says why it cannot be', async () => {
    await expect(store.get('/a', fail)).rejects.toThrow('no database');
    expect(await store.get('/a', make('/a'))).toMatchObject({ kind: 'page' });
  });

  it('that is gone in a new release is not given any more', async () => {
    await store.get('/a', make('/a'));
    release = 2;
    expect(await store.get('/a', async () => ({ kind: 'missing' }))).toEqual({ kind: 'missing' });
    await expect(store.get('/a', fail)).rejects.toThrow();
  });
});

it('a file of the build is of every release', async () => {
  const file = async (): Promise<Made> => {
    made.push('file');
    return { kind: 'page', page: toPage(null) };
  };
  await store.get('/_next/static/a.js', file);
  release = 2;
  await store.get('/_next/static/a.js', file);
  expect(made).toEqual(['file']);
});

it('no stream of made-up addresses drives out a page that the site lists, or grows beyond its bound', async () => {
  store.list(['/listed']);
  await store.get('/listed', make('/listed'));
  for (let at = 0; at < 500; at++) await store.get(`/made-up-${at}`, make(`/made-up-${at}`));
  expect(store.has('/listed')).toBe(true);
  expect(store.bytes.others).toBeLessThanOrEqual(1000);
  expect(store.bytes.listed).toBeLessThanOrEqual(2000);
});

it('what is missing is not kept', async () => {
  for (let at = 0; at < 100; at++) await store.get(`/missing-${at}`, async () => ({ kind: 'missing' }));
  expect(store.pages).toEqual({ listed: 0, others: 0 });
});

it('says how many of the listed pages are of the current release', async () => {
  store.list(['/a', '/b']);
  await store.get('/a', make('/a'));
  expect([store.prepared, store.listed]).toEqual([1, 2]);
  release = 2;
  expect([store.prepared, store.listed]).toEqual([0, 2]);
});

it.each([
  ['comes to be listed', [], ['/a']],
  ['is no longer listed', ['/a'], []],
])('a page that %s stays kept', async (_, before, after) => {
  store.list(before);
  await store.get('/a', make('/a'));
  store.list(after);
  release = 2;
  expect(await store.get('/a', fail)).toMatchObject({ kind: 'last' });
  expect(store.pages).toEqual({ listed: after.length, others: 1 - after.length });
});
