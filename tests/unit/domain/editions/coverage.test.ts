import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CoverageEdition, type CoverageFigure, toCoverage } from '@/lib/domain/editions/coverage';
import { forEvery } from '../../for-every';

const edition = (more: Partial<CoverageEdition> = {}): CoverageEdition => ({
  index: 'par',
  year: 2020,
  status: 'published',
  publishesRanks: true,
  isWhole: false,
  units: 4,
  existing: ['a', 'b', 'c', 'd'],
  dimensions: ['overall', 'the-che'],
  ...more,
});

const figure = (unit: string, more: Partial<CoverageFigure> = {}): CoverageFigure => ({
  index: 'par',
  year: 2020,
  unit,
  dimension: 'overall',
  measure: 'rank',
  state: 'known',
  ...more,
});

/** The first cell of a row, its four counts as "have/undecided/missing/never published". */
function counts(editions: CoverageEdition[], figures: CoverageFigure[], row: string): string | null {
  const found = toCoverage({ editions, figures }).find(
    ({ index, dimension, part }) => `${index} ${dimension} ${part}` === row,
  );
  const cell = found?.cells[0];
  return cell ? [cell.have, cell.undecided, cell.missing, cell.neverPublished].join('/') : null;
}

it.each([
  ['what no source prints is missing, not unpublished', edition(), [figure('a')], '1/0/3/0'],
  [
    'a figure without a decision is neither known nor missing',
    edition(),
    [figure('a'), figure('b', { state: 'undecided' })],
    '1/1/2/0',
  ],
  [
    'units that an edition did not rank were never published',
    edition({ units: 1 }),
    [figure('a')],
    '1/0/0/3',
  ],
  [
    'an edition that was not located is missing whole',
    edition({ status: 'not-located', dimensions: [] }),
    [],
    '0/0/4/0',
  ],
  ['two figures of one unit count once', edition(), [figure('a'), figure('a')], '1/0/3/0'],
  ['a unit of another year does not count', edition(), [figure('z')], '0/0/4/0'],
  [
    'a rank that we compute was published by nobody',
    edition(),
    [figure('a', { state: 'computed' })],
    '0/0/4/0',
  ],
  ['a change is no rank', edition(), [figure('a', { measure: 'rank_change' })], '0/0/4/0'],
] as const)('%s', (_, of, figures, expected) =>
  expect(counts([of], [...figures], 'par overall rank')).toBe(expected),
);

it('an index that publishes no ranks misses none', () =>
  expect(counts([edition({ publishesRanks: false, status: 'not-located' })], [], 'par overall rank')).toBe(
    '0/0/0/4',
  ));

it('what a whole data set lacks was not published', () =>
  expect(counts([edition({ isWhole: true })], [figure('a', { measure: 'score' })], 'par overall value')).toBe(
    '1/0/0/3',
  ));

it('a dimension counts ranks, percents and scores alike', () =>
  expect(
    counts(
      [edition()],
      [
        figure('a', { dimension: 'the-che', measure: 'score' }),
        figure('b', { dimension: 'the-che', measure: 'percent' }),
        figure('c', { dimension: 'the-che' }),
      ],
      'par the-che any',
    ),
  ).toBe('3/0/1/0'));

it('a year whose framework lacks a dimension has no cell for it', () => {
  const years = [edition({ year: 2019, dimensions: ['overall', 'van-ban'] }), edition()];
  const rows = toCoverage({ editions: years, figures: [] });
  expect(
    rows.map(({ dimension, part, cells }) => [dimension, part, cells.map((cell) => cell?.year ?? null)]),
  ).toEqual([
    ['overall', 'rank', [2019, 2020]],
    ['overall', 'value', [2019, 2020]],
    ['the-che', 'any', [null, 2020]],
    ['van-ban', 'any', [2019, null]],
  ]);
});

it('every unit that existed is counted once, and listed as present or absent', () => {
  const units = ['a', 'b', 'c', 'd', 'e'];
  forEvery(
    [
      fc.boolean(),
      fc.constantFrom('published' as const, 'not-located' as const),
      fc.option(fc.nat({ max: 7 })),
      fc.array(
        fc.record({
          unit: fc.constantFrom(...units, 'elsewhere'),
          state: fc.constantFrom('known' as const, 'undecided' as const, 'computed' as const),
        }),
      ),
    ],
    (isWhole, status, ranked, said) => {
      const [row] = toCoverage({
        editions: [edition({ isWhole, status, units: ranked, existing: units })],
        figures: said.map((known) => figure(known.unit, { state: known.state })),
      });
      const cell = row?.cells[0];
      if (!cell) throw new Error('no cell');
      const { have, undecided, missing, neverPublished } = cell;
      expect(have + undecided + missing + neverPublished).toBe(units.length);
      expect(Math.min(have, undecided, missing, neverPublished)).toBeGreaterThanOrEqual(0);
      expect([...cell.present, ...cell.absent].sort()).toEqual(units);
    },
  );
});
