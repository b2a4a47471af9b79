import { describe, expect, it } from 'vitest';
import type { Dimension } from '@/lib/domain/editions/dimension';
import type { DimensionPage, DimensionSpan, ShelvedDimension } from '@/lib/views/editions/dimension';
import {
  latestMoved,
  toDimensionFacts,
  toNameSpans,
  toShelfGroups,
} from '@/lib/views/editions/dimension-facts';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { edition, figure, rankingTable, unit } from '../../domain/sample';

const dimension = (code: string, nameVi = code, kind: Dimension['kind'] = 'field'): Dimension => ({
  code,
  nameVi,
  nameEn: nameVi,
  kind,
  maxScore: null,
});
const span = (code: string, from: number, to: number, nameVi = code): DimensionSpan => ({
  framework: { code: 'f', index: 'par', level: 'province', decision: null },
  dimension: dimension(code, nameVi),
  source: null,
  from,
  to,
});

/** A year's ranking of one unit: its rank then, and the year before. */
function ranking(year: number, rank: string | null, before: string | null = null): Ranking {
  const figures = [
    ...(rank ? [figure('a', year, 'rank', rank)] : []),
    ...(before ? [figure('a', year - 1, 'rank', before)] : []),
  ];
  const coverage = [2019, 2020, 2021].map((at) => ({ year: at, known: 1, of: 4, located: true }));
  const table = rankingTable([unit('a')], figures, { edition: edition(year), previous: edition(year - 1) });
  return { edition: edition(year), table, coverage } as Ranking;
}

const page = (years: [code: string, ranking: Ranking][], spans: DimensionSpan[]) =>
  ({
    dimension: dimension('nay'),
    levels: [
      {
        level: 'province',
        spans,
        years: years.map(([code, of]) => ({ dimension: dimension(code), ranking: of })),
      },
    ],
  }) as unknown as DimensionPage;

describe('a dimension’s page', () => {
  const facts = toDimensionFacts(
    page(
      [
        ['xua', ranking(2019, '1')],
        ['nay', ranking(2020, '1')],
        ['nay', ranking(2021, '3')],
      ],
      [span('xua', 2012, 2015), span('xua', 2016, 2019), span('nay', 2020, 2021), span('mai', 2022, 2023)],
    ),
  );

  it('has the years of its own code, and how much is known of them', () => {
    expect(facts.levels[0]?.rankings.map((own) => own.edition.year)).toEqual([2020, 2021]);
    expect(facts.coverage.map(({ year }) => year)).toEqual([2020, 2021]);
  });

  it('leads with the latest of them whose first place is known', () =>
    expect(facts.led?.edition.year).toBe(2020));

  it('names what it was and what it became, each once with its last span', () =>
    expect(facts.others.map(({ span: of, isLater }) => [of.dimension.code, of.from, isLater])).toEqual([
      ['xua', 2016, false],
      ['mai', 2022, true],
    ]));

  it('has nothing to lead with where no first place is known', () =>
    expect(toDimensionFacts(page([['nay', ranking(2020, '2')]], [])).led).toBeNull());
});

it('the latest year that anyone moved in is looked for from the end', () => {
  const rankings = [ranking(2019, '3', '1'), ranking(2020, '3', '2'), ranking(2021, '3')];
  expect(latestMoved(rankings)?.edition.year).toBe(2020);
  expect(latestMoved([])).toBeUndefined();
});

it('neighbouring spans of one name are one, others and those with a gap between are not', () =>
  expect(
    toNameSpans(
      [
        span('a', 2012, 2013, 'Tên'),
        span('a', 2014, 2015, 'Tên'),
        span('a', 2017, 2018, 'Tên'),
        span('b', 2019, 2020, 'Khác'),
      ],
      ({ nameVi }) => nameVi,
    ),
  ).toEqual([
    { name: 'Tên', from: 2012, to: 2015 },
    { name: 'Tên', from: 2017, to: 2018 },
    { name: 'Khác', from: 2019, to: 2020 },
  ]));

it('a shelf has what is measured now, what ended, and other cuts; no empty group', () => {
  const entry = (code: string, isCurrent: boolean, kind?: Dimension['kind']) =>
    ({ dimension: dimension(code, code, kind), isCurrent }) as ShelvedDimension;
  const groups = (entries: ShelvedDimension[]) =>
    toShelfGroups(entries).map(({ key, entries: own }) => [key, own.map((one) => one.dimension.code).join()]);
  expect(groups([entry('a', true), entry('b', true), entry('c', false), entry('d', true, 'block')])).toEqual([
    ['now', 'a,b'],
    ['ended', 'c'],
    ['blocks', 'd'],
  ]);
  expect(groups([entry('a', true)])).toEqual([['now', 'a']]);
});
