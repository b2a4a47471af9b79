import { expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figures/figure';
import { breakYearsOf, toSeries } from '@/lib/domain/series/series';
import { toStandingFacts } from '@/lib/views/units/standing';
import { edition, figure, index, unit } from '../sample';

const old = unit('a', null, '2025-06-30');
const merged = unit('a', '2025-07-01');
const editions = [edition(2023), edition(2024, 'no'), { ...edition(2025), units: 2 }];

const series = (figures: Figure[], eras = [old, merged]) =>
  toSeries({ index: index(), editions, exceptions: [], eras, figures });

it('a merged province is not compared with the one whose name it kept', () => {
  const entries = series([figure('a', 2024, 'rank', '3'), figure('a', 2025, 'rank', '1')]);
  expect(entries.at(-1)?.rankChange).toEqual({ kind: 'not-comparable', because: 'unit-merged' });
});

it('a renamed province is', () => {
  const renamed = [unit('a', null, '2023-12-31'), unit('b', '2024-01-01')];
  const entries = series([figure('a', 2023, 'rank', '3'), figure('b', 2024, 'rank', '1')], renamed);
  expect(entries[1]?.rankChange).toMatchObject({ kind: 'known', amount: 2 });
});

it('a place among half as many is another place', () => {
  const entries = series([figure('a', 2024, 'rank', '3'), figure('a', 2025, 'rank', '1')], [unit('a')]);
  expect(entries.at(-1)?.rankChange).toEqual({ kind: 'not-comparable', because: 'field-resized' });
});

it('a change counts from the edition before, and needs one', () => {
  const figures = [2021, 2022, 2023].map((year, at) => figure('a', year, 'rank', String(3 - at)));
  const entriesOf = (...years: number[]) =>
    toSeries({
      index: index(),
      editions: years.map((year) => edition(year)),
      exceptions: [],
      eras: [unit('a')],
      figures,
    }).map(({ before, rankChange }) => [before, rankChange]);
  expect(entriesOf(2021, 2023)).toEqual([
    [null, { kind: 'missing' }],
    [2021, { kind: 'known', amount: 2 }],
  ]);
  expect(entriesOf(2023)).toEqual([[null, { kind: 'missing' }]]);
});

it('a change across frameworks carries its caution, and breaks the line', () => {
  const entries = series([figure('a', 2023, 'rank', '3'), figure('a', 2024, 'rank', '1')]);
  expect(entries[1]?.rankChange).toEqual({ kind: 'known', amount: 2, caution: 'framework-changed' });
  expect(breakYearsOf(entries)).toEqual([2024]);
});

it('every year without a rank says why', () => {
  const dissolved = [unit('a', null, '2024-06-30')];
  const entries = series([figure('a', 2023, 'rank', null)], dissolved);
  expect(entries.map(({ missing }) => missing)).toEqual([
    'sources-disagree',
    'unit-did-not-exist',
    'unit-did-not-exist',
  ]);
});

it('the standing names the latest, the best and the biggest step', () => {
  const figures = [
    ...[
      ['2023', '3'],
      ['2024', '1'],
      ['2025', '2'],
    ].map(([year, rank = '']) => figure('a', Number(year), 'rank', rank)),
    figure('a', 2025, 'percent', '88.37'),
  ];
  const facts = toStandingFacts({
    index: {} as never,
    entries: series(figures, [unit('a')]),
    averages: [figure('viet-nam', 2025, 'average', '88.5')],
    dimensions: [],
  });
  expect(facts).toMatchObject({
    latest: { year: 2025, rank: 2, of: 2 },
    best: { rank: 1, at: [{ year: 2024 }] },
    biggestRise: { places: 2, at: [{ year: 2024 }] },
    aboveAverage: { points: '-0.13', averageId: 'par.2025.viet-nam.overall.average' },
    years: 3,
  });
});

it('a unit without a rank has no standing', () =>
  expect(
    toStandingFacts({ index: {} as never, entries: series([]), averages: [], dimensions: [] }),
  ).toBeNull());

it('a rank without a figure is bounded where that tells its place, and only where the unit existed', () => {
  const entries = toSeries({
    index: index(),
    editions: [2020, 2021, 2022, 2023, 2024].map((year) => ({ ...edition(year), units: 10 })),
    exceptions: [],
    eras: [unit('a', null, '2023-12-31')],
    figures: [figure('a', 2020, 'rank', '3'), figure('a', 2021, 'rank', null)],
    boundOf: (slug, year) => ({ best: 2, worst: slug === 'a' && year === 2022 ? 6 : 7 }),
  });
  expect(entries.map(({ bound }) => bound)).toEqual([null, null, { best: 2, worst: 6 }, null, null]);
});
