import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { files } from '@/lib/dataset/files';
import { toCsv, toRecords } from '../draft';
import { fictionalSet } from '../fictional-set';
import { place, toPdf } from '../unit/tables/pdf';
import { type Answer, setUpDesk } from './desk';
import { digest, importTexts, query } from './import-helpers';

const desk = setUpDesk();
const { data, file } = desk;

/** The answer for machines: what stands on the output from the first brace. */
const parseJson = ({ output }: Answer) => JSON.parse(output.slice(output.indexOf('{')));

const table = (...rows: string[]) =>
  file('bang.txt', ['TT\tTên tỉnh\tChỉ số (%)\tXếp hạng', ...rows].join('\n'));
const edition = ['--index', 'par', '--year', '2025'];
const newSource = [
  '--source',
  'bo-2026',
  '--title',
  'Kết quả <2025>',
  '--publisher',
  'Bộ',
  '--kind',
  'official',
];
const opened = [...edition, ...newSource, '--framework', 'bo-1'];

it('a file that does not exist is named, whatever it would be', async () => {
  await importTexts(fictionalSet().texts, desk.url);
  for (const name of ['khong.txt', 'khong.xlsx'])
    expect(await data(['preview', name, ...edition, ...newSource])).toEqual({
      code: 1,
      output: `There is no file ${name}.\n`,
    });
});

describe('a command that is typed wrongly ends with 2 and says what to type', () => {
  it.each<[string, string[], RegExp]>([
    ['nothing', [], /Usage: npm run data/],
    ['an unknown verb', ['load'], /no command "load"/],
    ['a word that every object knows', ['constructor'], /no command "constructor"/],
    ['an unknown option', ['import', '--force'], /--force/],
    ["another verb's option", ['releases', '--html', 'x'], /releases has no --html/],
    ['no release', ['restore'], /number of a release/],
    [
      'a table without its year',
      ['check', 'BANG', '--source', 'bao-a', '--index', 'par'],
      /--index par --year/,
    ],
    ['a table without its source', ['check', 'BANG', ...edition], /--source CODE/],
    [
      'a new source without a title',
      ['check', 'BANG', ...edition, '--source', 'x'],
      /--title, --publisher and --kind/,
    ],
    [
      'an unknown framework',
      ['check', 'BANG', ...edition, ...newSource, '--framework', 'x'],
      /expected one of: bo-1/,
    ],
    ['a column of no table', ['import', '--column', 'a=b'], /--column is of a table/],
  ])('%s', async (_, args, message) => {
    await importTexts(fictionalSet().texts, desk.url);
    const bang = await table('1\ttinh-a\t90,5\t1');
    const { code, output } = await data(args.map((arg) => (arg === 'BANG' ? bang : arg)));
    expect(output).toMatch(message);
    expect(code).toBe(2);
  });

  it('helps in the language of the terminal', async () => {
    expect(await data(['--help'])).toMatchObject({
      code: 0,
      output: expect.stringContaining('Exit codes: 0 done'),
    });
    const vietnamese = await data(['--help'], { LC_ALL: 'vi_VN.UTF-8' });
    expect(vietnamese).toMatchObject({ code: 0, output: expect.stringContaining('Mã thoát: 0 xong') });
  });
});

describe('a printed table', () => {
  beforeEach(async () => {
    await importTexts(fictionalSet().texts, desk.url);
  });
  const rows = ['1\ttinh-b\t91,50\t1', '2\ttinh-a\t88,04\t2'];

  it('is previewed, writes nothing, and becomes a page to approve', async () => {
    const before = await digest(desk.url);
    const page = path.join(desk.folder, 'xem.html');
    const { code, output } = await data(['preview', await table(...rows), ...opened, '--html', page]);
    expect(output).toContain('new 4');
    expect(output).toMatch(/tinh-b.*91\.50 \[bo-2026\]/);
    expect(code).toBe(0);
    expect(await digest(desk.url)).toEqual(before);
    const html = await readFile(page, 'utf8');
    expect(html).toContain('91.50');
    expect(html).not.toMatch(/src=|href=|<script/);
  });

  it('is read from the pages of a PDF that are named', async () => {
    const header = ['TT', 'Tên tỉnh', 'Chỉ số (%)', 'Xếp hạng'];
    const page = (value: string) =>
      place([header, ['1', 'tinh-b', value, '1'], ['2', 'tinh-a', '88,04', '2']], {
        widths: [30, 120, 80, 60],
        ruled: true,
      });
    const pdf = await file('bang.pdf', toPdf([page('91,50'), { texts: [] }, page('92,50')]));
    const asked = await data(['preview', pdf, ...opened]);
    expect(asked).toMatchObject({ code: 1, output: expect.stringContaining('--table 2   (bảng 2, trang 3') });
    const { code, output } = await data(['preview', pdf, ...opened, '--pages', '2-3']);
    expect(output).toMatch(/tinh-b.*92\.50 \[bo-2026\]/);
    expect(code).toBe(0);
    expect(await data(['import', pdf, ...opened, '--pages', '0'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('--pages: expected pages such as 12-14'),
    });
    expect((await data(['import', pdf, ...opened, '--table', '1'])).output).toContain('Loaded release 2');
  });

  it('is imported under its source, then taken back', async () => {
    const loaded = await data([
      'import',
      await table(...rows),
      ...opened,
      '--by',
      'Lan',
      '--note',
      'Đợt 1',
      '--json',
    ]);
    expect(parseJson(loaded)).toMatchObject({
      outcome: 'loaded',
      release: 2,
      changes: { figures: { added: 4 } },
    });
    expect(await query(desk.url, "SELECT title FROM source WHERE code = 'bo-2026'")).toEqual([
      { title: 'Kết quả <2025>' },
    ]);
    expect((await data(['releases'])).output).toMatch(/2 {2}.*Lan, from files: .*\+4 new.*Đợt 1/);
    expect((await data(['show', '2'])).output).toContain('par.2025.tinh-b.overall.percent: new – → 91.50');

    expect((await data(['restore', '1'])).output).toContain('0 new, 0 changed, 4 withdrawn');
    const releases = await query<{ content_hash: string }>(
      desk.url,
      'SELECT content_hash FROM release ORDER BY id',
    );
    expect(releases).toHaveLength(3);
    expect(releases[2]).toEqual(releases[0]);
    expect((await data(['restore', '9'])).output).toContain('There is no release 9');
  });

  it('takes the place of what the same source said before', async () => {
    await data(['import', await table(...rows), ...opened]);
    const again = await data([
      'import',
      await table('1\ttinh-b\t91,60\t1'),
      ...edition,
      '--source',
      'bo-2026',
    ]);
    expect(again.output).toContain('0 new, 1 changed, 0 withdrawn');
    const shown = await data(['show', '3', '--json']);
    const listed = [
      { id: 'par.2025.tinh-b.overall.percent', kind: 'changed', before: '91.50', after: '91.60' },
    ];
    expect(parseJson(shown)).toMatchObject({
      release: { id: 3, earlier: 2, later: null },
      editions: [{ id: 'par.2025.province', counts: { changed: 1, added: 0 }, listed }],
    });
  });

  it.each<[string, () => Promise<string[]>]>([
    [
      'a table',
      async () => [await table('1\ttinh-c\t0,5\t'), '--index', 'par', '--year', '2020', '--source', 'bao-a'],
    ],
    [
      'a CSV of claims',
      async () => {
        const columns = Object.keys(files['claims.csv'].row.shape).join();
        const row = 'par,2020,tinh-c,overall,percent,0.5,,published,bao-a,,,';
        return [await file('so-lieu.csv', `${columns}\n${row}\n`)];
      },
    ],
  ])('takes the picture of the value before away with it: %s', async (_, args) => {
    expect((await data(['import', ...(await args())])).output).toContain('Loaded release 2');
    const folder = path.join(desk.folder, 'ra');
    expect(await data(['export', '--out', folder])).toMatchObject({ code: 0 });
    expect(toRecords(await readFile(path.join(folder, 'excerpts.csv'), 'utf8'))).toHaveLength(1);
  });

  it('that contradicts another source is refused with the line that rules, and loads once it is complete', async () => {
    await data(['import', await table(...rows), ...opened]);
    const other = ['--source', 'bao-b', ...edition];
    const bang = await table('1\ttinh-b\t92,00\t1');
    const seen = await data(['preview', bang, ...other]);
    expect(seen.code).toBe(1);
    expect(seen.output).toContain('conflicting 1');
    const line = seen.output.split('\n').find((text) => text.trim().startsWith('par,2025,tinh-b')) ?? '';
    expect((await data(['import', bang, ...other])).code).toBe(1);

    const header = /columns: (\S+)\)/.exec(seen.output)?.[1];
    const ruling = await file(
      'resolutions.csv',
      `${header}\n${line.trim().replace(/,,,$/, ',bao-b,Sửa sau,Corrected')}\n`,
    );
    const loaded = await data(['import', bang, ruling, ...other]);
    expect(loaded.code).toBe(0);
    expect((await data(['show', '3'])).output).toContain('overall.percent: changed 91.50 → 92.00');
  });

  it.each<[string, string[], RegExp]>([
    ['an unknown province', [...rows, '3\tTỉnh Không Có\t81,50\t3'], /bang\.txt:4: .*Tỉnh Không Có/],
    ['a repeated row', [...rows, '3\ttinh-a\t88,05\t3'], /bang\.txt:4: /],
    [
      'swapped ranks',
      ['1\ttinh-b\t91,50\t2', '2\ttinh-a\t88,04\t1'],
      /bang\.txt:3: .*rank 2 \(tinh-b\) has 91\.50/,
    ],
    [
      'a rank that another unit has',
      ['1\ttinh-b\t91,50\t1', '2\ttinh-a\t88,04\t1'],
      /bang\.txt:[23]: Xếp hạng: /,
    ],
  ])('with %s is refused, and says where', async (_, wrong, message) => {
    const { code, output } = await data(['import', await table(...wrong), ...opened]);
    expect(output).toMatch(message);
    expect(code).toBe(1);
    expect(await query(desk.url, 'SELECT count(*)::int AS releases FROM release')).toEqual([{ releases: 1 }]);
  });
});

it('makes a form to fill in, which it reads back', async () => {
  await importTexts(fictionalSet().texts, desk.url);
  expect((await data(['template', ...edition, '--out', desk.folder])).output).toContain(
    'needs --framework CODE',
  );
  const form = ['template', ...edition, '--framework', 'bo-1', '--out', desk.folder];
  expect((await data(form)).code).toBe(0);
  const at = path.join(desk.folder, 'mau-par-2025.csv');
  const blank = await data(['import', at, ...opened]);
  expect(blank).toMatchObject({ code: 1, output: expect.stringContaining('no figures in it to load') });
  const [header = [], ...rows] = toRecords((await readFile(at, 'utf8')).replace('\uFEFF', ''));
  const filled = rows.map((cells) =>
    cells.includes('tinh-a') ? cells.with(-2, '90,5').with(-1, '1') : cells,
  );
  const form2025 = await file('dien.csv', toCsv([header, ...filled]));
  expect((await data(['preview', form2025, ...opened])).output).toContain('new 2 ·');
  const again = await data(form);
  expect(again).toMatchObject({ code: 1, output: expect.stringContaining('exists') });
});

it('asks for data before it lays a table over none', async () => {
  const { code, output } = await data(['import', await table('1\ttinh-a\t90\t1'), ...opened]);
  expect(output).toContain('npm run data -- import first');
  expect(code).toBe(1);
});

it('takes the data set out and in again unchanged, cells that look like formulas included', async () => {
  const set = fictionalSet();
  set.edit('sources.csv', { source: 'bao-a' }, { title: "'=HYPERLINK(1)" });
  await importTexts(set.texts, desk.url);
  const zip = path.join(desk.folder, 'ra.zip');
  expect((await data(['export', '--out', zip])).code).toBe(0);
  expect((await data(['import', zip])).output).toContain('Nothing changed: release 1.');
});

it('loads a CSV of claims and a file of the data set together', async () => {
  await importTexts(fictionalSet().texts, desk.url);
  const columns = 'index,year,unit,dimension,measure,value,max,basis,source,block,quote,note';
  const claims = await file('so-lieu.csv', `${columns}\npar,2019,tinh-b,overall,rank,4,,published,moi,,,\n`);
  const header = fictionalSet().texts.get('sources.csv')?.split('\n')[0] ?? '';
  const cells: Record<string, string> = {
    source: 'moi',
    title: 'Bài',
    publisher: 'Báo',
    kind: 'newspaper',
    linkable: 'no',
  };
  const source = await file(
    'sources.csv',
    `${header}\n${header
      .split(',')
      .map((column) => cells[column] ?? '')
      .join(',')}\n`,
  );
  expect((await data(['import', claims, source])).output).toContain('1 new, 0 changed, 0 withdrawn');
  const broken = await file('units.csv', 'unit,name_vi\ntinh-z,Tỉnh Z\n');
  const refused = await data(['import', broken]);
  expect(refused).toMatchObject({
    code: 1,
    output: expect.stringMatching(/units\.csv: expected the columns.*missing name_en/),
  });
});

/** A ZIP of one empty file of that name, which no writer would make. */
function zipOf(name: string): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name)]);
  const entry = Buffer.alloc(42);
  entry.writeUInt16LE(20, 0);
  entry.writeUInt16LE(20, 2);
  entry.writeUInt16LE(name.length, 24);
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), entry, Buffer.from(name)]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end]);
}

/** A quoted cell that ends in its middle. */
const brokenUnits = Buffer.from(`${Object.keys(files['units.csv'].row.shape)}\n"tinh-a"x,,,,,,,,\n`);

it.each<[string, Buffer, RegExp]>([
  ['goi.zip', Buffer.from('PK not a ZIP'), /goi\.zip: cannot be read as a ZIP file/],
  ['ra-ngoai.zip', zipOf('../claims.csv'), /ra-ngoai\.zip: cannot be read as a ZIP file .*relative path/],
  ['claims.csv', Buffer.from([0xff, 0x41, 0xfe]), /claims\.csv: not UTF-8/],
  ['units.csv', brokenUnits, /units\.csv: cannot be read as CSV/],
])('says in one line that %s cannot be read', async (name, bytes, message) => {
  await importTexts(fictionalSet().texts, desk.url);
  const { code, output } = await data(['import', await file(name, bytes)]);
  expect(output.trim()).toMatch(message);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
});

describe('a database that cannot take the data', () => {
  const trouble = (code: string) =>
    `CREATE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${code}'; END $$;
     CREATE TRIGGER trouble BEFORE INSERT ON figure FOR EACH ROW EXECUTE FUNCTION trouble()`;
  it.each([
    [
      'is read-only',
      "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END $$",
      /read-only/,
    ],
    ['has no room left', trouble('53100'), /disk is full/],
  ])('because it %s, is told in a line and left as it was', async (_, sql, message) => {
    await importTexts(fictionalSet().texts, desk.url);
    const set = fictionalSet();
    set.edit('claims.csv', { year: '2019', measure: 'percent' }, { value: '80.2' });
    for (const [name, text] of set.texts) await file(name, text);
    await query(desk.url, sql);
    const before = await digest(desk.url);
    const { code, output } = await data(['import', desk.folder]);
    expect(output.trim().split('\n').at(-1)).toMatch(message);
    expect(code).toBe(1);
    expect(await digest(desk.url)).toEqual(before);
  });
});

it('waits for an import that runs already, and says so', async () => {
  await importTexts(fictionalSet().texts, desk.url);
  const holder = new pg.Client({ connectionString: desk.url });
  await holder.connect();
  await holder.query('BEGIN');
  await holder.query('SELECT pg_advisory_xact_lock(20110711)');
  const program = desk.start(['restore', '1']);
  await expect.poll(() => program.output(), { timeout: 30_000 }).toContain('waiting for it to end');
  await holder.query('COMMIT');
  await holder.end();
  expect(await program.ended).toBe(0);
});

it('says what there is of what was published', async () => {
  await importTexts(fictionalSet().texts, desk.url);
  const { code, output } = await data(['coverage', '--index', 'par']);
  expect(output).toMatch(/overall rank +1\/4 +3\/4 +0\/3/);
  expect(code).toBe(0);
  expect((await data(['coverage', '--index', 'x'])).output).toContain('expected one of: par');
});

it('notes of a release which files it came from, not where they lay', async () => {
  await importTexts(fictionalSet().texts, desk.url);
  const set = fictionalSet();
  set.edit('claims.csv', { year: '2019', measure: 'percent' }, { value: '80.2' });
  expect((await data(['import', await file('claims.csv', set.texts.get('claims.csv') ?? '')])).code).toBe(0);
  const { output } = await data(['releases']);
  expect(output).toContain('. claims.csv');
  expect(output).not.toContain(desk.folder);
});
