import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatProblemList } from '@/lib/dataset/report';
import { parseFigureId, toFigureId } from '@/lib/domain/figures/figure-id';
import { fold } from '@/lib/domain/names/names';
import { squeezeUnit } from '@/lib/domain/names/unit-spellings';
import { compareDecimals, decimalsOf, roundDecimal } from '@/lib/domain/values/decimal';
import { groupBy } from '@/lib/domain/values/group-by';
import { isProvince, type Measure, type UnitKind } from '@/lib/domain/vocabulary';
import { type Cells, readShipped, shippedFolder, toRows } from '../draft';
import { setUpStage } from '../staged';

const texts = await readShipped();
const readme = await readFile(path.join(shippedFolder, 'README.md'), 'utf8');
const rows = (file: string) => toRows(texts.get(file));
const keyOf = ({ index = '', year = '', unit = '', dimension = '', measure = '' }: Cells) =>
  toFigureId({ index, year: Number(year), unit, dimension, measure: measure as Measure });

const claims = groupBy([...rows('claims.csv'), ...rows('claims-papi.csv')], keyOf);
const rulings = new Map(rows('resolutions.csv').map((row) => [keyOf(row), row]));

/** A figure that an import makes of the set. */
interface Figure {
  status: 'accepted' | 'undecided';
  value: string | null;
  sources: number;
  /** for a rank of ours only */
  rankedOf: number | null;
}

const stage = setUpStage();
let figures: Map<string, Figure>;
let problems: string;
beforeAll(async () => {
  await stage(texts, async (staged, client) => {
    problems = formatProblemList(staged.problems);
    const { rows } = await client.query<Figure & { key: string }>(
      'SELECT key, status, value, sources, ranked_of AS "rankedOf" FROM staged_figure',
    );
    figures = new Map(rows.map(({ key, ...figure }) => [key, figure]));
  });
});
const listIds = (isOurs: boolean) =>
  [...figures].flatMap(([id, { rankedOf }]) => (isOurs === (rankedOf !== null) ? [id] : [])).sort();

/** The value that the site shows for a figure. */
function shown(id: string): string {
  const { status = 'absent', value = null, rankedOf = null } = figures.get(id) ?? {};
  return value === null ? status : rankedOf === null ? value : `${value} of ${rankedOf}`;
}

it('passes every check', () => expect(problems).toBe(''));

describe('its figures', () => {
  it('are one for each key that a source has a claim for', () =>
    expect(listIds(false)).toEqual([...claims.keys()].sort()));

  it('have ids that lead back to them', () =>
    expect([...claims.keys()].filter((id) => toFigureId(parseFigureId(id) ?? never()) !== id)).toEqual([]));

  it('show the accepted source where sources differ, and nothing where none is accepted', () => {
    const expected = [...rulings].map(([id, { accepted_source: accepted }]) => {
      const value = claims.get(id)?.find(({ source }) => source === accepted)?.value;
      return [id, accepted ? value : 'undecided'];
    });
    expect([...rulings.keys()].map((id) => [id, shown(id)])).toEqual(expected);
  });

  it('show the value as the most precise source prints it everywhere else', () => {
    const wrong = [...claims].filter(([id, said]) => {
      const values = said.map(({ value = '' }) => value);
      return !rulings.has(id) && shown(id) !== values.sort((a, b) => b.length - a.length)[0];
    });
    expect(wrong).toEqual([]);
  });

  it('count the addresses that say their value', () => {
    const addresses = new Map(rows('sources.csv').map(({ source, url }) => [source, url || source]));
    const wrong = [...figures].filter(([id, { value: accepted, sources, rankedOf }]) => {
      if (accepted === null || rankedOf !== null) return false;
      // a value that is the accepted one rounded says it too
      const agreeing = claims
        .get(id)
        ?.filter(({ value = '' }) => compareDecimals(value, roundDecimal(accepted, decimalsOf(value))) === 0);
      return sources !== new Set(agreeing?.map(({ source }) => addresses.get(source))).size;
    });
    expect(wrong).toEqual([]);
  });

  it('have a rank of ours for each PAPI value, among the provinces with that value', () => {
    const papi = rows('claims-papi.csv');
    const tables = groupBy(papi, ({ year, dimension }) => `${year} ${dimension}`);
    const expected = papi.map((row) => {
      const table = tables.get(`${row.year} ${row.dimension}`) ?? [];
      const better = table.filter(({ value = '' }) => compareDecimals(value, row.value ?? '') > 0);
      return [keyOf({ ...row, measure: 'rank' }), `${better.length + 1} of ${table.length}`];
    });
    expect(Object.fromEntries(listIds(true).map((id) => [id, shown(id)]))).toEqual(
      Object.fromEntries(expected),
    );
  });
});

describe('its units', () => {
  it('have one code for each name within a province, however it is spelt', () => {
    // "Văn phòng UBND tỉnh" is the office of "UBND tỉnh", and the same unit in every table
    const office = /van phong|(?:ubnd|uy ban nhan dan)(?: (?:tinh|thanh pho))?/g;
    const toKey = (name: string) => squeezeUnit(fold(name).replaceAll(office, ' '));
    const twins = [
      ...groupBy(rows('units.csv'), ({ parent = '', name_vi: name = '' }) => `${parent} ${toKey(name)}`),
    ]
      .map(([, units]) => new Set(units.map(({ unit }) => unit)))
      .filter(({ size }) => size > 1);
    expect(twins).toEqual([]);
  });
});

describe('its sources', () => {
  it('are one for each address', () => {
    const toAddress = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '');
    const withAddress = rows('sources.csv').filter(({ url }) => url);
    const shared = [...groupBy(withAddress, ({ url = '' }) => toAddress(url)).values()]
      .map((sources) => sources.map(({ source }) => source))
      .filter(({ length }) => length > 1);
    expect(shared).toEqual([]);
  });

  it('say a figure once each', () => {
    const twice = [...claims].filter(
      ([, said]) => new Set(said.map(({ source }) => source)).size < said.length,
    );
    expect(twice).toEqual([]);
  });
});

describe('what the site is known by', () => {
  it.each([
    ['par.2020.quang-ninh.overall.rank', '1'],
    ['par.2020.quang-ninh.overall.percent', '91.04'],
    ['par.2020.hai-phong.overall.rank', '2'],
    ['par.2020.hai-phong.overall.percent', '90.51'],
    ['par.2020.thua-thien-hue.overall.rank', '3'],
    ['par.2020.thua-thien-hue.overall.percent', '88.47'],
    ['par.2020.binh-duong.overall.rank', '4'],
    ['par.2020.binh-duong.overall.percent', '86.93'],
    ['par.2024.hai-phong.overall.rank', '1'],
    ['par.2024.hai-phong.overall.percent', '96.17'],
    ['papi.2020.quang-ninh.overall.score', '48.8114'],
    ['papi.2020.quang-ninh.overall.rank', `1 of ${papiTotals('2020')}`],
    ['par.2023.ca-mau.overall.rank', '34'],
    ['sipas.2024.hai-phong.overall.percent', 'undecided'],
    ['par.2025.hai-phong.overall.rank', 'absent'],
  ])('%s is %s', (id, value) => expect(shown(id)).toBe(value));

  it('the dissent on Cà Mau 2023 is kept', () =>
    expect(new Set(claims.get('par.2023.ca-mau.overall.rank')?.map(({ value }) => value))).toEqual(
      new Set(['34', '32']),
    ));

  it('both values of Hải Phòng 2024 are kept', () =>
    expect(new Set(claims.get('sipas.2024.hai-phong.overall.percent')?.map(({ value }) => value))).toEqual(
      new Set(['90.59', '91.10']),
    ));
});

describe('the founding story: Bình Dương 2020', () => {
  it.each([
    ['2019', 'overall', 'rank', '17'],
    ['2020', 'overall', 'rank', '4'],
    ['2020', 'overall', 'rank_change', '13'],
    ['2020', 'doi-ngu-cbccvc', 'rank_change', '37'],
    ['2020', 'to-chuc-bo-may', 'rank_change', '36'],
    ['2020', 'van-ban-qppl', 'rank_change', '28'],
    ['2020', 'van-ban-qppl', 'percent_change', '3.85'],
    ['2020', 'hien-dai-hoa', 'rank_change', '9'],
    ['2020', 'hien-dai-hoa', 'percent_change', '7.93'],
    ['2020', 'overall', 'region_rank', '1'],
  ])('%s %s %s is %s', (year, dimension, measure, value) =>
    expect(shown(`par.${year}.binh-duong.${dimension}.${measure}`)).toBe(value),
  );

  it.each(['van-ban-qppl', 'hien-dai-hoa'])('the relative or absolute “%” of %s is quoted', (dimension) => {
    const [said] = claims.get(`par.2020.binh-duong.${dimension}.percent_change`) ?? [];
    expect(said?.quote).toMatch(/tăng \d,\d\d% giá trị/);
  });

  it('has its measures and the departments behind them from the article', () => {
    const story = rows('initiatives.csv').filter(
      ({ unit, year }) => unit === 'binh-duong' && year === '2020',
    );
    expect(story.length).toBeGreaterThan(0);
    expect(new Set(story.map(({ source }) => source))).toEqual(new Set(['bdo1']));
  });
});

describe('its description', () => {
  const counts = [...readme.matchAll(/(\d+) \((20\d\d)\)/g)].map(([, count = '', year = '']) => [
    year,
    count,
  ]);

  it('names years to count', () => expect(counts.length).toBeGreaterThan(4));

  it.each(counts)('PAR INDEX %s: %s ranks of provinces are known', (year, count) => {
    const kinds = new Map(rows('units.csv').map(({ unit, kind }) => [unit, kind as UnitKind]));
    const known = listIds(false).filter((id) => {
      const figure = parseFigureId(id) ?? never();
      const isRank = figure.dimension === 'overall' && figure.measure === 'rank';
      if (figure.index !== 'par' || figure.year !== Number(year) || !isRank) return false;
      return isProvince(kinds.get(figure.unit) ?? never());
    });
    expect(known).toHaveLength(Number(count));
  });
});

function papiTotals(year: string): number {
  return rows('claims-papi.csv').filter((row) => row.year === year && row.dimension === 'overall').length;
}

function never(): never {
  throw new Error('no figure id');
}
