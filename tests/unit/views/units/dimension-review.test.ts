import { describe, expect, it } from 'vitest';
import type { Dimension } from '@/lib/domain/editions/dimension';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import { toSeries } from '@/lib/domain/series/series';
import { toDimensionReview, toReviewedFields } from '@/lib/views/units/dimension-review';
import { edition, figure, index, lowerIsBetter, rankingTable, unit } from '../../domain/sample';

const region = { code: 'r', nameVi: 'Vùng R', nameEn: 'Region R' };
const dimension = (code: string, maxScore: string | null = '10'): Dimension => ({
  code,
  nameVi: `Lĩnh vực ${code}`,
  nameEn: `Field ${code}`,
  kind: 'field',
  maxScore,
});
const units = [unit('a'), unit('b'), unit('c')];

/** The review of province A in 2020, from the figures of all provinces. */
function review(
  dimensions: readonly Dimension[],
  figures: readonly Figure[],
  { info = index(), regionSize = 3 }: { info?: IndexInfo; regionSize?: number } = {},
) {
  const fieldOf = (one: Dimension) => {
    const [, entry] = toSeries({
      index: info,
      dimension: one.code,
      editions: [edition(2019), edition(2020)],
      exceptions: [],
      eras: [unit('a')],
      figures,
    });
    if (!entry) throw new Error('no entry');
    return { dimension: one, entry };
  };
  return toDimensionReview({
    index: info,
    year: 2020,
    region,
    fields: dimensions.map(fieldOf),
    framework: [...dimensions, { ...dimension('khoi'), kind: 'block' as const }],
    rowsOf: (code) =>
      rankingTable(
        units,
        figures.filter((known) => known.dimension === code),
        { regionOf: () => region },
      ).rows,
    regionSize,
  });
}
const score = (slug: string, code: string, value: string, max: string | null = '10', year = 2020) =>
  figure(slug, year, 'score', value, { dimension: code, max });
const rank = (slug: string, code: string, value: string) =>
  figure(slug, 2020, 'rank', value, { dimension: code });
const percent = (slug: string, code: string, value: string) =>
  figure(slug, 2020, 'percent', value, { dimension: code });

describe('the dimensions', () => {
  it('come by the points lost, with their share of the maximum', () => {
    const { rows } = review(
      [dimension('x', '10'), dimension('y', '20')],
      [score('a', 'x', '5.0', '10'), score('a', 'y', '14.0', '20')],
    );
    expect(rows.map((row) => [row.dimension.code, row.share, row.lost])).toEqual([
      ['y', '70.0', '6.0'],
      ['x', '50.0', '5.0'],
    ]);
  });

  it('weigh percents by the maximum of the framework', () => {
    const { rows } = review(
      [dimension('x', '2'), dimension('y', '20')],
      [percent('a', 'x', '50'), percent('a', 'y', '90')],
    );
    expect(rows.map((row) => row.dimension.code)).toEqual(['y', 'x']);
  });

  it('come by share where the points of one are not known', () => {
    const { rows } = review(
      [dimension('x', null), dimension('y', '20')],
      [percent('a', 'x', '50'), percent('a', 'y', '90')],
    );
    expect(rows.map((row) => row.dimension.code)).toEqual(['x', 'y']);
  });

  it('have no share without a maximum, and come last', () => {
    const { rows } = review(
      [dimension('x', null), dimension('y')],
      [score('a', 'x', '5', null), score('a', 'y', '9')],
    );
    expect(rows.map((row) => [row.dimension.code, row.share, row.lost])).toEqual([
      ['y', '90.0', '1'],
      ['x', null, null],
    ]);
  });

  it('lose nothing to a maximum where lower is better', () =>
    expect(
      review([dimension('x')], [score('a', 'x', '5')], { info: lowerIsBetter }).rows[0]?.lost,
    ).toBeNull());

  it('without a value are named apart, blocks never', () => {
    const { rows, without } = review(
      [dimension('x'), dimension('y')],
      [score('a', 'x', '5'), rank('a', 'y', '1')],
    );
    expect([rows.length, without.map(({ code }) => code)]).toEqual([1, ['y']]);
  });

  it('tell the change since the edition before', () => {
    const figures = [score('a', 'x', '5.5'), score('a', 'x', '5', '10', 2019)];
    expect(review([dimension('x')], figures).rows[0]?.change).toMatchObject({ kind: 'known', amount: '0.5' });
  });
});

describe('the gaps', () => {
  const slugs = (gap: { units: { slug: string }[] } | null | undefined) => gap?.units.map(({ slug }) => slug);
  const all = [score('a', 'x', '5.25'), score('b', 'x', '9'), score('c', 'x', '9')];

  it('are to whoever is first, all of them, and to the best of the region', () => {
    const [row] = review([dimension('x')], [...all, rank('b', 'x', '1'), rank('c', 'x', '1')]).rows;
    expect([slugs(row?.leader), row?.leader?.behind]).toEqual([['b', 'c'], '3.75']);
    expect([slugs(row?.regionBest), row?.regionBest?.behind]).toEqual([['b', 'c'], '3.75']);
  });

  it('are none where nobody is known to be first, and none to a region that is known in part', () => {
    const [row] = review([dimension('x')], all, { regionSize: 4 }).rows;
    expect([row?.leader, row?.regionBest]).toEqual([null, null]);
  });

  it('are none between points out of two maxima', () => {
    const figures = [score('a', 'x', '5'), score('b', 'x', '19', '20'), rank('b', 'x', '1')];
    expect(review([dimension('x')], figures).rows[0]?.leader).toBeNull();
  });

  it('are 0 for the first itself', () => {
    const figures = [score('a', 'x', '9.5'), score('b', 'x', '9'), rank('a', 'x', '1')];
    expect(review([dimension('x')], figures).rows[0]?.leader?.behind).toBe('0.0');
  });
});

it('the reviewed year is the latest with a value', () => {
  const [older, newer] = [2019, 2020].map((year) => {
    const [entry] = toSeries({
      index: index(),
      dimension: 'x',
      editions: [edition(year)],
      exceptions: [],
      eras: [unit('a')],
      figures: [year === 2019 ? score('a', 'x', '5', '10', 2019) : rank('a', 'x', '1')],
    });
    if (!entry) throw new Error('no entry');
    return { year, fields: [{ dimension: dimension('x'), entry }], blocks: [] };
  });
  if (!older || !newer) throw new Error('no years');
  expect(toReviewedFields({ dimensions: [newer, older] })?.year).toBe(2019);
  expect(toReviewedFields({ dimensions: [newer] })).toBeNull();
});
