import { describe, expect, it } from 'vitest';
import { Distribution } from '@/components/dimensions/distribution';
import { Leaders } from '@/components/dimensions/leaders';
import { MapHeadline } from '@/components/maps/map-headline';
import { MoversHeadline } from '@/components/movers/movers-headline';
import { RankingHeadline } from '@/components/rankings/ranking-headline';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import type { Locale } from '@/lib/routes';
import { toMapEntries } from '@/lib/views/rankings/map';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { edition, figure, rankingTable, unit } from '../domain/sample';
import { read } from './read';

const index = {
  code: 'par',
  nameVi: 'Chỉ số (X)',
  nameEn: 'Index (X)',
  shortVi: 'X',
  shortEn: 'X',
  valueMeasure: 'percent',
  decimals: 2,
  publishesRanks: true,
} as IndexInfo;

/** A ranking of 2020 of fictional provinces or ministries, with their ranks of 2019 and 2020. */
function rank(ranks: Record<string, [number, number]>, level: Ranking['edition']['level'] = 'province') {
  const figures = Object.entries(ranks).flatMap(([slug, [before, now]]) => [
    figure(slug, 2019, 'rank', String(before)),
    figure(slug, 2020, 'rank', String(now)),
  ]);
  return toRanking(Object.keys(ranks), figures, level);
}

function toRanking(
  slugs: string[],
  figures: Figure[],
  level: Ranking['edition']['level'] = 'province',
): Ranking {
  const shared = { level, units: 9 };
  const [now, before] = [
    { ...edition(2020), ...shared },
    { ...edition(2019), ...shared },
  ];
  return {
    index,
    edition: now,
    previous: before,
    caution: null,
    table: rankingTable(
      slugs.map((slug) => unit(slug)),
      figures,
      { edition: now, previous: before },
    ),
    average: null,
    highest: null,
    lowest: null,
    coverage: [],
    regions: [],
    groups: [],
    announcements: [],
    dimensions: [],
  };
}

const address = { index: 'par', year: 2020, level: 'province' } as const;
const headline = (ranking: Ranking, locale: Locale) =>
  read(<RankingHeadline ranking={ranking} locale={locale} />, locale);

describe('a ranking’s headline', () => {
  it.each([
    [
      'one leader and one second',
      { a: [1, 1], b: [2, 2] },
      'Tỉnh A đứng đầu, Tỉnh B thứ hai: xếp hạng X 2020',
      'Tỉnh A leads, Tỉnh B is second: the X 2020 ranking',
    ],
    [
      'two that share the first place',
      { a: [1, 1], b: [2, 1], c: [3, 3] },
      'Tỉnh A và Tỉnh B cùng đứng đầu: xếp hạng X 2020',
      'Tỉnh A and Tỉnh B share first place: the X 2020 ranking',
    ],
    [
      'several that share the second',
      { a: [1, 1], b: [2, 2], c: [3, 2] },
      'Tỉnh A đứng đầu, Tỉnh B và Tỉnh C cùng thứ hai',
      'Tỉnh A leads, Tỉnh B and Tỉnh C share second place',
    ],
    [
      'a second that is not known',
      { a: [1, 1], c: [3, 3] },
      'Tỉnh A đứng đầu: xếp hạng',
      'Tỉnh A leads: the',
    ],
    ['an unknown leader', { b: [2, 2] }, 'Xếp hạng X 2020', 'The X 2020 ranking'],
  ] as [string, Record<string, [number, number]>, string, string][])('names %s', (_, ranks, vi, en) => {
    expect(headline(rank(ranks), 'vi')).toContain(vi);
    expect(headline(rank(ranks), 'en')).toContain(en);
  });

  const four = { a: [9, 2], b: [8, 1], c: [11, 4], d: [10, 3], e: [5, 5] } as const;
  it('names those that climbed equally far, and how many more', () => {
    expect(headline(rank({ ...four } as never), 'vi')).toContain(
      'Trong 5 tỉnh, thành phố biết số bậc thay đổi, Tỉnh B, Tỉnh A và 2 tỉnh, thành khác cùng lên nhiều nhất: tăng 7 bậc.',
    );
    expect(headline(rank({ ...four } as never), 'en')).toContain(
      'Of the 5 provinces with a known change of places, Tỉnh B, Tỉnh A and 2 others climbed most: up 7 places each.',
    );
    expect(headline(rank({ ...four } as never, 'ministry'), 'vi')).toContain('và 2 bộ, ngành khác cùng lên');
  });
  it('says from where to where one climbed', () =>
    expect(headline(rank({ a: [4, 1], b: [3, 2] }), 'vi')).toContain(
      'Tỉnh A lên nhiều nhất: tăng 3 bậc, từ hạng 4 lên hạng 1.',
    ));
});

describe('the movers’ headline', () => {
  const ranking = rank({ a: [3, 1], b: [4, 2], c: [1, 5], d: [2, 6], e: [5, 9], f: [6, 10], g: [7, 7] });
  const words = (locale: Locale, of = ranking) =>
    read(
      <MoversHeadline
        movers={{ ranking: of, dimensions: [], absence: null, mergedUnits: 0 }}
        locale={locale}
        address={address}
      />,
      locale,
    );
  it('names all who moved most either way', () => {
    expect(words('vi')).toContain(
      'Tỉnh A và Tỉnh B cùng lên 2 bậc, Tỉnh C, Tỉnh D và 2 tỉnh, thành khác cùng xuống 4 bậc Đó là mức lên và xuống nhiều nhất trong 7 tỉnh',
    );
    expect(words('en')).toContain(
      'Tỉnh A and Tỉnh B up 2 places each, Tỉnh C, Tỉnh D and 2 others down 4 each Those are the biggest rise and fall',
    );
  });
  it('tells of one way where nobody moved the other', () => {
    const up = rank({ a: [2, 1], b: [4, 4] });
    expect(words('vi', up)).toContain('Tỉnh A lên 1 bậc Đó là mức lên nhiều nhất trong 2 tỉnh');
    const down = rank({ a: [1, 2], b: [2, 3] });
    expect(words('vi', down)).toContain('Tỉnh A và Tỉnh B cùng xuống 1 bậc Đó là mức xuống nhiều nhất');
    expect(words('en', down)).toContain('Tỉnh A and Tỉnh B down 1 place each That is the biggest fall');
  });
});

describe('a map’s headline', () => {
  const words = (ranking: Ranking, view: 'rank' | 'value', locale: Locale) =>
    read(
      <MapHeadline ranking={ranking} entries={toMapEntries(ranking)} locale={locale} view={view} />,
      locale,
    );
  it('names all who lead', () => {
    const shared = rank({ a: [1, 1], b: [2, 1], c: [3, 3] });
    expect(words(shared, 'rank', 'vi')).toContain('Tỉnh A và Tỉnh B cùng đứng đầu X 2020');
    expect(words(shared, 'rank', 'en')).toContain('Tỉnh A and Tỉnh B share first place in X 2020');
  });
  it('names all at either end, however their values are printed', () => {
    const values = { a: '88.0', b: '88.00', c: '87', d: '70.5', e: '70.50' };
    const ranking = toRanking(
      Object.keys(values),
      Object.entries(values).map(([slug, value]) => figure(slug, 2020, 'percent', value)),
    );
    expect(words(ranking, 'value', 'vi')).toContain(
      'cao nhất cùng là Tỉnh A và Tỉnh B ( 88,0 %), thấp nhất cùng là Tỉnh D và Tỉnh E',
    );
    expect(words(ranking, 'value', 'en')).toContain('Tỉnh A and Tỉnh B are highest');
  });
});

describe('a dimension', () => {
  const first = rank({ a: [1, 1], b: [1, 1], c: [1, 1], d: [1, 1], e: [5, 5] });
  it('names the first two of many leaders, and how many more', () => {
    const words = (locale: Locale) => read(<Leaders ranking={first} locale={locale} />, locale);
    expect(words('vi')).toBe(
      'Năm 2020, dẫn đầu 9 tỉnh, thành phố là Tỉnh A (hạng 1), Tỉnh B (hạng 1) và 2 tỉnh, thành khác.',
    );
    expect(words('en')).toContain('and 2 others.');
  });
  it('names all at both ends of its values', () => {
    const values = { a: '9.0', b: '9', c: '5', d: '4', e: '2', f: '2.00' };
    const ranking = toRanking(
      Object.keys(values),
      Object.entries(values).map(([slug, value]) => figure(slug, 2020, 'score', value)),
    );
    expect(read(<Distribution ranking={ranking} locale="vi" />, 'vi')).toContain(
      'Năm 2020: cao nhất Tỉnh A và Tỉnh B, thấp nhất Tỉnh E và Tỉnh F',
    );
  });
});
