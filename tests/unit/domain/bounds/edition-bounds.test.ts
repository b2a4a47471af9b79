import { expect, it } from 'vitest';
import { type EditionBoundsInput, toEditionBounds } from '@/lib/domain/bounds/edition-bounds';
import type { Figure } from '@/lib/domain/figures/figure';
import { edition, figure, index, lowerIsBetter, unit } from '../sample';

const slugs = ['a', 'b', 'c', 'd'];
const bounds = (figures: Figure[], more: Partial<EditionBoundsInput> = {}) =>
  toEditionBounds({
    index: index(),
    edition: edition(2020),
    editions: [edition(2019), edition(2020), edition(2021)],
    dimension: 'overall',
    units: slugs.map((slug) => unit(slug)),
    figures,
    groups: [],
    slugsOf: (slug) => [slug],
    ...more,
  });
const rankOf = (slug: string, ...input: Parameters<typeof bounds>) => {
  const rank = bounds(...input).get(slug)?.rank;
  return rank && [rank.best, rank.worst];
};
const rank = (slug: string, value: string | null, more: Partial<Figure> = {}) =>
  figure(slug, 2020, 'rank', value, more);
const percent = (slug: string, value: string | null, more: Partial<Figure> = {}) =>
  figure(slug, 2020, 'percent', value, more);

const between = [rank('a', '1'), percent('a', '90'), rank('d', '4'), percent('d', '70')];

it('a value between two known ranks bounds its rank', () =>
  expect(rankOf('b', [...between, percent('b', '80')])).toEqual([2, 3]));

it('a value that is kept as printed although it contradicts others bounds nothing', () =>
  expect(rankOf('b', [...between, percent('b', '95', { odd: true })])).toEqual([1, 3]));

it('figures whose sources differ bound nothing', () =>
  expect(rankOf('b', [...between, rank('b', null), percent('b', null)])).toEqual([1, 3]));

it('the published ends of all values bound those that may be there', () => {
  const ends = [figure('viet-nam', 2020, 'highest', '90'), figure('viet-nam', 2020, 'lowest', '60')];
  expect(rankOf('b', [percent('b', '80'), ...ends])).toEqual([2, 3]);
  expect(rankOf('b', [percent('b', '60'), percent('a', '60'), ...ends], { index: lowerIsBetter })).toEqual([
    1, 3,
  ]);
});

it('the sizes of the first groups bound, as far as all of them are known', () => {
  const groups = [
    { lower: '85', upper: null, units: 2 },
    { lower: '75', upper: '85', units: null },
    { lower: null, upper: '75', units: 1 },
  ];
  expect(rankOf('b', [percent('b', '80')], { groups })).toEqual([3, 4]);
});

it('a derived value may be off by the roundings of both numbers that it is made from', () => {
  const made = [
    rank('a', '1'),
    percent('a', '80.00'),
    rank('d', '4'),
    percent('d', '70'),
    percent('b', '80.03', { basis: 'derived' }),
    figure('b', 2019, 'percent', '79.03'),
    figure('b', 2020, 'percent_change', '1'),
  ];
  expect(rankOf('b', made)).toEqual([1, 3]);
  expect(
    bounds([
      ...made.slice(0, 5),
      figure('b', 2019, 'percent', '79.03'),
      figure('b', 2020, 'percent_change', '1.00'),
    ]),
  ).toEqual(new Map());
});

it('values of another scale, ranks within a block and other years bound nothing', () => {
  const others = [
    figure('b', 2020, 'score', '99', { max: '100' }),
    rank('c', '1', { block: 'mien-a' }),
    figure('c', 2019, 'rank', '1'),
  ];
  expect([rankOf('b', [...between, ...others]), rankOf('c', [...between, ...others])]).toEqual([
    [1, 3],
    [1, 3],
  ]);
});

it('of more units than ranks, those without a figure are not told', () => {
  const three = { ...edition(2020), units: 3 };
  expect([...bounds([rank('a', '1')], { edition: three }).keys()]).toEqual(['a']);
});

it.each<[string, Figure[], Partial<EditionBoundsInput>]>([
  ['publishes no ranks', [rank('a', '1')], { index: index({ publishesRanks: false }) }],
  ['has an unknown number of ranks', [rank('a', '1')], { edition: { ...edition(2020), units: null } }],
  ['contradicts itself', [rank('a', '1'), percent('a', '70'), rank('b', '2'), percent('b', '80')], {}],
])('an edition that %s has no bounds', (_, figures, more) =>
  expect(bounds(figures, more)).toEqual(new Map()),
);
