import { describe, expect, it } from 'vitest';
import { wordTable } from '@/components/exhibits/exhibit-table-words';
import type { Figure } from '@/lib/domain/figures/figure';
import type { SourceInfo } from '@/lib/domain/figures/source';
import type { RankingInput } from '@/lib/domain/rankings/ranking-table';
import { type ExhibitTable, withSources } from '@/lib/views/exhibits/exhibit-table';
import { toExhibitTable } from '@/lib/views/exhibits/to-exhibit-table';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { edition, figure, index, rankingTable, unit } from '../../domain/sample';
import { wordsIn } from '../../translators';

const known = { decisionOf: () => '1/QĐ' };
const units = ['a', 'b', 'c', 'd'].map((slug) => unit(slug));

function toRanking(figures: Figure[], more: Partial<RankingInput> = {}): Ranking {
  const now = { ...edition(2020), level: 'province' as const };
  return {
    index: index(),
    edition: now,
    previous: edition(2019),
    caution: more.caution ?? null,
    table: rankingTable(units, figures, { edition: now, ...more }),
    average: null,
    highest: null,
    lowest: null,
    coverage: [],
    regions: [],
    groups: [],
    announcements: [],
    dimensions: [],
  };
}

function found(table: ExhibitTable | null): ExhibitTable {
  if (!table) throw new Error('no table');
  return table;
}

const rankingOf = (ranking: Ranking) =>
  found(
    toExhibitTable(
      { kind: 'ranking', exhibit: { kind: 'ranking', index: 'par', year: 2020, level: 'province' }, ranking },
      known,
    ),
  );

/** The rows of a table by the keys of its columns, in one language. */
const rowsIn = (table: ExhibitTable, locale: 'vi' | 'en' = 'vi') => {
  const { columns, rows } = wordTable(table, wordsIn(locale));
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at]?.key, cell])));
};

describe('the rows of a ranking', () => {
  const ranking = toRanking([
    figure('a', 2020, 'rank', '1', { sources: 3 }),
    figure('a', 2020, 'percent', '88.30'),
    figure('a', 2019, 'rank', '3'),
    figure('a', 2019, 'percent', '80.1'),
    figure('b', 2020, 'rank', null),
    figure('c', 2020, 'percent', '70'),
  ]);

  it('are those of the page, with exact values, the change, the basis and the figure of each', () =>
    expect(rowsIn(rankingOf(ranking))[0]).toMatchObject({
      unit: 'Tỉnh A',
      rank: 1,
      of: 4,
      value: '88.30',
      rankChange: 2,
      valueChange: '8.20',
      changeBasis: 'tính từ số liệu hai năm',
      comparability: 'so sánh được',
      basis: 'đã công bố',
      sourceCount: 3,
      framework: 'f',
      decision: '1/QĐ',
      rankFigure: 'par.2020.a.overall.rank',
      rankLink: expect.stringMatching(/\/vi\/so-lieu\/par\.2020\.a\.overall\.rank$/),
    }));

  it('leave a rank empty on which sources differ, and say so', () =>
    expect(rowsIn(rankingOf(ranking)).find(({ unit: name }) => name === 'Tỉnh B')).toMatchObject({
      rank: null,
      missing: 'nguồn khác nhau',
      rankFigure: 'par.2020.b.overall.rank',
    }));

  it('say how much of the ranking they are, and what is not in them', () => {
    const { subtitle, notes } = wordTable(rankingOf(ranking), wordsIn('vi'));
    expect(subtitle).toContain('1 trong 4 hạng');
    expect(notes.join(' ')).toContain('Hạng chưa tìm được nguồn: 2–4.');
    expect(notes.join(' ')).toContain('Tỉnh D.');
    expect(wordTable(rankingOf(ranking), wordsIn('en')).subtitle).toContain('1 of the 4 ranks');
  });

  it('have no column that is empty in every row', () =>
    expect(rankingOf(ranking).columns).not.toContain('rankFrom'));
});

it('a bounded rank is two numbers of their own, never a rank', () => {
  const bound = { rank: { best: 2, worst: 3 }, value: null };
  const ranking = toRanking([figure('a', 2020, 'percent', '88.30')], {
    edition: { ...edition(2020), units: 8 },
    bounds: { now: new Map([['a', bound]]), before: new Map() } as NonNullable<RankingInput['bounds']>,
  });
  expect(rowsIn(rankingOf(ranking))[0]).toMatchObject({ rankFrom: 2, rankTo: 3 });
  expect(rankingOf(ranking).columns).not.toContain('rank');
  expect(wordTable(rankingOf(ranking), wordsIn('vi')).notes.join(' ')).toContain('không phải số đã công bố');
});

it('words that may mean points or a percentage are quoted and are no number', () => {
  const quote = 'tăng 3,85% giá trị';
  const [row] = rowsIn(
    rankingOf(
      toRanking([figure('a', 2020, 'rank', '1'), figure('a', 2020, 'percent_change', '3.85', { quote })]),
    ),
  );
  expect(row).toMatchObject({ quote, valueChangeBasis: 'theo nguồn' });
  expect(row).not.toHaveProperty('valueChange');
});

it('changed criteria stand beside each change and in the notes', () => {
  const table = rankingOf(
    toRanking([figure('a', 2020, 'rank', '1'), figure('a', 2019, 'rank', '2')], {
      caution: 'framework-changed',
    }),
  );
  expect(rowsIn(table, 'en')[0]).toMatchObject({ comparability: 'different criteria, compare with care' });
  expect(wordTable(table, wordsIn('vi')).subtitle).toContain('Bộ tiêu chí năm 2020 khác năm 2019');
});

it('each row names who published its figures, and the table each source once', () => {
  const source: SourceInfo = {
    code: 's',
    title: 'T',
    publisher: 'Báo A',
    publishedOn: null,
    url: null,
    unlinked: null,
  };
  const table = withSources(
    rankingOf(toRanking([figure('a', 2020, 'rank', '1'), figure('b', 2020, 'rank', '2')])),
    (id) => [source, { ...source, code: id, publisher: 'Báo B', url: 'https://b.example' }],
  );
  expect(rowsIn(table)[0]).toMatchObject({ publishers: 'Báo A | Báo B', sourceLinks: 'https://b.example' });
  expect(table.sources.map(({ code }) => code)).toEqual([
    's',
    'par.2020.a.overall.rank',
    'par.2020.b.overall.rank',
  ]);
});

it('an exhibit without a row is no table', () => {
  const view = {
    kind: 'ranking' as const,
    exhibit: { kind: 'ranking' as const, index: 'par', year: 2020, level: 'province' as const },
    ranking: toRanking([]),
  };
  expect(toExhibitTable(view, known)).toBeNull();
});
