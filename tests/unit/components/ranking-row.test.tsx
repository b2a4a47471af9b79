import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RankPathsTable } from '@/components/rankings/rank-paths-table';
import { RankingRow } from '@/components/rankings/ranking-row';
import type { RankingRow as Row } from '@/lib/domain/rankings/ranking-table';
import { figure, index, unit } from '../domain/sample';
import { read } from './read';

const row = (more: Partial<Row> = {}): Row => ({
  unit: unit('a'),
  region: null,
  group: null,
  rank: figure('a', 2020, 'rank', '4'),
  bound: null,
  value: figure('a', 2020, 'percent', '88.30'),
  before: { rank: null, bound: null, value: null },
  rankChange: { kind: 'known', amount: 13 },
  changeBound: { least: 13, most: 13 },
  pointChange: { kind: 'known', amount: '-1.5' },
  history: [{ year: 2020, rank: 4 }],
  sources: 2,
  ...more,
});

const show = (more?: Partial<Row>, props?: { scale: { max: string | null } }): string =>
  read(inTable(<RankingRow {...rowProps} row={row(more)} {...props} />), 'vi');
const rowProps = {
  index: index(),
  locale: 'vi',
  year: 2020,
  of: 63,
  drawing: { ends: [80, 90], average: null },
} as const;
const inTable = (element: ReactElement) => (
  <table>
    <tbody>{element}</tbody>
  </table>
);

it.each([
  ['a plain row', {}, '4 Tỉnh A 88,30 13 tăng 13 bậc −1,5 điểm phần trăm 2 nguồn'],
  [
    'a rank that is not known',
    { rank: null, rankChange: { kind: 'missing' }, pointChange: { kind: 'missing' } },
    '– chưa rõ hạng Tỉnh A 88,30 – chưa biết mức thay đổi 2 nguồn',
  ],
  [
    'where a rank that is not known must lie',
    { rank: null, bound: { best: 33, worst: 35 }, rankChange: { kind: 'bounded', least: 26, most: 28 } },
    '33–35 từ hạng 33 đến hạng 35, suy từ điểm Tỉnh A 88,30 26–28 tăng 26 đến 28 bậc, suy từ những gì đã biết',
  ],
  ['a value that is not known', { value: null, pointChange: { kind: 'missing' } }, '13 tăng 13 bậc 2 nguồn'],
  [
    'the words of a source that states the change',
    {
      pointChange: {
        kind: 'stated',
        amount: '1',
        figureId: 'par.2020.a.overall.percent_change',
        quote: '1%',
      },
    },
    '13 tăng 13 bậc 1% 2 nguồn',
  ],
] as [string, Partial<Row>, string][])('a row says %s', (_, more, words) => {
  expect(show(more)).toContain(words);
});

it('a row says what its value is out of where its table asks for it', () => {
  const value = figure('a', 2020, 'score', '9.5');
  expect(show({ value }, { scale: { max: '13' } })).toContain('9,5 /13');
  expect(show({ value }, { scale: { max: null } })).not.toContain('/');
  expect(show({}, { scale: { max: null } })).toContain('88,30 %');
});

it('a rank of the years links to its figure, also from before a new name', () => {
  const [old, now] = [figure('old', 2023, 'rank', '3'), figure('new', 2025, 'rank', '1')];
  const path = {
    unit: unit('new', '2025-01-01'),
    ranks: [
      { year: 2023, figure: old },
      { year: 2024, figure: null },
      { year: 2025, figure: now },
    ],
  };
  const html = renderToStaticMarkup(
    <RankPathsTable
      paths={[path]}
      years={[2023, 2024, 2025]}
      locale="vi"
      words={{ caption: '', unit: '', unknown: 'chưa biết' }}
    />,
  );
  const cells = [...html.matchAll(/<td>.*?<\/td>/g)].map(([cell]) => cell);
  expect(cells[0]).toBe(`<td><a href="/vi/so-lieu/${old.id}">3</a></td>`);
  expect(cells[1]).toContain('chưa biết');
  expect(cells[2]).toBe(`<td><a href="/vi/so-lieu/${now.id}">1</a></td>`);
});
