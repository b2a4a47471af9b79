import { describe, expect, it } from 'vitest';
import { SplitByYear } from '@/components/review/split-by-year';
import type { ChangeBound } from '@/lib/domain/bounds/change-bounds';
import type { Review, RankMove } from '@/lib/views/review/review';
import type { ReviewYears } from '@/lib/views/review/review-years';
import { edition, index, unit } from '../domain/sample';
import { read } from './read';

const own = unit('a');

/** A review of which only what the table reads is there. */
const reviewOf = (year: number, more: Partial<Review>) =>
  ({
    edition: edition(year),
    previous: edition(year - 1),
    table: { of: 63 },
    scoreChange: 'unknown-now',
    ...more,
  }) as unknown as Review;

const yearsOf = (...reviews: Review[]) =>
  ({
    span: { level: 'province', slug: own.slug, index: 'par', from: 2019, to: 2020 },
    index: index(),
    unit: { slug: own.slug, level: 'province', current: own, eras: [own] },
    years: reviews.map((review) => ({ year: review.edition.year, entry: review.entry, review })),
  }) as unknown as ReviewYears;

describe('why the rank moved, year by year,', () => {
  const move = (change: ChangeBound) =>
    ({
      kind: 'split',
      gained: null,
      split: { change, effects: null, overtakers: [], overtaken: [], left: [], entered: [], open: [] },
    }) as unknown as RankMove;
  const splitOf = (change: ChangeBound) =>
    read(<SplitByYear years={yearsOf(reviewOf(2020, { move: move(change) }))} locale="vi" />, 'vi');
  it('tells a change that goes surely one way, or is exact', () => {
    expect(splitOf({ least: 2, most: 5 })).toContain('+2 … +5');
    expect(splitOf({ least: 0, most: 0 })).not.toContain('so với 2019 chưa biết');
  });
  it.each([
    { least: -1, most: 3 },
    { least: 1, most: 40 },
  ])('says of places from $least to $most that the change is not known', (change) => {
    expect(splitOf(change)).toContain('so với 2019 chưa biết');
    expect(splitOf(change)).not.toContain('…');
    // the reason is that of the split, and is said once
    expect(splitOf(change).match(/Chưa tách được/g)).toHaveLength(1);
  });
});
