import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DataSetInput } from '@/lib/dataset/data-set-input';
import { type FolderImportOptions, type ImportOutcome, importFolder } from '@/lib/import';
import { readRelease } from '@/lib/release/read-release';
import { type Draft, openTexts } from '../draft';
import { fictionalSet } from '../fictional-set';
import { createTestDatabase, type TestDatabase } from './database';
import { digest, importTexts, query } from './import-helpers';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const load = (set: Draft, options?: Partial<FolderImportOptions>) =>
  importTexts(set.texts, database.url, options);
const rows = <T extends Record<string, unknown>>(sql: string, values?: unknown[]) =>
  query<T>(database.url, sql, values);

/** The fictional set with a change. */
function edited(change: (set: Draft) => unknown): Draft {
  const set = fictionalSet();
  change(set);
  return set;
}
const a2019 = { year: '2019', unit: 'tinh-a', measure: 'percent' };
const changedTo = (value: string) => edited((set) => set.edit('claims.csv', a2019, { value }));

/** The value of a figure in a release, with its decimals. */
async function valueIn(release: number, key: string): Promise<string | null | undefined> {
  const found = await rows<{ value: string | null }>(
    `SELECT value::text FROM figure
     WHERE key = $1 AND from_release <= $2 AND (until_release IS NULL OR until_release > $2)`,
    [key, release],
  );
  expect(found.length).toBeLessThan(2);
  return found[0]?.value;
}

const none = { added: 0, changed: 0, withdrawn: 0 };

describe('the same content again', () => {
  it.each<[string, (set: Draft) => unknown]>([
    ['as it was', () => {}],
    ['with the claims in another order', (set) => set.rewrite('claims.csv', reverse)],
    ['with Windows line ends', (set) => set.rewrite('units.csv', (text) => text.replaceAll('\n', '\r\n'))],
  ])('%s changes nothing', async (_, change) => {
    await load(fictionalSet());
    const before = await digest(database.url);
    expect(await load(edited(change))).toMatchObject({ kind: 'unchanged', release: 1 });
    expect(await digest(database.url)).toEqual(before);
  });
});

it('a release changes what these tests compare', async () => {
  const before = await digest(database.url);
  await load(fictionalSet());
  expect(await digest(database.url)).not.toEqual(before);
});

describe('a refused set leaves the database as it was', () => {
  it.each<[string, (set: Draft) => unknown]>([
    ['a rank of 0', (set) => set.edit('claims.csv', { year: '2019', measure: 'rank' }, { value: '0' })],
    ['a missing file', (set) => set.texts.delete('regions.csv')],
    ['a missing column', (set) => set.rewrite('units.csv', (text) => text.replace('kind', 'Kind'))],
    ['a file cut inside a cell', (set) => set.rewrite('units.csv', (text) => `${text}"tinh-e`)],
    ['an unknown source', (set) => set.edit('claims.csv', a2019, { source: 'khong-co' })],
    ['a conflict', (set) => set.copy('claims.csv', a2019, { value: '81', source: 'bao-b' })],
  ])('%s', async (_, change) => {
    await load(fictionalSet());
    const before = await digest(database.url);
    expect(await load(edited(change))).toMatchObject({ kind: 'refused', problems: expect.anything() });
    expect(await digest(database.url)).toEqual(before);
  });

  it('an empty one too', async () => {
    const before = await digest(database.url);
    expect(await load(edited((set) => set.texts.delete('claims.csv')))).toMatchObject({ kind: 'refused' });
    expect(await digest(database.url)).toEqual(before);
  });
});

describe('a second release', () => {
  const cases: [string, Draft, Pick<LoadedOutcome, 'changes'>][] = [
    [
      'a changed value',
      changedTo('80.2'),
      { changes: { claims: { ...none, changed: 1 }, figures: { ...none, changed: 1 } } },
    ],
    [
      'one more decimal',
      changedTo('80.10'),
      { changes: { claims: { ...none, changed: 1 }, figures: { ...none, changed: 1 } } },
    ],
    [
      "a recorder's note, which no figure shows",
      edited((set) => set.edit('claims.csv', a2019, { note: 'xem lại' })),
      { changes: { claims: { ...none, changed: 1 }, figures: none } },
    ],
    [
      'a second source for a value',
      edited((set) => set.copy('claims.csv', a2019, { source: 'bao-b' })),
      { changes: { claims: { ...none, added: 1 }, figures: { ...none, changed: 1 } } },
    ],
    [
      'a second source at the same address',
      edited((set) => set.copy('claims.csv', a2019, { source: 'ban-sao' })),
      { changes: { claims: { ...none, added: 1 }, figures: none } },
    ],
    [
      'a withdrawn claim',
      edited((set) => set.remove('claims.csv', a2019)),
      { changes: { claims: { ...none, withdrawn: 1 }, figures: { ...none, withdrawn: 1 } } },
    ],
    [
      'a PAPI value, which has a rank of ours and moves another',
      edited((set) => set.copy('claims-papi.csv', { unit: 'tinh-b' }, { value: '6.0000', unit: 'tinh-c' })),
      { changes: { claims: { ...none, added: 1 }, figures: { added: 2, changed: 2, withdrawn: 0 } } },
    ],
    [
      'a name, which is no claim',
      edited((set) => set.edit('units.csv', { unit: 'tinh-a' }, { name_vi: 'Tỉnh A mới' })),
      { changes: { claims: none, figures: none } },
    ],
  ];
  it.each(cases)('counts %s', async (_, set, expected) => {
    expect(await load(fictionalSet())).toMatchObject({ kind: 'loaded', release: 1 });
    const outcome = await load(set, { by: 'An', note: 'sửa' });
    expect(outcome).toMatchObject({ kind: 'loaded', release: 2, ...expected });
    expect(await rows('SELECT "by", note, origin, changes FROM release WHERE id = 2')).toEqual([
      { by: 'An', note: 'sửa', origin: 'folder', ...expected },
    ]);
  });

  it('leaves every earlier one readable', async () => {
    for (const value of ['80.1', '80.20', '80.1']) await load(changedTo(value));
    const key = 'par.2019.tinh-a.overall.percent';
    expect(await Promise.all([1, 2, 3].map((release) => valueIn(release, key)))).toEqual([
      '80.1',
      '80.20',
      '80.1',
    ]);
    const claims = await rows(
      'SELECT value::text, from_release, until_release FROM claim WHERE figure_key = $1 ORDER BY id',
      [key],
    );
    expect(claims).toEqual([
      { value: '80.1', from_release: 1, until_release: 2 },
      { value: '80.20', from_release: 2, until_release: 3 },
      { value: '80.1', from_release: 3, until_release: null },
    ]);
  });

  it('closes a withdrawn claim, and opens it again when it returns', async () => {
    await load(fictionalSet());
    await load(edited((set) => set.remove('claims.csv', a2019)));
    await load(fictionalSet());
    const key = 'par.2019.tinh-a.overall.percent';
    expect(await Promise.all([1, 2, 3].map((release) => valueIn(release, key)))).toEqual([
      '80.1',
      undefined,
      '80.1',
    ]);
  });

  it('closes a reference row that went, and opens it again when it returns', async () => {
    const untilRelease = async () =>
      (await rows<{ until_release: number }>('SELECT until_release FROM announcement'))[0]?.until_release;
    await load(fictionalSet());
    await load(edited((set) => set.remove('announcements.csv', { statement: 'rose' })));
    expect(await untilRelease()).toBe(2);
    await load(fictionalSet());
    expect(await untilRelease()).toBeNull();
  });

  it('closes a source that went with its claims', async () => {
    await load(edited((set) => set.copy('claims.csv', a2019, { source: 'ban-in' })));
    const outcome = await load(edited((set) => set.remove('sources.csv', { source: 'ban-in' })));
    expect(outcome).toMatchObject({ kind: 'loaded', changes: { claims: { ...none, withdrawn: 1 } } });
    expect(await rows('SELECT code FROM source WHERE until_release = 2')).toEqual([{ code: 'ban-in' }]);
  });

  it.each([
    [1, '80.1'],
    [2, '80.2'],
  ])('release %i can be read again as the data set that it was loaded from', async (release, value) => {
    await load(fictionalSet());
    await load(changedTo('80.2'));
    const expected = await openTexts((value === '80.1' ? fictionalSet() : changedTo(value)).texts);
    const found = await readRelease(database.url, release);
    expect(found?.references).toEqual(expected.references);
    expect(await toLines(found)).toEqual(await toLines(expected));
  });

  it('there is nothing to read of a release that never was', async () =>
    expect(await readRelease(database.url, 7)).toBeNull());
});

/** The claims of a data set as sorted lines, so that their order does not matter. */
async function toLines(input: DataSetInput | null): Promise<string[]> {
  const lines: string[] = [];
  for await (const { file, cells } of input?.claims(() => {}) ?? []) lines.push([file, ...cells].join('|'));
  return lines.sort();
}

describe('a claims file that cannot be read to its end', () => {
  const claims = (set: Draft) => set.texts.get('claims.csv') ?? '';

  // longer than one read from the disk, so that claims were already copied when it fails
  const long = (set: Draft) => claims(set).replace(/,\n$/, `,${'a'.repeat(200_000)}\n`);

  it.each<[string, (set: Draft) => Buffer, RegExp]>([
    [
      'is not UTF-8',
      (set) => Buffer.concat([Buffer.from(long(set)), Buffer.from([0xe0, 0x0a])]),
      /not UTF-8/,
    ],
    [
      'has a sign that no text column takes',
      (set) => Buffer.from(claims(set).replace(/,\n$/, ',a\0b\n')),
      /invalid byte sequence/,
    ],
  ])('%s: the import ends, and nothing is written', async (_, spoil, reason) => {
    await load(fictionalSet());
    const before = await digest(database.url);
    const folder = await mkdtemp(path.join(tmpdir(), 'spoilt-'));
    const set = changedTo('80.2');
    for (const [name, text] of set.texts) await writeFile(path.join(folder, name), text);
    await writeFile(path.join(folder, 'claims.csv'), spoil(set));
    await expect(importFolder({ folder, databaseUrl: database.url, by: 'test' })).rejects.toThrow(reason);
    expect(await digest(database.url)).toEqual(before);
    await rm(folder, { recursive: true });
  });
});

describe('units of two eras', () => {
  it('succeed each other in the era that the day falls in', async () => {
    await load(fictionalSet());
    expect(
      await rows(
        'SELECT predecessor_id, successor_id, kind FROM succession ORDER BY effective_on, predecessor_id',
      ),
    ).toEqual([
      { predecessor_id: 'tinh-c', successor_id: 'tinh-d@2025-07-01', kind: 'merged' },
      { predecessor_id: 'tinh-d', successor_id: 'tinh-d@2025-07-01', kind: 'merged' },
      { predecessor_id: 'tinh-d@2025-07-01', successor_id: 'tinh-d@2025-07-01', kind: 'status' },
    ]);
  });

  it('have a region in each scheme, and a claim in its own year', async () => {
    await load(fictionalSet());
    expect(await rows('SELECT scheme, unit_id FROM unit_region ORDER BY scheme')).toEqual([
      { scheme: '2023', unit_id: 'tinh-d' },
      { scheme: '2025', unit_id: 'tinh-d@2025-07-01' },
    ]);
    expect(await rows("SELECT DISTINCT unit_id FROM claim WHERE figure_key LIKE '%.tinh-d.%'")).toEqual([
      { unit_id: 'tinh-d' },
    ]);
  });
});

describe('start-up', () => {
  const start = (set: Draft) => load(set, { onlyIfChanged: true });
  const byHand = (set: Draft) => load(set, { origin: 'files' });

  it('loads the folder into an empty database', async () => {
    expect(await start(fictionalSet())).toMatchObject({ kind: 'loaded', release: 1 });
  });

  it('leaves a release that was made by hand', async () => {
    await start(fictionalSet());
    await byHand(changedTo('80.2'));
    const before = await digest(database.url);
    expect(await start(fictionalSet())).toMatchObject({ kind: 'kept-newer', release: 2 });
    expect(await digest(database.url)).toEqual(before);
  });

  it('loads the folder when it changed since its own last load', async () => {
    await start(fictionalSet());
    await byHand(changedTo('80.2'));
    expect(await start(changedTo('80.3'))).toMatchObject({ kind: 'loaded', release: 3 });
  });

  it('loads the folder when it was changed back', async () => {
    await start(fictionalSet());
    await start(changedTo('80.2'));
    expect(await start(fictionalSet())).toMatchObject({ kind: 'loaded', release: 3 });
  });

  it('is not what an import by hand does: that loads the folder again', async () => {
    await start(fictionalSet());
    await byHand(changedTo('80.2'));
    expect(await load(fictionalSet())).toMatchObject({ kind: 'loaded', release: 3 });
  });
});

describe('an import that fails in the middle', () => {
  /** Makes the database run the SQL when the first figure is written, after the claims. */
  const whenFiguresCome = (sql: string) =>
    rows(`CREATE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${sql}; RETURN NEW; END $$;
      CREATE TRIGGER trouble BEFORE INSERT ON figure FOR EACH ROW EXECUTE FUNCTION trouble()`);

  it.each([
    ['an error', "RAISE EXCEPTION 'disk full'", /disk full/],
    ['a connection that is cut', 'PERFORM pg_terminate_backend(pg_backend_pid())', /terminat/i],
  ])('leaves nothing: %s', async (_, sql, message) => {
    await load(fictionalSet());
    const before = await digest(database.url);
    await whenFiguresCome(sql);
    await expect(load(changedTo('80.2'))).rejects.toThrow(message);
    expect(await digest(database.url)).toEqual(before);

    await rows('DROP TRIGGER trouble ON figure');
    expect(await load(changedTo('80.2'))).toMatchObject({ kind: 'loaded' });
  });

  it('says so when there is no server', async () => {
    const nowhere = importTexts(fictionalSet().texts, 'postgresql://postgres@127.0.0.1:1/postgres');
    await expect(nowhere).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe('two imports at once', () => {
  it('of one content make one release', async () => {
    const outcomes = await Promise.all([load(fictionalSet()), load(fictionalSet())]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['loaded', 'unchanged']);
  });

  it('of two contents make two releases, one after the other', async () => {
    const outcomes = await Promise.all([load(fictionalSet()), load(changedTo('80.2'))]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['loaded', 'loaded']);
    expect(await rows('SELECT count(*)::int AS open FROM claim WHERE until_release IS NULL')).toEqual(
      await rows("SELECT (counts->>'claims')::int AS open FROM release ORDER BY id DESC LIMIT 1"),
    );
  });
});

type LoadedOutcome = Extract<ImportOutcome, { kind: 'loaded' }>;

function reverse(text: string): string {
  const [header, ...lines] = text.trimEnd().split('\n');
  return [header, ...lines.reverse(), ''].join('\n');
}
