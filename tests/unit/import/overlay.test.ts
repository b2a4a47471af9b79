import { describe, expect, it } from 'vitest';
import { dropExcerpts, layOver } from '@/lib/import/overlay';
import { openTexts, toCsv, toRows } from '../../draft';
import { fictionalSet } from '../../fictional-set';

const base = await openTexts(fictionalSet().texts);
const header = ['index', 'year', 'unit', 'dimension', 'measure', 'accepted_source', 'reason_vi', 'reason_en'];
const ruling = (unit: string, source: string) => [
  'par',
  '2020',
  unit,
  'overall',
  'rank',
  source,
  'Lý do.',
  'Reason.',
];
const laid = (...rows: string[][]) =>
  toRows(
    layOver(base, { references: [['resolutions.csv', toCsv([header, ...rows])]] }).references.get(
      'resolutions.csv',
    ),
  );

describe('rows of a reference file laid over a data set', () => {
  it('take the place of the row with their key', () =>
    expect(laid(ruling('tinh-d', 'bao-a'))).toMatchObject([{ unit: 'tinh-d', accepted_source: 'bao-a' }]));

  it('follow the others where there is none', () =>
    expect(laid(ruling('tinh-a', 'bao-a'))).toMatchObject([
      { unit: 'tinh-d', accepted_source: 'bao-b' },
      { unit: 'tinh-a', accepted_source: 'bao-a' },
    ]));

  it('leaves a marked cell of the data set as it is', async () => {
    const set = fictionalSet();
    set.edit('sources.csv', { source: 'bao-a' }, { title: "'=1+1" });
    const merged = layOver(await openTexts(set.texts), {
      references: [['sources.csv', set.texts.get('sources.csv')?.split('\n')[0] ?? '']],
    });
    expect(toRows(merged.references.get('sources.csv'))[0]?.title).toBe("'=1+1");
  });

  it('may come in any order of columns, and keep what a spreadsheet would take for a formula', () => {
    const text = toCsv([header.toReversed(), ruling('tinh-a', 'bao-a').with(6, '=1+1, "x"').toReversed()]);
    const merged = layOver(base, { references: [['resolutions.csv', text]] }).references.get(
      'resolutions.csv',
    );
    expect(toRows(merged)[1]).toMatchObject({ unit: 'tinh-a', reason_vi: `'=1+1, "x"` });
  });
});

it('claims laid over a data set follow its own, marked', async () => {
  const claim = { file: 'bang.txt', line: 3, cells: ['par'] };
  const input = layOver(base, { claims: () => [claim] });
  const claims = [];
  for await (const one of input.claims(() => {})) claims.push(one);
  expect(claims.at(-1)).toEqual({ ...claim, overlay: true });
  expect(claims.filter(({ overlay }) => overlay)).toHaveLength(1);
});

describe('the excerpt of a claim that is imported again', () => {
  const own = { index: 'par', year: '2020', unit: 'tinh-c', dimension: 'overall', measure: 'percent' };
  const left = async (value: string, source = 'bao-a') => {
    const set = fictionalSet();
    set.edit('claims.csv', { ...own, source: 'bao-a' }, { value: '70.5' });
    const cells = [...Object.values(own), value, '100', 'published', source];
    const claims = [{ file: 'bang.xlsx', line: 3, cells }];
    const input = await dropExcerpts(await openTexts(set.texts), claims);
    return toRows(input.references.get('excerpts.csv')).map(({ unit }) => unit);
  };

  it('stays with the value that it shows', async () => expect(await left('70.5')).toEqual(['tinh-c']));
  it('goes with that value', async () => expect(await left('70.8')).toEqual([]));
  it('stays when another source says another', async () =>
    expect(await left('70.8', 'bao-b')).toEqual(['tinh-c']));
});
