import { describe, expect, it } from 'vitest';
import { listAllEditions } from '@/lib/queries/editions/editions';
import { listClaimPart } from '@/lib/queries/figures/claim-list';
import { getListedFigure, listFigurePart } from '@/lib/queries/figures/figure-list';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { listAllSources } from '@/lib/queries/figures/sources';
import { getUnitSeries } from '@/lib/queries/units/series';
import { listAllUnits } from '@/lib/queries/units/units';
import type { FigureFilter, ListPart } from '@/lib/views/figures/listed';
import { toRows } from '../../draft';
import { fictionalCountry } from './country';
import { found, onDataSet } from './on-data-set';

const country = fictionalCountry();
const rowsOf = (file: string) => toRows(country.texts.get(file));
onDataSet(country.texts);

interface Place {
  after: string | null;
  limit: number;
}

/** All rows of a list, read so many at a time. */
async function readWhole<T>(limit: number, read: (place: Place) => Promise<ListPart<T>>): Promise<T[]> {
  const rows: T[] = [];
  let after: string | null = null;
  do {
    const part: ListPart<T> = await read({ after, limit });
    if (part.next !== null) expect(part.rows).toHaveLength(limit);
    rows.push(...part.rows);
    after = part.next;
  } while (after !== null);
  return rows;
}

describe('the list of claims', () => {
  it.each([1, 7, 1000])('gives each claim of the data set once, %i at a time', async (limit) => {
    const claims = await readWhole(limit, (place) => listClaimPart({}, place));
    const printed = ['claims.csv', 'claims-papi.csv'].flatMap((file) => rowsOf(file));
    expect(claims).toHaveLength(printed.length);
    expect(new Set(claims.map(({ figure, source }) => `${figure} ${source.code}`)).size).toBe(claims.length);
  });

  it('gives those of a figure, as printed, and those of a source', async () => {
    const place = { after: null, limit: 1000 };
    const { rows } = await listClaimPart({ figure: 'par.2020.tinh-d.overall.rank' }, place);
    expect(rows.map(({ value, source }) => [source.code, value]).sort()).toEqual([
      ['bao-a', '4'],
      ['bao-b', '3'],
    ]);
    const ofSource = await listClaimPart({ source: 'bao-b' }, place);
    const printed = ['claims.csv', 'claims-papi.csv'].flatMap((file) => rowsOf(file));
    expect(ofSource.rows).toHaveLength(printed.filter(({ source }) => source === 'bao-b').length);
  });
});

describe('the list of figures', () => {
  it.each([1, 5, 1000])('gives each figure once, in the order of ids, %i at a time', async (limit) => {
    const figures = await readWhole(limit, (place) => listFigurePart({}, place));
    const whole = await listFigurePart({}, { after: null, limit: 10_000 });
    expect(figures.map(({ figure }) => figure.id)).toEqual(whole.rows.map(({ figure }) => figure.id));
    expect(new Set(figures.map(({ figure }) => figure.id)).size).toBe(figures.length);
  });

  it('names the unit, the dimension and the sources that give the value', async () => {
    const figure = await found(getListedFigure('par.2020.tinh-d.overall.rank'));
    expect(figure).toMatchObject({
      level: 'province',
      unit: { slug: 'tinh-d' },
      figure: { value: '3' },
      sources: ['bao-b'],
    });
    expect(await getListedFigure('par.2020.khong-co.overall.rank')).toBeNull();
  });

  it('says of a figure without a value what its sources are', async () => {
    const { rows } = await listFigurePart({}, { after: null, limit: 10_000 });
    for (const { figure, sources } of rows.filter((known) => known.figure.value === null)) {
      const { claims } = await found(getFigurePage(figure.id));
      expect(sources).toEqual(claims.map(({ source }) => source.code).sort());
    }
  });

  it('has only what is asked for', async () => {
    const place = { after: null, limit: 1000 };
    const asked = { index: 'par', year: 2020, unit: 'tinh-a', measure: 'rank', level: 'province' } as const;
    const { rows } = await listFigurePart({ ...asked, dimension: 'overall' }, place);
    expect(rows.map(({ figure }) => figure.id)).toEqual(['par.2020.tinh-a.overall.rank']);
    for (const { figure } of (await listFigurePart(asked, place)).rows)
      expect(figure).toMatchObject({ index: 'par', year: 2020, unit: 'tinh-a', measure: 'rank' });
  });
});

describe.each<FigureFilter>([
  { index: 'par' },
  { year: 2020 },
  { level: 'ministry' },
  { level: 'unit' },
  { measure: 'rank' },
  { dimension: 'overall' },
  { dimension: 'khong-co' },
  { unit: 'tinh-a' },
  { index: 'papi', year: 2020, measure: 'score' },
  { level: 'province', dimension: 'the-che', measure: 'percent' },
])('of the figures %j', (filter) => {
  it.each([1, 3, 1000])('the list has those of the whole list, in its order, %i at a time', async (limit) => {
    const whole = await listFigurePart({}, { after: null, limit: 10_000 });
    const matching = whole.rows.filter(({ figure, level }) =>
      Object.entries(filter).every(([part, wanted]) => ({ ...figure, level })[part as 'index'] === wanted),
    );
    expect(await readWhole(limit, (place) => listFigurePart(filter, place))).toEqual(matching);
  });
});

describe('the years of a unit', () => {
  it('are those of every edition, with the reason where there is none', async () => {
    const { entries, level } = await found(getUnitSeries('tinh-a', 'par', 'overall'));
    expect(level).toBe('province');
    const editions = (await listAllEditions()).filter(
      ({ index, level: of }) => index === 'par' && of === 'province',
    );
    expect(entries.map(({ year }) => year)).toEqual(editions.map(({ year }) => year));
    expect(entries.find(({ year }) => year === 2020)?.rank?.id).toBe('par.2020.tinh-a.overall.rank');
    for (const { rank, missing } of entries) expect(missing === null).toBe(rank?.value != null);
  });

  it.each([
    ['khong-co', 'par', 'overall'],
    ['tinh-a', 'khong-co', 'overall'],
    ['tinh-a', 'par', 'khong-co'],
  ])('are not known of %s, %s, %s', async (unit, index, dimension) =>
    expect(await getUnitSeries(unit, index, dimension)).toBeNull(),
  );
});

it('every unit, edition and source of the data set is listed once', async () => {
  expect((await listAllUnits()).length).toBe(rowsOf('units.csv').length);
  expect((await listAllEditions()).length).toBe(rowsOf('editions.csv').length);
  expect((await listAllSources()).map(({ code }) => code).sort()).toEqual(
    rowsOf('sources.csv')
      .map(({ source }) => source)
      .sort(),
  );
});
