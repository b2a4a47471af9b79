import { describe, expect, it } from 'vitest';
import type { RankPath } from '@/lib/domain/rankings/rank-paths';
import type { Unit } from '@/lib/domain/units/unit';
import { isUnknown, type ProvinceIndexInput, toProvinceIndex } from '@/lib/views/units/province-index';
import { edition, figure, index, rankingTable, succession, unit } from '../../domain/sample';

const [a, b, old] = [unit('a'), unit('b'), unit('c', null, '2019-12-31')];
const [d, e] = [unit('d', null, '2025-06-30'), unit('e', null, '2025-06-30')];
const [renamed, merged] = [unit('c2', '2020-01-01'), unit('d', '2025-07-01')];
const region = { code: 'mien-a', nameVi: 'Miền A', nameEn: 'Region A' };

const figures = [
  figure('a', 2019, 'rank', '4'),
  figure('a', 2020, 'rank', '1'),
  figure('b', 2019, 'rank', '2'),
  figure('c', 2019, 'rank', '3'),
  figure('c2', 2020, 'rank', '2'),
  figure('e', 2020, 'rank', null),
];
const pathOf = (units: readonly [Unit, Unit]): RankPath => ({
  unit: units[1],
  ranks: [2019, 2020].map((year, at) => ({
    year,
    figure: figures.find((known) => known.unit === units[at]?.slug && known.year === year) ?? null,
  })),
});

function list(more: Partial<ProvinceIndexInput> = {}) {
  return toProvinceIndex({
    ranking: {
      index: index(),
      edition: { ...edition(2020), level: 'province' },
      previous: edition(2019),
      caution: null,
      table: rankingTable([a, b, renamed, d, e], figures, {
        slugsOf: ({ slug }) => (slug === 'c2' ? ['c', 'c2'] : [slug]),
        bounds: {
          now: new Map([['b', { rank: { best: 3, worst: 4 }, value: null }]]),
          before: new Map(),
        },
      }),
      coverage: [
        { year: 2019, known: 3, of: 4, located: true },
        { year: 2020, known: 2, of: 4, located: true },
        { year: 2021, known: 0, of: 4, located: false },
      ],
    },
    paths: [pathOf([a, a]), pathOf([b, b]), pathOf([old, renamed])],
    present: [a, b, renamed, merged],
    successions: [succession(old, renamed, 'renamed'), succession(d, merged), succession(e, merged)],
    regions: [region],
    regionOf: new Map([a, b, renamed, merged].map(({ id }) => [id, region])),
    ...more,
  });
}

const listed = (slug: string, index = list()) =>
  index.groups.flatMap(({ provinces }) => provinces).find((province) => province.unit.slug === slug);

describe('a province in the index of provinces', () => {
  it('has its newest rank, its change and its ranks over the years', () =>
    expect(listed('a')).toMatchObject({
      own: {
        standing: { kind: 'known', rank: 1, of: 4 },
        rankChange: { kind: 'known', amount: 3 },
        earlier: null,
        ranks: [
          { year: 2019, value: 4 },
          { year: 2020, value: 1 },
        ],
      },
      members: [],
    }));

  it('stands in a range where no figure gives its rank, and no older rank is told then', () =>
    expect(listed('b')?.own).toMatchObject({
      standing: { kind: 'bounded', best: 3, worst: 4, of: 4, by: 'ranks' },
      earlier: null,
    }));

  it('keeps its row under a new name', () =>
    expect(listed('c2')).toMatchObject({
      own: { standing: { rank: 2 }, rankChange: { amount: 1 } },
      earlierNames: [{ slug: 'c' }],
    }));

  it('that is newer than the edition has the rows of its members, each with why it is not known', () => {
    const { own, members, former } = listed('d') ?? {};
    expect([own, former]).toEqual([null, []]);
    expect(members?.map((row) => [row.unit.id, row.standing, isUnknown(row)])).toEqual([
      ['d', { kind: 'missing', because: 'not-located-yet', figureId: null }, true],
      ['e', { kind: 'missing', because: 'sources-disagree', figureId: 'par.2020.e.overall.rank' }, true],
    ]);
  });

  it('of unknown rank has its latest known one with its year', () => {
    const table = rankingTable(
      [a, b, renamed],
      figures.filter(({ year }) => year === 2019),
    );
    const base = { index: index(), previous: edition(2019), caution: null, coverage: [] };
    const newest = { ...base, edition: { ...edition(2020), level: 'province' as const }, table };
    expect(listed('a', list({ ranking: newest }))?.own).toMatchObject({
      standing: { kind: 'missing' },
      earlier: { year: 2019, rank: 4, figureId: 'par.2019.a.overall.rank' },
    });
  });

  it('has no row without an edition, and names the provinces that it is made of', () => {
    const none = list({ ranking: null, paths: [] });
    expect(none.newest).toBeNull();
    expect(listed('a', none)).toMatchObject({ own: null, members: [] });
    expect(listed('d', none)?.former.map(({ slug }) => slug)).toEqual(['e']);
  });
});

it('the index of provinces counts what is known, and says what is awaited', () =>
  expect(list().newest).toMatchObject({
    of: 4,
    known: 2,
    bounded: 1,
    newer: 1,
    years: [2019, 2020],
    awaited: 2021,
  }));
