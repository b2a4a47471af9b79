import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figures/figure';
import type { DimensionYear } from '@/lib/views/editions/dimension';
import { toLeaderYears, toYearFacts } from '@/lib/views/editions/dimension-years';
import { toSpread } from '@/lib/views/editions/spread';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { edition, figure, rankingTable, unit } from '../../domain/sample';

const slugs = [...'abcdef'];

/** A year's ranking of six provinces, of the figures that are given. */
function ranking(year: number, figures: Figure[], more: Partial<Ranking> & { units?: number } = {}): Ranking {
  const { units = 6, ...rest } = more;
  const own = { ...edition(year), units };
  return {
    edition: own,
    index: { decimals: 2 },
    caution: null,
    average: null,
    table: rankingTable(
      slugs.map((slug) => unit(slug)),
      figures,
      { edition: own, years: [year] },
    ),
    ...rest,
  } as Ranking;
}
const ranks = (year: number, list: Record<string, string>) =>
  Object.entries(list).map(([slug, rank]) => figure(slug, year, 'rank', rank));
const percents = (year: number, list: Record<string, string>) =>
  Object.entries(list).map(([slug, value]) => figure(slug, year, 'percent', value));
const six = { a: '90', b: '81', c: '81.0', d: '80', e: '70', f: '70' };

const year = (code: string, of: Ranking): DimensionYear => ({
  dimension: { code } as DimensionYear['dimension'],
  ranking: of,
});

describe('the years of a dimension', () => {
  const years = toLeaderYears(
    [
      year('xua', ranking(2018, ranks(2018, { a: '3', b: '3' }))),
      year('xua', ranking(2019, [])),
      year('nay', ranking(2020, ranks(2020, { c: '1', d: '1' }), { caution: 'framework-changed' })),
    ],
    'nay',
  );

  it('come the latest first, with everyone who leads', () =>
    expect(
      years.map(({ ranking: of, leaders, known, of: all, isBroken }) => [
        of.edition.year,
        leaders.map(({ unit: own }) => own.slug).join(''),
        known,
        all,
        isBroken,
      ]),
    ).toEqual([
      [2020, 'cd', 2, 6, true],
      [2019, '', 0, 6, false],
      [2018, '', 2, 6, false],
    ]));

  it('have the best known rank and its holders in place of an unknown leader', () =>
    expect(years.map(({ best }) => best && [best.rank.value, best.units.length])).toEqual([
      null,
      null,
      ['3', 2],
    ]));

  it('say another code once, at the latest year that has it', () =>
    expect(years.map(({ isRenamed }) => isRenamed)).toEqual([false, true, false]));
});

describe('how the values of a year are spread', () => {
  it('has both ends, several where they are equal, and an average', () => {
    const spread = toSpread(ranking(2020, percents(2020, six)));
    const ends = [spread?.highest, spread?.lowest].map((end) =>
      end?.map(({ row }) => row.unit.slug).join(''),
    );
    expect(ends).toEqual(['a', 'ef']);
    expect(spread?.values).toHaveLength(6);
    expect(spread?.average).toBe('78.67');
  });

  it('is none of fewer than five values on one scale', () => {
    const { e: _, f: __, ...four } = six;
    expect(toSpread(ranking(2020, percents(2020, four)))).toBeNull();
    const points = figure('e', 2020, 'score', '7', { max: '10' });
    expect(toSpread(ranking(2020, [...percents(2020, four), points]))).toBeNull();
  });
});

describe('one year of a dimension', () => {
  it('has our average where none is published, and a scale where all rows fit on it', () => {
    const facts = toYearFacts(ranking(2020, percents(2020, six)));
    expect(facts).toMatchObject({ mean: { value: '78.67', base: 6 }, average: 78.67, isComplete: true });
    expect(facts.scale).toHaveLength(6);
  });

  it('has the published average and none of ours', () => {
    const average = figure('x', 2020, 'average', '80');
    expect(toYearFacts(ranking(2020, percents(2020, six), { average }))).toMatchObject({
      mean: null,
      average: 80,
    });
  });

  it('has no scale where a row has no value on it', () => {
    const { f: _, ...five } = six;
    const figures = [...percents(2020, five), ...ranks(2020, { f: '6' })];
    expect(toYearFacts(ranking(2020, figures)).scale).toBeNull();
  });

  it('is complete where every ranked unit is told of, and not where more or nobody is', () => {
    const { e: _, f: __, ...four } = six;
    expect(toYearFacts(ranking(2020, percents(2020, four))).isComplete).toBe(true);
    expect(toYearFacts(ranking(2020, percents(2020, four), { units: 4 })).isComplete).toBe(false);
    expect(toYearFacts(ranking(2020, [])).isComplete).toBe(false);
  });
});
