import { expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figures/figure';
import { toRankPaths } from '@/lib/domain/rankings/rank-paths';
import type { Unit } from '@/lib/domain/units/unit';
import { figure, unit } from '../sample';

const years = [2023, 2024, 2025];
const paths = (eras: Unit[], figures: Figure[], lineageOf: (unit: Unit) => Unit[] = (one) => [one]) =>
  toRankPaths({ eras, lineageOf, figures, years }).map((path) => [
    path.unit.id,
    path.ranks.map(({ figure: rank }) => rank?.value ?? null),
  ]);
const rank = (slug: string, year: number, value: string | null) => figure(slug, year, 'rank', value);

it('a path has every year, known or not', () =>
  expect(paths([unit('a')], [rank('a', 2023, '2'), rank('a', 2025, '1')])).toEqual([
    ['a', ['2', null, '1']],
  ]));

it('a unit that was never ranked has none, nor one whose sources differ', () =>
  expect(paths([unit('a'), unit('b')], [figure('a', 2023, 'percent', '80'), rank('b', 2023, null)])).toEqual(
    [],
  ));

it('a merger ends a path, though the name is kept', () =>
  expect(
    paths(
      [unit('a', null, '2025-06-30'), unit('a', '2025-07-01')],
      [rank('a', 2024, '3'), rank('a', 2025, '1')],
    ),
  ).toEqual([
    ['a', [null, '3', null]],
    ['a@2025-07-01', [null, null, '1']],
  ]));

it('a new name continues it, under the name of its last rank', () => {
  const lineage = [unit('old', null, '2024-12-31'), unit('new', '2025-01-01')];
  const figures = [rank('old', 2024, '3'), rank('new', 2025, '1')];
  expect(paths(lineage, figures, () => lineage)).toEqual([['new@2025-01-01', [null, '3', '1']]]);
  expect(paths(lineage, figures.slice(0, 1), () => lineage)).toEqual([['old', [null, '3', null]]]);
});
