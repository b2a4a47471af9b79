import { describe, expect, it } from 'vitest';
import { ReviewAnswer } from '@/components/review/review-answer';
import type { Review } from '@/lib/views/review/review';
import { edition, figure, index, unit } from '../domain/sample';
import { read } from './read';

const missing = { kind: 'missing', reason: 'not-located-yet' } as const;
const ranked = (name: string, rank: number) => ({
  dimension: { code: name, nameVi: name, nameEn: name, kind: 'field', maxScore: null, max: null },
  rank,
  figure: figure('a', 2020, 'rank', String(rank)),
});

/** A review of which only what the answer reads is there. */
const answerOf = (extremes: object, locale: 'vi' | 'en') =>
  read(
    <ReviewAnswer
      review={
        {
          ofYear: unit('a'),
          index: index(),
          edition: edition(2020),
          previous: null,
          caution: null,
          table: { of: 63 },
          row: { total: { score: missing, standing: missing } },
          entry: { rank: null, value: null, rankChange: missing, pointChange: missing },
          move: { kind: 'none', because: 'first' },
          lost: null,
          fields: [],
          extremes,
        } as unknown as Review
      }
      locale={locale}
    />,
    locale,
  );

describe('dimensions that share one rank', () => {
  const [a, b] = [ranked('A', 1), ranked('B', 1)];
  it('are not called level with others whose rank is not known', () => {
    const some = { best: [a, b], worst: [], base: 2, of: 8 };
    expect(answerOf(some, 'vi')).toContain('Cả 2 lĩnh vực biết hạng (trên 8) đều đứng hạng 1: A và B.');
    expect(answerOf(some, 'vi')).not.toMatch(/ngang với|cao nhất/);
    expect(answerOf(some, 'en')).toContain(
      'The 2 dimensions with a known rank (of 8) share rank 1: A and B.',
    );
  });
  it('need no names where they are all', () => {
    const all = { best: [a, b], worst: [], base: 2, of: 2 };
    expect(answerOf(all, 'vi')).toContain('Cả 2 lĩnh vực đều đứng hạng 1.');
    expect(answerOf(all, 'en')).toContain('All 2 dimensions share rank 1.');
  });
});

it('the best and the worst dimension are named where ranks differ', () =>
  expect(answerOf({ best: [ranked('A', 1)], worst: [ranked('B', 60)], base: 2, of: 8 }, 'vi')).toContain(
    'Trong 2/8 lĩnh vực biết hạng, hạng cao nhất là ở A (hạng 1), thấp nhất là ở B (hạng 60).',
  ));
