import { describe, expect, it } from 'vitest';
import { toFields } from '@/components/review/review-book';
import { toPath, toSteps, toTold } from '@/components/review/review-book-year';
import { toChange } from '@/components/review/sheet-cells';
import type { YearEntry } from '@/lib/domain/series/series';
import type { Review } from '@/lib/views/review/review';
import { edition, figure, index, unit } from '../domain/sample';
import { wordsIn } from '../translators';

const words = wordsIn('vi');
const dimension = { code: 'd', nameVi: 'Lĩnh vực D', nameEn: 'D', kind: 'field', maxScore: '10', max: '10' };
const source = { code: 's', title: 'Bài', publisher: 'Báo A', url: 'https://a.example', publishedOn: null };
const textsOf = (lines: ReturnType<typeof toPath>) =>
  lines.map((line) => line.map((cell) => cell?.v ?? null));

const entry = (year: number, more: Partial<YearEntry> = {}): YearEntry =>
  ({
    year,
    edition: { ...edition(year), status: 'published' },
    rank: null,
    bound: null,
    value: null,
    of: 63,
    missing: 'not-located-yet',
    rankChange: { kind: 'missing' },
    pointChange: { kind: 'missing' },
    ...more,
  }) as YearEntry;

/** A review of which only what the sheets read is there. */
const reviewOf = (more: object) =>
  ({
    index: index(),
    ofYear: unit('a'),
    edition: edition(2020),
    previous: edition(2019),
    table: { max: '100' },
    maxBefore: '100.5',
    beside: [],
    fields: [],
    story: null,
    ...more,
  }) as unknown as Review;

describe('the sheets of a year in review', () => {
  it('have the rank path, the latest year first: ranks, ranges, and why a year is empty', () => {
    const entries = [
      entry(2018),
      entry(2019, { bound: { best: 5, worst: 7 } }),
      entry(2020, {
        rank: figure('a', 2020, 'rank', '4'),
        value: figure('a', 2020, 'percent', '88.30'),
        rankChange: { kind: 'stated', amount: 2, figureId: 'x', quote: null },
      }),
    ];
    const [, ...lines] = textsOf(toPath(reviewOf({ history: { entries } }), words));
    expect(lines.map((line) => line.slice(1, 9))).toEqual([
      [2020, 4, 4, 63, 88.3, '%', 2, null],
      [2019, 5, 7, 63, null, null, null, null],
      [2018, null, null, 63, null, null, null, 'chưa tìm được nguồn'],
    ]);
  });

  it('have the unit of each value, and its page where it has no rank', () => {
    const value = figure('a', 2020, 'score', '41.2345', { index: 'papi' });
    const papi = index({ code: 'papi', valueMeasure: 'score', differenceVi: 'điểm' });
    const beside = [{ index: papi, entry: entry(2020, { value }) }];
    const [, line] = textsOf(toPath(reviewOf({ history: { entries: [] }, beside }), words));
    expect(line?.slice(5, 7)).toEqual([41.2345, 'điểm']);
    expect(line?.at(-1)).toMatch(new RegExp(`${value.id}$`));
  });

  describe('set a score against averages', () => {
    const missing = { kind: 'missing', reason: 'not-located-yet' };
    const averages = {
      national: { kind: 'computed', value: '7.25', base: 58, of: 63 },
      region: { kind: 'too-few', base: 2, of: 6 },
      top: { kind: 'published', figure: figure('a', 2020, 'score', '9.5') },
    };
    const scored = { score: missing, standing: missing };
    const fieldsOf = (more: object = {}) => {
      const lines = toFields(
        reviewOf({
          fields: [{ dimension, scored, averages, lost: null, lostShare: null, entry: null }],
          blocks: [],
          averages,
          row: { total: scored },
          region: null,
          lost: null,
          entry: null,
          ...more,
        }),
        words,
      );
      const [heads = [], ...rows] = textsOf(lines);
      return { heads, cellsOf: (head: string) => rows[0]?.[heads.indexOf(head)] };
    };
    it('each with its base: how many units it is made of, who printed it, or how few are known', () => {
      const { heads, cellsOf } = fieldsOf();
      expect(cellsOf('Cả nước')).toBe(7.25);
      expect(cellsOf('Cả nước: tính trên')).toBe('58/63');
      expect(cellsOf('Vùng')).toBe(null);
      expect(cellsOf('Vùng: tính trên')).toBe('mới biết 2/6');
      expect(cellsOf('10 nơi dẫn đầu: tính trên')).toBe('theo nguồn');
      expect(heads).not.toContain('Tất cả');
    });
    it('of all ministries, not of the country, for a ministry', () => {
      const { heads, cellsOf } = fieldsOf({ edition: { ...edition(2020), level: 'ministry' } });
      expect(heads).not.toContain('Cả nước');
      expect(cellsOf('Tất cả')).toBe(7.25);
    });
  });

  it('have steps that make up the change, the rest among them', () => {
    const rest = { amount: '-0.5', because: 'unknown', dimensions: [{ ...dimension, nameVi: 'E' }] };
    const steps = [{ dimension, kind: 'changed', before: '5.0', now: '6.5', change: '1.5' }];
    const [, ...lines] = textsOf(
      toSteps(reviewOf({ scoreChange: { before: '50.0', now: '51.0', change: '1.0', steps, rest } }), words),
    );
    expect(lines).toEqual([
      ['Lĩnh vực D', 5, 6.5, 1.5],
      ['Chưa rõ từ lĩnh vực nào: E', null, null, -0.5],
      ['Toàn bộ chỉ số', 50, 51, 1],
    ]);
  });

  it.each([
    ['scale-changed', { kind: 'none', because: 'first' }, '(100,5 và 100)'],
    [null, { kind: 'none', because: 'unit-merged' }, 'sau sáp nhập'],
  ])('say why a change of score is not split (%s)', (scoreChange, move, said) =>
    expect(textsOf(toSteps(reviewOf({ scoreChange, move }), words))).toEqual([
      [expect.stringContaining(said)],
    ]),
  );

  it('name who is in charge and what was done, each with its source, or that no source was found', () => {
    const lead = { dimension, department: 'Sở A', slug: 'a/so-a', role: 'lead', year: 2019, source };
    const deed = { textVi: 'Làm việc này.', textEn: '', dimension: null, department: null, source };
    const told = reviewOf({ fields: [{ leads: [lead] }], story: { initiatives: [deed] } });
    const [, ...lines] = textsOf(toTold(told, words));
    expect(lines).toEqual([
      ['Lĩnh vực D', expect.stringMatching(/^Sở A · /), null, 2019, 'Báo A', 'https://a.example'],
      [null, null, 'Làm việc này.', 2020, 'Báo A', 'https://a.example'],
    ]);
    expect(textsOf(toTold(reviewOf({}), words)).slice(1)).toEqual([
      [expect.stringContaining('cơ quan phụ trách')],
      [expect.stringContaining('đã làm trong năm 2020')],
    ]);
  });

  it('leave a change empty whose words may mean points or a percentage', () => {
    const quoted = { kind: 'stated', amount: '3.85', figureId: 'x', quote: 'tăng 3,85%' } as const;
    expect(toChange(entry(2020, { pointChange: quoted }), index(), words)).toEqual([null, null]);
    const known = toChange(entry(2020, { pointChange: { kind: 'known', amount: '1.254' } }), index(), words);
    expect(known.map((cell) => cell?.v)).toEqual([1.25, 'điểm phần trăm']);
  });
});
