import { read as readBook, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { ReviewYears as ReviewYearsPage } from '@/components/review/review-years';
import { toReviewYearsBook } from '@/components/review/review-years-book';
import { SplitByYear } from '@/components/review/split-by-year';
import { YearsTable } from '@/components/review/years-table';
import type { ChangeBound } from '@/lib/domain/bounds/change-bounds';
import type { Extremes } from '@/lib/views/review/lines';
import type { RankMove, Review } from '@/lib/views/review/review';
import { type ReviewYears, toSourcesOf } from '@/lib/views/review/review-years';
import { edition, figure, index, unit } from '../domain/sample';
import { wordsIn } from '../translators';
import { read } from './read';

const own = unit('a');
const release = { id: 1, createdOn: '2026-11-29' };

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
    ofYear: own,
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

describe('each year in a row', () => {
  const missing = { kind: 'missing', reason: 'not-located-yet' } as const;
  const line = (code: string, rank: number) => ({
    dimension: { code, nameVi: code, nameEn: code, kind: 'field', maxScore: null, max: null } as const,
    rank,
    figure: {
      ...figure('a', 2020, 'rank', String(rank)),
      value: String(rank),
    } as Extremes['best'][number]['figure'],
  });
  const entry = {
    rankChange: { kind: 'missing' },
    pointChange: { kind: 'missing' },
    rank: null,
    value: null,
  };
  const yearOf = (base: number) =>
    reviewOf(2020, {
      index: index(),
      entry: entry as Review['entry'],
      row: { total: { score: missing, standing: missing } } as unknown as Review['row'],
      lost: null,
      move: { kind: 'none', because: 'first' },
      extremes: { best: [line('Cao', 2)], worst: [line('Thấp', 60)], base, of: 8 },
    });
  const notLocated = {
    year: 2019,
    entry: { edition: { ...edition(2019), status: 'not-located' }, missing: 'not-located-yet' },
    review: null,
  } as unknown as ReviewYears['years'][number];
  const shown = (base: number): ReviewYears => {
    const years = yearsOf(yearOf(base));
    return { ...years, years: [...years.years, notLocated] };
  };
  const rowsOf = (base: number) => {
    const { Sheets, SheetNames } = readBook(toReviewYearsBook(shown(base), release, wordsIn('vi')));
    return utils.sheet_to_json<string[]>(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1 });
  };

  it('has the base of the best and of the worst where not every rank is known, on the page and in the file', () => {
    const known = 'trong 5/8 lĩnh vực biết hạng';
    const page = read(<YearsTable years={shown(5)} locale="vi" />, 'vi');
    expect(page).toContain(`Cao (hạng 2) ${known}`);
    expect(page).toContain(`Thấp (hạng 60) ${known}`);
    expect(rowsOf(5)[1]).toContain(`Cao (hạng 2), ${known}`);
    expect(rowsOf(5)[1]).toContain(`Thấp (hạng 60), ${known}`);
  });
  it('has no base where all ranks are known', () => {
    expect(rowsOf(8)[1]).toContain('Cao (hạng 2)');
    expect(read(<YearsTable years={shown(8)} locale="vi" />, 'vi')).not.toContain('biết hạng');
  });
  it('says where a new unit of the same name begins', () => {
    const years = shown(8);
    const [last, first] = years.years;
    if (!last || !first) throw new Error('two years');
    const merged = unit('a', '2020-01-01');
    const after = { ...last, entry: { ...last.entry, unit: merged } };
    const before = { ...first, entry: { ...first.entry, unit: unit('a', null, '2019-12-31') } };
    const said = 'Từ năm 2020 là đơn vị mới sau sáp nhập';
    const textOf = (all: ReviewYears['years']) =>
      read(<YearsTable years={{ ...years, years: all }} locale="vi" />, 'vi');
    expect(textOf([after, before])).toContain(said);
    expect(textOf([{ ...after, entry: { ...after.entry, unit: before.entry.unit } }, before])).not.toContain(
      said,
    );
  });
  it('gives the page’s reason for an empty year in the file too', () => {
    expect(read(<YearsTable years={shown(8)} locale="vi" />, 'vi')).toContain('2019 chưa tìm được kết quả');
    expect(rowsOf(8)[2]).toContain('chưa tìm được kết quả');
  });
});

it('no source is said to be none, as in the review of one year', () => {
  const history = { index: index(), entries: [], field: [] } as unknown as ReviewYears['history'];
  const page = <ReviewYearsPage years={{ ...yearsOf(), history }} release={release} locale="vi" />;
  expect(read(page, 'vi')).toContain('Không có nguồn nào in số liệu của riêng đơn vị này.');
});

it('the sources of all years are named once, those of most figures first, and are in the file', () => {
  const source = (code: string, figures: number) =>
    ({
      code,
      title: `Bài ${code}`,
      publisher: 'Báo A',
      url: null,
      publishedOn: null,
      figures,
    }) as Review['sources'][number];
  const move: RankMove = { kind: 'none', because: 'first' };
  const total = { total: { score: { kind: 'missing' }, standing: { kind: 'missing' } } };
  const years = yearsOf(
    reviewOf(2020, { move, row: total as Review['row'], sources: [source('a', 3), source('b', 2)] }),
    reviewOf(2019, { move, row: total as Review['row'], sources: [source('b', 2)] }),
  );
  expect(toSourcesOf(years).map(({ code, figures }) => [code, figures])).toEqual([
    ['b', 4],
    ['a', 3],
  ]);
  const { Sheets, SheetNames } = readBook(toReviewYearsBook(years, release, wordsIn('vi')));
  const lines = utils.sheet_to_json<string[]>(Sheets[SheetNames.at(-1) ?? ''] ?? {}, { header: 1 });
  expect(lines.slice(1).map(([code, title]) => [code, title])).toEqual([
    ['b', 'Bài b'],
    ['a', 'Bài a'],
  ]);
});
