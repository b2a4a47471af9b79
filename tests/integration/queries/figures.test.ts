import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { listConflicts } from '@/lib/queries/figures/conflicts';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { figureInclude, listFigures, toFigure } from '@/lib/queries/figures/read-figures';
import { toSourceInfo } from '@/lib/queries/figures/source-info';
import { getSourcesPage } from '@/lib/queries/figures/sources';
import { toRows } from '../../draft';
import { fictionalCountry } from './country';
import { found, onDataSet } from './on-data-set';

const country = fictionalCountry();
const page = (id: string) => found(getFigurePage(id));
onDataSet(country.texts);

describe('the page of a figure', () => {
  it('has the figure, its claims and what it belongs to', async () => {
    const shown = await page('par.2020.tinh-a.overall.percent');
    expect(shown.figure).toMatchObject({ value: '90.50', basis: 'published', sources: 1, rankedOf: null });
    expect(shown).toMatchObject({
      current: true,
      index: { code: 'par' },
      edition: { year: 2020, level: 'province' },
      unit: { slug: 'tinh-a' },
      dimension: { code: 'overall' },
      ruling: null,
      anomaly: null,
      earlier: [],
    });
    expect(shown.claims).toMatchObject([{ value: '90.50', agrees: true, source: { code: 'bao-a' } }]);
    expect(shown.siblings.map(({ measure }) => measure)).toEqual(['rank']);
  });

  it('shows of a claim what its picture shows', async () => {
    const [row = {}] = toRows(country.texts.get('excerpts.csv'));
    const { claims } = await page('par.2020.tinh-c.overall.percent');
    expect(claims.map(({ excerpt }) => excerpt)).toEqual([
      { sourceCode: row.source, picture: row.picture, crop: row.crop },
    ]);
    const others = await page('par.2020.tinh-a.overall.percent');
    expect(others.claims.map(({ excerpt }) => excerpt)).toEqual([null]);
  });

  it('compares it with the edition before', async () => {
    const rank = await page('par.2020.tinh-a.overall.rank');
    expect(rank.previous?.id).toBe('par.2019.tinh-a.overall.rank');
    expect(rank.change).toEqual({ kind: 'rank', change: { kind: 'known', amount: 2 } });
    const percent = await page('par.2020.tinh-a.overall.percent');
    expect(percent.change).toEqual({ kind: 'points', change: { kind: 'known', amount: '10.40' } });
  });

  it('has no change in the first edition, and says of a later one that the criteria are others', async () => {
    const first = await page('par.2019.tinh-a.overall.rank');
    expect(first).toMatchObject({ previous: null, change: null });
    const dimension = await page('par.2020.tinh-a.the-che.rank');
    expect(dimension.change).toMatchObject({ change: { amount: 1, caution: 'framework-changed' } });
  });

  it('keeps the claim that a ruling did not accept, and the ruling', async () => {
    const { figure, claims, ruling } = await page('par.2020.tinh-d.overall.rank');
    expect(figure.value).toBe('3');
    expect(claims.map(({ value, agrees, source }) => [value, agrees, source.code])).toEqual([
      ['3', true, 'bao-b'],
      ['4', false, 'bao-a'],
    ]);
    expect(ruling).toMatchObject({ acceptedSource: 'bao-b', reasonVi: 'Lý do.' });
  });

  it('of a rank of ours has no claim, and says what it was computed from', async () => {
    const { figure, claims, formula } = await page('papi.2020.tinh-a.papi-1.rank');
    expect(figure).toMatchObject({ value: '2', basis: 'computed', rankedOf: 2 });
    expect(claims).toEqual([]);
    expect(formula).toMatchObject({ kind: 'rank-by-value', value: { value: '5.1000' }, of: 2 });
  });

  it('of a derived total has the sum that makes it', async () => {
    const { formula } = await page('papi.2020.tinh-a.overall.score');
    expect(formula).toMatchObject({ kind: 'sum', exact: true });
  });

  it('of a department in its own index knows the department', async () =>
    expect(await page('noi-bo.2020.tinh-a~so-a.overall.rank')).toMatchObject({
      unit: { slug: 'tinh-a/so-a' },
      edition: { level: 'unit' },
      figure: { value: '1' },
    }));

  it.each([
    ['is none', 'khong-phai-so-lieu'],
    ['nobody has a claim for', 'par.2020.tinh-b.the-che.rank'],
    ['is of an unknown unit', 'par.2020.khong-co.overall.rank'],
    ['is of an unknown index', 'khong-co.2020.tinh-a.overall.rank'],
  ])('of an id that %s is null', async (_, id) => expect(await getFigurePage(id)).toBeNull());
});

describe('figures', () => {
  it('are those that match, with their decimals', async () => {
    const figures = await listFigures({ unit: { slug: 'tinh-a' }, measure: 'percent' });
    expect(figures.map(({ id, value }) => `${id} ${value}`).sort()).toEqual([
      'par.2019.tinh-a.overall.percent 80.1',
      'par.2020.tinh-a.overall.percent 90.50',
    ]);
    expect(await listFigures({ key: 'par.2011.tinh-a.overall.rank' })).toEqual([]);
  });

  it('keep a zero as a value', async () =>
    expect(await listFigures({ unitId: 'tinh-c' })).toMatchObject([{ value: '0' }]));

  it('are read from their row', async () => {
    const key = 'papi.2020.tinh-a.papi-1.score';
    const row = await db().figure.findFirstOrThrow({ where: { key }, include: figureInclude });
    expect(toFigure(row)).toEqual((await listFigures({ key }))[0]);
    expect(toFigure({ ...row, value: null, decimals: null, anomalyVi: 'Lạ.' })).toMatchObject({
      value: null,
      odd: true,
    });
  });
});

it('a conflict has each value with its sources, the chosen one first, and the reason', async () => {
  expect(await listConflicts()).toMatchObject(
    toRows(country.texts.get('resolutions.csv')).map(({ unit, reason_vi: reasonVi }) => ({
      figure: { id: `par.2020.${unit}.overall.rank`, value: '3' },
      unit: { slug: unit },
      dimension: null,
      sides: [
        { value: '3', chosen: true, sources: [{ code: 'bao-b' }] },
        { value: '4', chosen: false, sources: [{ code: 'bao-a' }] },
      ],
      reasonVi,
    })),
  );
});

describe('sources', () => {
  it('are all listed, with how many claims were read in each', async () => {
    const { sources, conflicts } = await getSourcesPage();
    const claims = ['claims.csv', 'claims-papi.csv'].flatMap((file) => toRows(country.texts.get(file)));
    const expected = toRows(country.texts.get('sources.csv')).map(({ source }) => [
      source,
      claims.filter((claim) => claim.source === source).length,
    ]);
    expect(Object.fromEntries(sources.map(({ code, figures }) => [code, figures]))).toEqual(
      Object.fromEntries(expected),
    );
    expect(conflicts).toEqual(await listConflicts());
  });

  it('that may not be linked have no address', async () => {
    const rows = await db().source.findMany({ orderBy: { code: 'asc' } });
    expect(rows.map(toSourceInfo)).toMatchObject(
      toRows(country.texts.get('sources.csv'))
        .map(({ source: code, url, linkable }) => ({ code, url: linkable === 'yes' ? url : null }))
        .sort((a, b) => (`${a.code}` < `${b.code}` ? -1 : 1)),
    );
    const [row] = rows;
    const unlinked = (kind: string, url: string | null) =>
      row && toSourceInfo({ ...row, kind, url, linkable: false });
    expect(unlinked('newspaper', 'https://a.example')).toMatchObject({ url: null, unlinked: 'unstable' });
    expect(unlinked('newspaper', null)).toMatchObject({ url: null, unlinked: 'no-address' });
    expect(unlinked('mirror', 'https://a.example')).toMatchObject({ url: null, unlinked: 'not-original' });
  });
});
