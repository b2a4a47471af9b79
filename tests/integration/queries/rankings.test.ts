import { describe, expect, it } from 'vitest';
import { listAnnouncementChecks } from '@/lib/queries/rankings/announcements';
import { getComparison } from '@/lib/queries/rankings/comparison';
import { listOverallFigures } from '@/lib/queries/rankings/dimension-figures';
import { getMovers, listMoversShelves } from '@/lib/queries/rankings/movers';
import { getRankPaths } from '@/lib/queries/rankings/rank-paths';
import { getRankingTable } from '@/lib/queries/rankings/ranking-tables';
import { getHome, getRanking, listRankingShelves } from '@/lib/queries/rankings/rankings';
import { getRibbon } from '@/lib/queries/rankings/ribbon';
import { fictionalCountry } from './country';
import { found, onDataSet } from './on-data-set';

onDataSet(fictionalCountry().texts);

type Ranking = NonNullable<Awaited<ReturnType<typeof getRanking>>>;
const ranking = (year: number, level: 'province' | 'ministry' = 'province', dimension?: string) =>
  found(getRanking('par', year, level, dimension));
/** The rows as unit, rank and value, a dash for what is not known. */
const rowsOf = ({ table }: Pick<Ranking, 'table'>) =>
  table.rows.map(({ unit, rank, value }) => `${unit.slug} ${rank?.value ?? '–'} ${value?.value ?? '–'}`);

describe('a ranking', () => {
  it('has its units in order: by rank, then by value, with the ruled rank where sources differ', async () =>
    expect(rowsOf(await ranking(2020))).toEqual([
      'tinh-a 1 90.50',
      'tinh-b 2 88',
      'tinh-d 3 –',
      'tinh-c – 0',
    ]));

  it('says how much of it is known, and which ranks nobody is known to hold', async () => {
    const { table, coverage } = await ranking(2020);
    expect(table).toMatchObject({ known: 3, of: 4, gaps: [{ from: 4, to: 4 }], absent: [] });
    expect(coverage).toEqual([
      { year: 2019, known: 2, of: 4, located: true },
      { year: 2020, known: 3, of: 4, located: true },
      { year: 2025, known: 0, of: 3, located: false },
    ]);
  });

  it('names the units of a year of which nothing is known, and why', async () => {
    const { table } = await ranking(2019);
    expect(table.absent.map(({ unit, reason }) => `${unit.slug} ${reason}`)).toEqual([
      'tinh-c not-located-yet',
      'tinh-d not-located-yet',
    ]);
  });

  it('compares each unit with the edition before', async () => {
    const { previous, caution, table } = await ranking(2020);
    expect(previous?.year).toBe(2019);
    expect(caution).toBeNull();
    expect(table.rows.map(({ rankChange, pointChange }) => [rankChange, pointChange])).toMatchObject([
      [{ amount: 2 }, { amount: '10.40' }],
      [{ amount: -1 }, { amount: '3' }],
      [{ kind: 'missing' }, { kind: 'missing' }],
      [{ kind: 'missing' }, { kind: 'missing' }],
    ]);
  });

  it('has the published average, what was announced, its regions and its groups', async () => {
    const { average, highest, announcements, regions, groups, table } = await ranking(2020);
    expect([average?.value, highest]).toEqual(['84.79', null]);
    expect(announcements).toEqual([
      { statement: 'rose', value: '3', source: { code: 'bao-a', publisher: 'Báo' } },
    ]);
    expect(regions.map(({ code }) => code)).toEqual(['mien-a', 'mien-b']);
    expect(groups).toEqual(['A', 'B']);
    expect(table.rows.map(({ region, group }) => `${region?.code} ${group}`)).toEqual([
      'mien-a A',
      'mien-b A',
      'mien-a null',
      'undefined B',
    ]);
  });

  it('of a dimension has the figures of that dimension, and the caution of its own criteria', async () => {
    const ofDimension = await ranking(2020, 'province', 'the-che');
    expect(rowsOf(ofDimension)).toEqual(['tinh-a 1 9.5']);
    expect(ofDimension.caution).toBe('framework-changed');
    expect([ofDimension.average, ofDimension.groups, ofDimension.announcements]).toEqual([null, [], []]);
  });

  it('of ministries has no regions, and tells that its criteria are others', async () => {
    const ofMinistries = await ranking(2020, 'ministry');
    expect(rowsOf(ofMinistries)).toEqual(['bo-y 1 96']);
    expect(ofMinistries).toMatchObject({ caution: 'framework-changed', regions: [] });
    expect(ofMinistries.table.absent.map(({ unit }) => unit.slug)).toEqual(['bo-x']);
  });

  it('of an index that publishes no ranks has ours, among the units with that value', async () => {
    const papi = await found(getRanking('papi', 2020, 'province', 'papi-1'));
    expect(papi.table.rows.map(({ unit, rank }) => [unit.slug, rank?.value, rank?.rankedOf])).toEqual([
      ['tinh-b', '1', 2],
      ['tinh-a', '2', 2],
    ]);
  });

  it('that was not located has no row', async () => {
    const { edition, table } = await ranking(2025);
    expect(edition.status).toBe('not-located');
    expect(table.rows).toEqual([]);
  });

  it.each<[string, string, number, 'province' | 'ministry']>([
    ['an unknown index', 'khong-co', 2020, 'province'],
    ['a year without edition', 'par', 2018, 'province'],
    ['a level that the index does not rank', 'papi', 2020, 'ministry'],
    ["a province's own index", 'noi-bo', 2020, 'province'],
  ])('of %s is null', async (_, index, year, level) =>
    expect(await getRanking(index, year, level)).toBeNull(),
  );

  it('has no row of a dimension that its framework lacks', async () =>
    expect((await ranking(2020, 'province', 'khong-co')).table.rows).toEqual([]));
});

it('the table of figures that are given holds those and no others', async () => {
  const { index, edition } = await ranking(2020);
  const figures = (await listOverallFigures('par', 'province')).filter(({ unit }) => unit === 'tinh-b');
  const { table, previous } = await getRankingTable({ index, edition, dimension: 'overall', figures });
  expect(rowsOf({ table })).toEqual(['tinh-b 2 88']);
  expect(previous?.year).toBe(2019);
});

it('the figures of a whole index are those of its level', async () => {
  const ids = (await listOverallFigures('par', 'ministry')).map(({ id }) => id).sort();
  expect(ids).toEqual([
    'par.2019.bo-x.overall.rank',
    'par.2019.bo-y.overall.rank',
    'par.2020.bo-y.overall.percent',
    'par.2020.bo-y.overall.rank',
  ]);
  expect(await listOverallFigures('khong-co', 'province')).toEqual([]);
});

it('the shelves hold every index and level with its years', async () => {
  const shelves = await listRankingShelves();
  expect(
    shelves.map(({ index, level, years }) => [index.code, level, years.map(({ year }) => year)]),
  ).toEqual([
    ['par', 'province', [2019, 2020, 2025]],
    ['par', 'ministry', [2019, 2020]],
    ['papi', 'province', [2020]],
  ]);
  expect(shelves[0]?.years).toEqual((await ranking(2020)).coverage);
});

describe('the front page', () => {
  it('has the latest ranking that was located, every average and the edition that is awaited', async () => {
    const home = await found(getHome());
    expect(home.latest.edition.year).toBe(2020);
    expect(home.averages.map(({ edition, figure }) => [edition.year, figure?.value])).toEqual([
      [2019, undefined],
      [2020, '84.79'],
    ]);
    expect(home.awaited?.year).toBe(2025);
  });

  it('tells no story when the data set does not have all of it', async () =>
    expect((await found(getHome())).story).toBeNull());
});

describe('movers', () => {
  it('of an edition are its ranking and the dimensions in which a change is known', async () => {
    const movers = await found(getMovers('par', 2020, 'province'));
    expect(movers).toMatchObject({ absence: null, mergedUnits: 0 });
    expect(movers.ranking.edition.year).toBe(2020);
    expect(movers.dimensions).toMatchObject([
      { dimension: { code: 'the-che' }, caution: 'framework-changed', exception: { reasonVi: 'Lý do.' } },
    ]);
  });

  it('of a first edition, and of one that was not located, say why there are none', async () => {
    expect((await found(getMovers('par', 2019, 'province'))).absence).toBe('first-edition');
    const awaited = await found(getMovers('par', 2025, 'province'));
    expect(awaited.absence).toBe('not-located');
    expect(awaited.mergedUnits).toBe(1);
  });

  it('of an edition that is not known are null', async () =>
    expect(await getMovers('par', 2018, 'province')).toBeNull());

  it('are on the shelves with who moved most', async () => {
    const shelves = await listMoversShelves();
    expect(shelves.map(({ index, level }) => `${index.code} ${level}`)).toEqual(
      (await listRankingShelves()).map(({ index, level }) => `${index.code} ${level}`),
    );
    const year = shelves[0]?.years.find((known) => known.year === 2020);
    expect(year).toMatchObject({ moved: 2, base: 2, absence: null });
    const most = [year?.rise, year?.fall].map((moved) => moved && [moved.rows[0]?.unit.slug, moved.bound]);
    expect(most).toEqual([
      ['tinh-a', { least: 2, most: 2 }],
      ['tinh-b', { least: -1, most: -1 }],
    ]);
  });
});

describe('rank paths', () => {
  it('are one for each unit that was ever ranked, open where no rank is known', async () => {
    const { paths, breakYears } = await getRankPaths('par', 'ministry');
    expect(paths.map(({ unit, ranks }) => [unit.slug, ranks.map(({ figure }) => figure?.value)])).toEqual([
      ['bo-x', ['1', undefined]],
      ['bo-y', ['2', '1']],
    ]);
    expect(breakYears).toEqual([2020]);
  });

  it('of an unknown index are none', async () =>
    expect(await getRankPaths('khong-co', 'province')).toEqual({ paths: [], breakYears: [] }));
});

it('the ribbon has every province in every published year, by region', async () => {
  const { years, groups } = await found(getRibbon());
  expect(years).toEqual([2019, 2020]);
  const rows = groups.flatMap(({ region, rows: own }) =>
    own.map(({ unit, cells }) => [
      region?.code ?? 'none',
      unit.slug,
      cells
        .map((cell) => {
          if (cell.kind === 'range') return `${cell.best}–${cell.worst}/${cell.of}`;
          return cell.kind === 'rank' ? `${cell.rank}/${cell.of}` : cell.kind;
        })
        .join(' '),
    ]),
  );
  expect(rows).toEqual([
    ['mien-a', 'tinh-a', '3/4 1/4'],
    ['mien-a', 'tinh-d', 'unknown 3/4'],
    ['mien-b', 'tinh-b', '1/4 2/4'],
    ['none', 'tinh-c', 'unknown 3–4/4'],
  ]);
});

it('announcements stand beside what our figures say of their edition', async () => {
  const checks = await listAnnouncementChecks();
  expect(checks.map(({ ranking: { edition }, units }) => [edition.year, units])).toEqual([[2020, 4]]);
  expect(checks[0]?.counts).toMatchObject([
    { statement: 'rose', said: { value: '3' }, counted: 2, known: 2 },
  ]);
});

describe('a comparison', () => {
  const nothing = { beyond: [], index: null, dimension: null, from: null, to: null, measure: null };

  it('sets the years of units side by side', async () => {
    const { units, years, measure, refused } = await getComparison({
      ...nothing,
      units: ['tinh-a', 'tinh-b'],
    });
    expect(units.map(({ unit, entries }) => [unit.slug, entries.map(({ rank }) => rank?.value)])).toEqual([
      ['tinh-a', ['3', '1', undefined]],
      ['tinh-b', ['1', '2', undefined]],
    ]);
    expect({ years, measure, refused }).toEqual({ years: [2019, 2020, 2025], measure: 'rank', refused: [] });
  });

  it('keeps to the years, the index and the dimension that are asked for', async () => {
    const asked = { ...nothing, units: ['tinh-a'], dimension: 'the-che', from: 2020, to: 2020 };
    const { units, years, dimension } = await getComparison(asked);
    expect(years).toEqual([2020]);
    expect(dimension?.code).toBe('the-che');
    expect(units[0]?.entries.map(({ value }) => value?.value)).toEqual(['9.5']);
  });

  it.each([
    ['an unknown unit', { units: ['tinh-a', 'khong-co'] }, { kind: 'unknown-unit', text: 'khong-co' }],
    ['a unit of another level', { units: ['tinh-a', 'bo-x'] }, { kind: 'other-level', text: 'Bộ X' }],
    ['a unit too many', { units: ['tinh-a'], beyond: ['tinh-b'] }, { kind: 'too-many', text: 'tinh-b' }],
    [
      'an unknown index',
      { units: ['tinh-a'], index: 'khong-co' },
      { kind: 'unknown-index', text: 'khong-co' },
    ],
    [
      'an index that does not rank the level',
      { units: ['bo-x'], index: 'papi' },
      { kind: 'not-of-level', text: 'papi' },
    ],
    [
      'an unknown dimension',
      { units: ['tinh-a'], dimension: 'papi-1' },
      { kind: 'unknown-dimension', text: 'papi-1' },
    ],
  ])('says of %s that it has no answer', async (_, asked, refusal) =>
    expect((await getComparison({ ...nothing, ...asked })).refused).toEqual([refusal]),
  );

  it('of nobody offers what could be compared', async () => {
    const { units, choices, peers } = await getComparison({ ...nothing, units: [] });
    expect(units).toEqual([]);
    expect(choices.present.map(({ slug }) => slug)).toEqual(['tinh-a', 'tinh-b', 'tinh-d']);
    expect(choices.former.map(({ slug }) => slug)).toEqual(['tinh-c']);
    expect(choices.ministries.map(({ slug }) => slug)).toEqual(['bo-x', 'bo-y']);
    expect(peers).toEqual({ region: [], value: [], merged: [] });
  });

  it('offers the peers of the first unit', async () => {
    const { peers } = await getComparison({ ...nothing, units: ['tinh-c'] });
    expect(peers.merged.map(({ slug }) => slug)).toEqual(['tinh-d']);
  });
});
