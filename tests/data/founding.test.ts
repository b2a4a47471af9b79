import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '@/lib/dataset/report';
import { parseFigureId, toFigureId } from '@/lib/domain/figures/figure-id';
import { compareDecimals } from '@/lib/domain/values/decimal';
import { groupBy } from '@/lib/domain/values/group-by';
import { isProvince, type Measure } from '@/lib/domain/vocabulary';
import { checkTexts } from '@/lib/import/check-texts';
import { type Cells, readShipped, shippedFolder, toRows } from '../draft';

const texts = await readShipped();
const readme = await readFile(path.join(shippedFolder, 'README.md'), 'utf8');
const rows = (file: string) => toRows(texts.get(file));
const keyOf = ({ index = '', year = '', unit = '', dimension = '', measure = '' }: Cells) =>
  toFigureId({ index, year: Number(year), unit, dimension, measure: measure as Measure });

const { checked, problems } = checkTexts(texts);
const { figures, computedRanks } = checked ?? { figures: new Map(), computedRanks: [] };
const claims = groupBy([...rows('claims.csv'), ...rows('claims-papi.csv')], keyOf);
const rulings = new Map(rows('resolutions.csv').map((row) => [keyOf(row), row]));

/** The value that the site shows for a figure. */
function shown(id: string): string {
  const computed = computedRanks.find((rank) => rank.id === id);
  if (computed) return `${computed.rank} of ${computed.of}`;
  const resolved = figures.get(id)?.resolved;
  return resolved?.status === 'accepted' ? resolved.value : (resolved?.status ?? 'absent');
}

it('passes every check', () => expect(formatProblems(problems)).toBe(''));

describe('its figures', () => {
  it('are one for each key that a source has a claim for', () =>
    expect([...figures.keys()].sort()).toEqual([...claims.keys()].sort()));

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
    const wrong = [...figures].filter(([id, { resolved }]) => {
      if (resolved.status !== 'accepted') return false;
      const agreeing = claims
        .get(id)
        ?.filter(({ value = '' }) => compareDecimals(value, resolved.value) === 0);
      return resolved.sources !== new Set(agreeing?.map(({ source }) => addresses.get(source))).size;
    });
    expect(wrong).toEqual([]);
  });

  it('have a rank of ours for each PAPI value, among the provinces with that value', () => {
    const papi = rows('claims-papi.csv');
    const tables = groupBy(papi, ({ year, dimension }) => `${year} ${dimension}`);
    expect(computedRanks.map(({ id }) => id).sort()).toEqual(
      papi.map((row) => keyOf({ ...row, measure: 'rank' })).sort(),
    );
    const wrong = computedRanks.filter(({ figure: { claim }, of, rank }) => {
      const table = tables.get(`${claim.row.year} ${claim.row.dimension}`) ?? [];
      const better = table.filter(({ value = '' }) => compareDecimals(value, claim.row.value) > 0);
      return of !== table.length || rank !== better.length + 1;
    });
    expect(wrong).toEqual([]);
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
    const known = [...figures.values()].filter(
      ({ claim: { row, unit } }) =>
        row.index === 'par' &&
        row.year === Number(year) &&
        row.dimension === 'overall' &&
        row.measure === 'rank' &&
        isProvince(unit.kind),
    );
    expect(known).toHaveLength(Number(count));
  });
});

function papiTotals(year: string): number {
  return rows('claims-papi.csv').filter((row) => row.year === year && row.dimension === 'overall').length;
}

function never(): never {
  throw new Error('no figure id');
}
