import { describe, expect, it } from 'vitest';
import type { CoverageCell } from '@/lib/domain/editions/coverage';
import { type CoverageIndex, countRanks, toCellKind, toMissingYears } from '@/lib/views/editions/coverage';
import { unit } from '../../domain/sample';

const slugs = ['a', 'b', 'c', 'd'];

/** A cell of four units, of which those named are known and the others missing, or never published. */
function cell(year: number, present: string, more: Partial<CoverageCell> = {}): CoverageCell {
  const known = [...present];
  const absent = slugs.filter((slug) => !known.includes(slug));
  return {
    year,
    of: slugs.length,
    have: known.length,
    undecided: 0,
    missing: absent.length,
    neverPublished: 0,
    present: known,
    absent,
    ...more,
  };
}

type Cells = (CoverageCell | null)[];

function coverage(
  years: number[],
  rows: { rank?: Cells; value?: Cells; dimension?: Cells },
  publishesRanks = true,
): CoverageIndex {
  const row = (dimension: string, part: 'rank' | 'value' | 'any', cells: Cells | undefined) =>
    cells ? [{ index: 'par', dimension, part, cells, name: null }] : [];
  return {
    index: { code: 'par', publishesRanks } as CoverageIndex['index'],
    years,
    rows: [
      ...row('overall', 'rank', rows.rank),
      ...row('overall', 'value', rows.value),
      ...row('the-che', 'any', rows.dimension),
    ],
    unitOf: new Map(slugs.map((slug) => [slug, unit(slug)])),
  };
}

const named = (units: readonly { slug: string }[] | null) => units?.map(({ slug }) => slug).join('');

describe('how much is known at all', () => {
  it('is counted over the years of which something is', () => {
    const ranks = [cell(2018, 'abcd'), cell(2019, ''), null, cell(2021, 'a')];
    expect(countRanks(coverage([2018, 2019, 2020, 2021], { rank: ranks }))).toEqual({ have: 5, of: 8 });
  });
  it('is nothing of an index that is not there', () =>
    expect(countRanks(undefined)).toEqual({ have: 0, of: 0 }));
});

it.each([
  ['never', cell(2020, '', { neverPublished: 4, missing: 0 })],
  ['none', cell(2020, '')],
  ['none', cell(2020, '', { neverPublished: 3, missing: 1 })],
  ['some', cell(2020, 'a')],
])('a cell is “%s”', (kind, shown) => expect(toCellKind(shown)).toBe(kind));

describe('the years with missing units', () => {
  it('come the latest first, without those that lack nothing', () => {
    const years = toMissingYears(
      coverage([2018, 2019, 2020], {
        rank: [cell(2018, 'ab'), cell(2019, 'abcd'), cell(2020, '')],
        value: [cell(2018, 'abc'), cell(2019, 'abcd'), cell(2020, '')],
        dimension: [cell(2018, 'd'), null, cell(2020, '')],
      }),
    );
    expect(
      years.map(({ year, part, absent, withoutValue, detailed }) => [
        year,
        part,
        named(absent),
        named(withoutValue),
        named(detailed),
      ]),
    ).toEqual([
      [2020, 'rank', 'abcd', '', ''],
      [2018, 'rank', 'cd', 'd', 'd'],
    ]);
  });

  it('have a year with every rank whose values are not all known', () => {
    const [year] = toMissingYears(coverage([2020], { rank: [cell(2020, 'abcd')], value: [cell(2020, 'a')] }));
    expect([named(year?.absent ?? []), named(year?.withoutValue ?? [])]).toEqual(['', 'bcd']);
  });

  it('are asked for values where the index has no ranks, and say what nobody published', () => {
    const value = [cell(2020, 'ab', { missing: 0, neverPublished: 2 })];
    expect(toMissingYears(coverage([2020], { value }, false))).toMatchObject([
      { part: 'value', isUnpublished: true, withoutValue: [], detailed: null },
    ]);
  });
});
