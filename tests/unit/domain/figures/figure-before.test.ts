import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figures/figure';
import { toFigureBefore } from '@/lib/domain/figures/figure-before';
import { edition, figure } from '../sample';

const compare = (
  now: Figure,
  related: Figure[],
  year: number | null,
  more: { level?: 'unit'; units?: number } = {},
) =>
  toFigureBefore({
    figure: now,
    related,
    edition: { ...edition(2020), ...(more.level && { level: more.level }) },
    before: year === null ? null : { ...edition(year), ...(more.units && { units: more.units }) },
    caution: undefined,
  });
const rank = (year: number, value: string | null, more: Partial<Figure> = {}) =>
  figure('a', year, 'rank', value, more);

describe('a figure and the edition before', () => {
  it('is compared with the edition before, however many years ago', () => {
    const related = [rank(2017, '9'), rank(2019, '2')];
    expect(compare(rank(2020, '4'), related, 2017)).toEqual({
      previous: related[0],
      change: { kind: 'rank', change: { kind: 'known', amount: 5 } },
    });
  });
  it('is compared with nothing where there is no edition before', () =>
    expect(compare(rank(2020, '4'), [rank(2019, '2')], null)).toEqual({ previous: null, change: null }));
  it('has no change while either is undecided', () => {
    expect(compare(rank(2020, null), [rank(2019, '2')], 2019).change).toBeNull();
    expect(compare(rank(2020, '4'), [rank(2019, null)], 2019)).toMatchObject({
      previous: { value: null },
      change: null,
    });
  });
  it('has no change of a place among others: in another block, or among half as many', () => {
    expect(
      compare(rank(2020, '4', { block: 'x' }), [rank(2019, '2', { block: 'y' })], 2019).change,
    ).toBeNull();
    expect(compare(rank(2020, '4'), [rank(2019, '2')], 2019, { units: 9 }).change).toMatchObject({
      change: { because: 'field-resized' },
    });
  });
  it.each([
    ['one maximum', '90', '90.0', undefined, 'known'],
    ['two maxima', '90', '100', undefined, 'missing'],
    ['a maximum that its framework knows', null, '100', undefined, 'known'],
    ['a maximum that nobody knows', null, '100', 'unit', 'missing'],
  ] as const)('scores out of %s', (_, then, now, level, kind) => {
    const score = (year: number, max: string | null) => figure('a', year, 'score', '80', { max });
    const { change } = compare(score(2020, now), [score(2019, then)], 2019, level ? { level } : {});
    expect(change?.change.kind).toBe(kind);
  });
  it('is a level: a stated change has none before', () =>
    expect(
      compare(figure('a', 2020, 'rank_change', '4'), [figure('a', 2019, 'rank_change', '2')], 2019),
    ).toEqual({ previous: null, change: null }));
});
