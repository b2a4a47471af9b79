import { describe, expect, it } from 'vitest';
import { toWhole } from '@/lib/domain/figures/figure';
import { addDecimals, compareDecimals, subtractDecimals } from '@/lib/domain/values/decimal';
import { getRanking } from '@/lib/queries/rankings/rankings';
import { getReviewYears } from '@/lib/queries/review/review-years';
import { getReviewedUnits } from '@/lib/queries/review/reviewed-units';
import { getReview, getReviewAddress } from '@/lib/queries/review/reviews';
import { found, onShipped } from './on-data-set';

onShipped();

const reviewOf = (slug: string, index: string, year: number, level: 'province' | 'ministry' = 'province') =>
  found(getReview({ level, slug, index, year }));

describe.each([
  [2012, 2013],
  [2016, 2017],
])('PAPI %i to %i, two whole editions of the same parts,', (before, year) => {
  it('splits the score and the rank of every province, and both add up', async () => {
    const { table } = await found(getRanking('papi', year, 'province'));
    expect(table.rows).toHaveLength(63);
    for (const row of table.rows) {
      const review = await reviewOf(row.unit.slug, 'papi', year);
      const { scoreChange, move } = review;
      if (!scoreChange || typeof scoreChange === 'string')
        throw new Error(`${row.unit.slug}: ${scoreChange}`);
      const { steps, rest } = scoreChange;
      expect(steps).toHaveLength(6);
      const sum = addDecimals(scoreChange.before, ...steps.map((step) => step.change), rest?.amount ?? '0');
      expect(compareDecimals(sum, scoreChange.now)).toBe(0);
      expect(rest?.because ?? 'rounding').toBe('rounding');

      if (move.kind === 'none') throw new Error(`${row.unit.slug}: ${move.because}`);
      const { effects, change, overtaken, overtakers, left, entered, open } = move.split;
      const places = (toWhole(row.before.rank) ?? 0) - (toWhole(row.rank) ?? 0);
      expect(change).toEqual({ least: places, most: places });
      expect(open).toEqual([]);
      expect(overtaken.length + left.length - overtakers.length - entered.length).toBe(places);
      expect((effects?.own.least ?? 0) + (effects?.others.least ?? 0)).toBe(places);
      expect(effects?.own.least).toBe(effects?.own.most);
      expect(review.previous?.year).toBe(before);
      expect(review.averages.national.kind).toBe('computed');
      expect(review.extremes).toMatchObject({ base: 6, of: 6 });
      expect(review.lost).toBe(subtractDecimals(review.table.max ?? '', scoreChange.now));
      expect(review.coverage).toMatchObject({ totals: 63, of: 63, fields: { known: 6, of: 6 } });
      // the points of each dimension compare, with all others
      expect(review.peers).toMatchObject({ notComparable: [], of: 63, fields: 6 });
      expect(review.peers?.dimensions.map(({ known }) => known)).toEqual(steps.map(() => 63));
    }
  }, 120_000);
});

it('marks the dimension of PAPI 2020 whose parts may have changed', async () => {
  const { exceptions } = await reviewOf('quang-ninh', 'papi', 2020);
  expect(exceptions.map(({ dimension }) => dimension)).toEqual(['papi-8']);
});

it('does not split totals of other maxima: PAPI 2018 has two dimensions more than 2017', async () => {
  const { scoreChange, move } = await reviewOf('da-nang', 'papi', 2018);
  expect(scoreChange).toBe('scale-changed');
  expect(move.kind === 'split' && move.split.effects).toBeNull();
});

it('says of Bình Dương in PAR INDEX 2020 what is known, and why the rest is not', async () => {
  const review = await reviewOf('binh-duong', 'par', 2020);
  expect(review.row.total.standing).toMatchObject({ rank: 4 });
  expect(review.caution).toBe('framework-changed');
  expect(review.blocks.map(({ dimension }) => dimension.code)).toContain('tham-dinh');
  const staff = review.fields.find(({ dimension }) => dimension.code === 'doi-ngu-cbccvc');
  expect(staff?.scored.score).toEqual({ kind: 'missing', reason: 'not-located-yet' });
  expect(staff?.entry?.rankChange).toMatchObject({ kind: 'stated', amount: 37 });
  expect(review.extremes).toBeNull();
  const { move } = review;
  if (move.kind === 'none') throw new Error(move.because);
  const { change, effects, open } = move.split;
  expect(change.least).toBe(change.most);
  expect(effects).not.toBeNull();
  expect(open.length).toBeGreaterThan(0);
  expect(review.story?.initiatives.length).toBeGreaterThan(0);
  expect(review.sources.length).toBeGreaterThan(0);
});

it('names who started near and gained more, where points of both years are known', async () => {
  const { peers } = await reviewOf('quang-ninh', 'papi', 2020);
  expect(peers).toMatchObject({ before: 2019, year: 2020 });
  expect(peers?.dimensions.some((found) => found.peers.length > 0)).toBe(true);
  const partly = await reviewOf('binh-duong', 'par', 2020);
  expect(partly.peers).toMatchObject({ before: 2019, dimensions: [] });
});

it('reviews a ministry', async () => {
  const { table } = await found(getRanking('par', 2020, 'ministry'));
  const review = await reviewOf(table.rows[0]?.unit.slug ?? '', 'par', 2020, 'ministry');
  expect(review.row.total.standing.kind).toBe('published');
  expect(review.averages).toMatchObject({ region: null, top: null });
});

it.each([
  ['a year without an edition', 'binh-duong', 2011],
  ['a year whose results are not located', 'an-giang', 2025],
  ['a province that there was not', 'tinh-khong-co', 2020],
])('has nothing to review for %s', async (_, slug, year) =>
  expect(await getReview({ level: 'province', slug, index: 'par', year })).toBeNull(),
);

it('has the address of a province’s review in the index of the front page, where there is one', async () => {
  const address = { level: 'province', slug: 'binh-duong', index: 'par', year: 2020 };
  expect(await getReviewAddress('binh-duong', 2020)).toEqual(address);
  expect(await getReviewAddress('binh-duong', 2011)).toBeNull();
});

it('reviews several years at once, each as its own review says, and keeps a year of which nothing is known', async () => {
  const unit = { level: 'province', slug: 'binh-duong', index: 'par' } as const;
  const { years, history } = await found(getReviewYears({ ...unit, from: 2018, to: 2022 }));
  expect(years.map(({ year }) => year)).toEqual([2022, 2021, 2020, 2019, 2018]);
  expect(history.entries).toHaveLength(5);
  for (const { year, review } of years) {
    const own = await getReview({ ...unit, year });
    expect(review?.row).toEqual(own?.row);
    expect(review?.move).toEqual(own?.move);
  }
  expect(years.some(({ review }) => review === null)).toBe(true);
  expect(await getReviewYears({ ...unit, from: 2010, to: 2011 })).toBeNull();
  // the first edition is that of 2012: the title must not name years without one
  expect(await found(getReviewYears({ ...unit, from: 2012, to: 2013 }))).toBeTruthy();
  expect(await getReviewYears({ ...unit, from: 2010, to: 2013 })).toBeNull();
  expect(await getReviewYears({ ...unit, slug: 'khong-co', from: 2018, to: 2022 })).toBeNull();
});

it('names a unit in review as it was in the last year with a review', async () => {
  const hue = { level: 'province', slug: 'hue', index: 'par' } as const;
  const { unit, ofYear, years } = await found(getReviewYears({ ...hue, from: 2020, to: 2024 }));
  expect([unit.current.nameVi, ofYear.nameVi]).toEqual(['Huế', 'Thừa Thiên Huế']);
  expect(ofYear).toEqual(years.find(({ review }) => review)?.review?.ofYear);
});

it.each([
  ['par', 2020, 'province'],
  ['par', 2024, 'province'],
  ['papi', 2021, 'province'],
  ['par', 2020, 'ministry'],
] as const)(
  'knows of which units of %s %i (%s) there is a review',
  async (index, year, level) => {
    const { table, reviewed } = await found(getReviewedUnits(index, level, year));
    for (const { unit } of table.rows) {
      const review = await getReview({ level, slug: unit.slug, index, year });
      expect([unit.slug, reviewed.has(unit.slug)]).toEqual([unit.slug, review !== null]);
    }
  },
  120_000,
);

it('lists no reviews of a year without an edition', async () =>
  expect(await getReviewedUnits('par', 'province', 2011)).toBeNull());
