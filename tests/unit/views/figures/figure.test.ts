import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figures/figure';
import { type Claim, type FigurePage, splitClaims, toFigureReading } from '@/lib/views/figures/figure';
import { edition, figure } from '../../domain/sample';

const reading = (
  measure: Figure['measure'],
  more: Partial<Figure> = {},
  page: { valueMeasure?: 'percent' | 'score'; level?: 'province' | 'unit' } = {},
) =>
  toFigureReading({
    figure: figure('a', 2020, measure, '1', more),
    edition: { ...edition(2020), level: page.level ?? 'province' },
    index: { valueMeasure: page.valueMeasure ?? 'percent' },
  } as FigurePage);

describe('the value of a figure', () => {
  it('that is a rank counts among those that were ranked, or those that we ranked', () => {
    expect(reading('rank').of).toBe(4);
    expect(reading('rank', { rankedOf: 3 }).of).toBe(3);
    expect(reading('rank', {}, { level: 'unit' }).of).toBeNull();
  });

  it.each([
    ['percent', 'percent', true],
    ['percent', 'score', true],
    ['average', 'percent', true],
    ['highest', 'score', false],
    ['score', 'percent', false],
    ['rank', 'percent', false],
  ] as const)('that is a %s of an index in %ss is a percent: %s', (measure, valueMeasure, is) =>
    expect(reading(measure, {}, { valueMeasure }).isPercent).toBe(is),
  );

  it('is quoted where the words may mean points or a share, and only there', () => {
    expect(reading('percent_change', { quote: 'tăng 2% giá trị' }).quote).toBe('tăng 2% giá trị');
    expect(reading('percent_change', { quote: 'tăng 2% so với giá trị năm trước' }).quote).toBeNull();
    expect(reading('percent', { quote: 'đạt 81%' }).quote).toBeNull();
  });

  it('that a source states as a change counts from the edition before, or from one that is not known', () => {
    const page = { figure: figure('a', 2020, 'rank_change', '3'), edition: edition(2020), index: {} };
    const since = (more: Partial<FigurePage>) =>
      toFigureReading({ ...page, ...more } as FigurePage).sinceYear;
    expect(since({ before: edition(2017) })).toBe(2017);
    expect(since({ before: null })).toBeNull();
    expect(since({ before: edition(2019), edition: { ...edition(2020), level: 'unit' } })).toBeNull();
  });

  it('differs from another in points of a score where either is one', () => {
    expect(reading('percent').pointsOf).toBe('percent');
    expect(reading('score').pointsOf).toBe('score');
    expect(reading('average', {}, { valueMeasure: 'score' }).pointsOf).toBe('score');
  });
});

it('claims that say otherwise stand apart from those that agree or are undecided', () => {
  const claim = (agrees: boolean | null) => ({ agrees }) as Claim;
  const { agreeing, dissenting } = splitClaims([claim(true), claim(false), claim(null)]);
  expect([agreeing.map(({ agrees }) => agrees), dissenting.length]).toEqual([[true, null], 1]);
});
