import { describe, expect, it } from 'vitest';
import { FigurePage } from '@/components/figures/figure-page';
import { SourcesCell } from '@/components/figures/sources-cell';
import { type Figure, isKnown } from '@/lib/domain/figures/figure';
import { claimBases, type Measure } from '@/lib/domain/vocabulary';
import { countSources, type FigurePage as FigurePageData } from '@/lib/views/figures/figure';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { edition, figure, index, unit } from '../domain/sample';
import { read } from './read';

const measures: Measure[] = ['rank', 'percent', 'score', 'rank_change', 'percent_change', 'average'];

const claim = (value: string, source: string, url: string | null = `https://vi-du.example/${source}`) => ({
  value,
  max: null,
  basis: claimBases[0],
  quote: null,
  excerpt: null,
  source: {
    code: source,
    title: `Bài ${source}`,
    publisher: 'Báo',
    publishedOn: null,
    url,
    unlinked: url ? null : ('no-address' as const),
    caution: null,
    accessedOn: null,
  },
  agrees: null,
});

/** The page of a figure that two of three sources differ on, and that nothing decides. */
const undecided = (measure: Measure): FigurePageData => ({
  figure: figure('a', 2020, measure, null),
  current: true,
  owner: null,
  field: { tied: [], above: [], below: [], bound: null },
  index: index(),
  edition: { ...edition(2020), publishedOn: '2021-06-24' },
  before: edition(2019),
  unit: unit('a'),
  dimension: { code: 'overall', nameVi: 'Chỉ số', nameEn: 'Index', kind: 'index', maxScore: null },
  parents: [],
  criteria: [],
  claims: [claim('81', 'mot'), claim('81', 'hai', 'https://vi-du.example/mot'), claim('82', 'ba')],
  ruling: { acceptedSource: null, reasonVi: 'Chưa rõ.', reasonEn: 'Not clear.' },
  anomaly: null,
  statements: [],
  formula: null,
  previous: null,
  change: null,
  earlier: [],
  siblings: [],
});

describe.each([
  ['vi', vi],
  ['en', en],
] as const)('in %s', (locale, { figure: words, ranking }) => {
  it.each(measures)('the page of an undecided %s says nowhere that it is decided', (measure) => {
    const text = read(
      <FigurePage page={undecided(measure)} release={{ id: 1, createdOn: '2026-11-29' }} locale={locale} />,
      locale,
    );
    for (const { name, text: how } of Object.values(words.basis)) {
      expect(text).not.toContain(`${name}.`);
      expect(text).not.toContain(how);
    }
    expect(text).toContain(words.undecided);
    expect(text).toContain(words.ruling.open);
    expect(text).not.toContain(words.ruling.ruled);
    expect(text).not.toContain(words.claims.dissent);
    expect(text).toContain(words.claims.differ.replace('{count, number}', '2').replace('{count}', '2'));
  });

  const cell = (rank: Figure | null, value: Figure | null) =>
    read(
      <SourcesCell
        row={{ rank, value }}
        count={Math.max(...[rank, value].map((known) => known?.sources ?? 0))}
        locale={locale}
      />,
      locale,
    );
  const [rank, noRank] = [figure('a', 2020, 'rank', '4'), figure('a', 2020, 'rank', null, { sources: 0 })];
  const noValue = figure('a', 2020, 'percent', null, { sources: 0 });
  const value = figure('a', 2020, 'percent', '81', { basis: 'derived', sources: 3 });
  it('a row counts the sources of what is decided, and says how that came about', () => {
    expect(cell(rank, noValue)).toContain('1');
    expect(cell(rank, noValue)).not.toContain(ranking.undecided);
    expect(cell(noRank, value)).toContain('3');
    expect(cell(noRank, value)).toContain(ranking.basis.derived);
  });
  it('a row of which nothing is decided says so, and counts nothing', () => {
    expect(cell(noRank, noValue)).toBe(ranking.undecided);
    expect(cell(noRank, null)).toBe(ranking.undecided);
  });
});

it('an undecided figure has no basis and no source that gives its value', () => {
  const undecidedFigure = figure('a', 2020, 'rank', null);
  expect([isKnown(undecidedFigure), undecidedFigure.basis]).toEqual([false, null]);
});

it('sources that share an address are one; those without one are told apart by their codes', () =>
  expect(
    countSources([
      claim('1', 'a', 'https://vi-du.example/'),
      claim('1', 'b', 'https://vi-du.example/'),
      claim('1', 'c', null),
      claim('1', 'd', null),
    ]),
  ).toBe(3));
