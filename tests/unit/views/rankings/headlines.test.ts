import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figures/figure';
import { toMapHeadline, toMoversHeadline, toRankingHeadline } from '@/lib/views/rankings/headlines';
import { toMapEntries } from '@/lib/views/rankings/map';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { edition, figure, rankingTable, unit } from '../../domain/sample';

const slugs = ['a', 'b', 'c', 'd'];

/** A ranking of 2020 of four provinces: their ranks of the two years, unknown ones left out. */
function ranking(ranks: Record<string, [before: number | null, now: number | null]>, more: Figure[] = []) {
  const figures = Object.entries(ranks).flatMap(([slug, years]) =>
    years.flatMap((rank, at) => (rank === null ? [] : [figure(slug, 2019 + at, 'rank', String(rank))])),
  );
  return {
    edition: edition(2020),
    previous: edition(2019),
    announcements: [] as Ranking['announcements'],
    table: rankingTable(
      slugs.map((slug) => unit(slug)),
      [...figures, ...more],
    ),
  } as Ranking;
}
const named = (units: readonly { slug: string }[] | undefined) => units?.map(({ slug }) => slug).join('');

describe('a ranking’s headline', () => {
  it('has everyone who holds the first and the second place', () => {
    const { first, second } = toRankingHeadline(ranking({ a: [1, 1], b: [2, 1], c: [3, 3] }));
    expect([named(first), named(second)]).toEqual(['ab', '']);
  });

  it('has the one who climbed most with the ranks and the figure, among how many', () =>
    expect(toRankingHeadline(ranking({ a: [4, 1], b: [1, 2] })).topRise).toMatchObject({
      units: [{ slug: 'a' }],
      places: { least: 3, most: 3 },
      base: 2,
      isSure: false,
      ranks: { from: { best: 4, worst: 4 }, to: { best: 1, worst: 1 } },
      figureId: 'par.2020.a.overall.rank',
    }));

  it('has all who climbed equally far, and then no ranks and no figure of one', () =>
    expect(toRankingHeadline(ranking({ a: [3, 1], b: [4, 2], c: [1, 3], d: [2, 4] })).topRise).toMatchObject({
      units: [{ slug: 'a' }, { slug: 'b' }],
      isSure: true,
      ranks: null,
      figureId: null,
    }));

  it('has a rise that a source states without the ranks', () => {
    const stated = ranking({ a: [null, 1] }, [figure('a', 2020, 'rank_change', '7')]);
    expect(toRankingHeadline(stated).topRise).toMatchObject({
      places: { least: 7, most: 7 },
      ranks: null,
      figureId: 'par.2020.a.overall.rank_change',
    });
  });

  it('has no rise where nobody climbed, and none in a first year', () => {
    expect(toRankingHeadline(ranking({ a: [1, 2] })).topRise).toBeNull();
    expect(toRankingHeadline({ ...ranking({ a: [2, 1] }), previous: null }).topRise).toBeNull();
  });
});

describe('a movers page’s headline', () => {
  it('has who rose and who fell most, in places gained and lost', () =>
    expect(toMoversHeadline(ranking({ a: [4, 1], b: [1, 3], c: [2, 4] }))).toMatchObject({
      rise: { units: [{ slug: 'a' }], places: { least: 3 } },
      fall: { units: [{ slug: 'b' }, { slug: 'c' }], places: { least: 2 } },
      base: 3,
      isSure: false,
    }));

  it('has nobody where nobody moved', () =>
    expect(toMoversHeadline(ranking({ a: [1, 1] }))).toMatchObject({ rise: null, fall: null, base: 1 }));

  it('has announced counts only where both were announced', () => {
    const said = (statement: string, value: string) => ({
      statement,
      value,
      source: { code: 'bo', publisher: 'Bộ' },
    });
    const announced = (announcements: Ranking['announcements']) =>
      toMoversHeadline({ ...ranking({}), announcements }).announced;
    expect(announced([said('fell', '1'), said('rose', '3')])).toEqual({ rose: 3, fell: 1, source: 'bo' });
    expect(announced([said('rose', '3')])).toBeNull();
  });
});

describe('a map’s headline', () => {
  const percents = (values: Record<string, string>) =>
    Object.entries(values).map(([slug, value]) => figure(slug, 2020, 'percent', value));
  const headline = (of: Ranking) => toMapHeadline(toMapEntries(of));

  it('has the leaders, both ends of the values with ties, and how many moved which way', () => {
    const facts = headline(
      ranking({ a: [2, 1], b: [1, 1], c: [3, 3] }, percents({ a: '90', b: '90.0', c: '70' })),
    );
    expect(named(facts.leaders)).toBe('ab');
    expect(named(facts.values?.highest.map(({ unit: own }) => own))).toBe('ab');
    expect(named(facts.values?.lowest.map(({ unit: own }) => own))).toBe('c');
    expect(facts.values?.base).toBe(3);
    expect(facts.moves).toEqual({ rises: 1, falls: 0, base: 3 });
  });

  it('says why provinces are hatched', () => {
    const [a, b] = [figure('a', 2020, 'rank', '1'), figure('b', 2020, 'rank', '2')];
    const hatched = (units: number, figures: Figure[]) => {
      const own = { ...edition(2020), units };
      const provinces = slugs.slice(0, 3).map((slug) => unit(slug));
      const table = rankingTable(provinces, figures, { edition: own });
      return headline({ ...ranking({}), edition: own, table } as Ranking).hatched;
    };
    expect(hatched(3, [a, b, figure('c', 2020, 'rank', '3')])).toBe('none');
    expect(hatched(3, [a, b])).toBe('missing');
    expect(hatched(2, [a, b])).toBe('unranked');
  });

  it('has no values where none is known', () => expect(headline(ranking({ a: [1, 1] })).values).toBeNull());
});
