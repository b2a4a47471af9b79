import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figures/figure';
import { toMoverFacts, toToldCloseness } from '@/lib/views/rankings/mover-facts';
import { figure, rankingTable, unit } from '../../domain/sample';

const units = ['a', 'b', 'c', 'd'].map((slug) => unit(slug));
const tableOf = (figures: Figure[]) => rankingTable(units, figures);
function factsOf(figures: Figure[]) {
  const row = tableOf(figures).rows.find(({ unit: { slug } }) => slug === 'a');
  return row ? toMoverFacts(row) : null;
}
const rank = (year: number, value: string) => figure('a', year, 'rank', value);
const percent = (year: number, value: string) => figure('a', year, 'percent', value);

describe('how a unit moved', () => {
  it('is told by both ranks and both values where they are known', () =>
    expect(
      factsOf([rank(2019, '4'), rank(2020, '1'), percent(2019, '80.5'), percent(2020, '82')]),
    ).toMatchObject({
      places: {
        kind: 'ranks',
        amount: 3,
        distance: { least: 3, most: 3 },
        ranks: { from: { best: 4, worst: 4 }, to: { best: 1, worst: 1 } },
        beforeId: 'par.2019.a.overall.rank',
        nowId: 'par.2020.a.overall.rank',
      },
      points: { amount: '1.5', isStated: false, figureId: 'par.2020.a.overall.percent' },
      levels: { from: { value: '80.5' }, to: { value: '82' } },
      quote: null,
    }));

  it('is told as a source states it where it gives no ranks', () =>
    expect(factsOf([rank(2020, '1'), figure('a', 2020, 'rank_change', '-3')])).toMatchObject({
      places: { kind: 'stated', amount: -3, figureId: 'par.2020.a.overall.rank_change' },
      points: null,
      levels: null,
    }));

  it('is told in points alone where no rank is known', () =>
    expect(factsOf([percent(2020, '82'), figure('a', 2020, 'percent_change', '0.5')])).toMatchObject({
      places: null,
      points: { amount: '0.5', isStated: true, figureId: 'par.2020.a.overall.percent_change' },
      levels: null,
    }));

  it('is quoted where the words may mean a share, and is then no number of points', () =>
    expect(factsOf([figure('a', 2020, 'percent_change', '2', { quote: 'tăng 2% giá trị' })])).toMatchObject({
      points: null,
      quote: { text: 'tăng 2% giá trị', figureId: 'par.2020.a.overall.percent_change' },
    }));

  it('is a number of points where the sentence of the source is clear', () => {
    const clear = { quote: 'đạt 82%, tăng 0,5 điểm so với năm 2019' };
    expect(factsOf([figure('a', 2020, 'percent_change', '0.5', clear)])).toMatchObject({
      points: { amount: '0.5', isStated: true },
      quote: null,
    });
  });

  it('has no levels where one year’s is missing', () =>
    expect(factsOf([percent(2020, '82')])).toEqual({
      places: null,
      points: null,
      quote: null,
      levels: null,
    }));
});

describe('how near the others are', () => {
  const close = (values: string[]) => {
    const table = tableOf(
      values.map((value, at) => figure(['a', 'b', 'c', 'd'][at] ?? '', 2020, 'percent', value)),
    );
    const row = table.rows.find(({ unit: { slug } }) => slug === 'a');
    return row ? toToldCloseness(row, table) : null;
  };

  it.each([
    ['some, of all', ['80', '80.3', '70', '60'], { near: 1, whole: true }],
    ['none, of all', ['80', '90', '70', '60'], { near: 0, whole: true }],
    ['some, of those that are known', ['80', '80.5'], { near: 1, whole: false }],
    ['nothing, where nobody known is near but somebody unknown may be', ['80', '90'], null],
  ])('is told: %s', (_, values, expected) => expect(close(values)).toEqual(expected));
});
