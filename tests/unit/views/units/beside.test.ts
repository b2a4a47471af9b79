import { expect, it } from 'vitest';
import type { Contrast, Place, Places } from '@/lib/domain/series/beside';
import { toBesideFinding } from '@/lib/views/units/beside';
import { figure } from '../../domain/sample';

const place = (percentile: number): Place => ({ percentile, figure: figure('a', 2020, 'rank', '1'), of: 10 });
const contrast = { first: { code: 'x' }, second: { code: 'y' } } as Contrast;
const item = (key: string, places: Places) => ({ key, places });

it('finds where two indices stand furthest apart, either way, and among how many', () => {
  const finding = toBesideFinding(
    [
      item('a', { x: place(50), y: place(40) }),
      item('b', { x: place(10), y: place(70.4) }),
      item('c', { x: place(80) }),
    ],
    contrast,
  );
  expect(finding).toMatchObject({
    item: { key: 'b' },
    first: { percentile: 10 },
    second: { percentile: 70.4 },
    gap: -60,
    tied: [],
    base: 2,
  });
});

it('names the others that are equally far apart', () => {
  const both = [item('a', { x: place(50), y: place(40) }), item('b', { x: place(40), y: place(50) })];
  expect(toBesideFinding(both, contrast)?.tied.map(({ key }) => key)).toEqual(['b']);
});

it('finds nothing where no item has both places, or where no two indices are set against each other', () => {
  expect(toBesideFinding([item('a', { x: place(50) })], contrast)).toBeNull();
  expect(toBesideFinding([item('a', { x: place(50), y: place(40) })], null)).toBeNull();
});
