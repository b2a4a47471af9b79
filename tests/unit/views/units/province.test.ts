import { expect, it } from 'vitest';
import { toOwnSuccessions } from '@/lib/views/units/province';
import { succession, unit } from '../../domain/sample';

const [a, b, other] = [unit('a', null, '2025-06-30'), unit('b', null, '2025-06-30'), unit('c')];
const merged = unit('a', '2025-07-01');
const mergers = [succession(a, merged), succession(b, merged)];

it('a merger that kept the name is told by its members on the page of that name', () => {
  const own = toOwnSuccessions({ slug: 'a', successions: mergers });
  expect(own?.into).toBeUndefined();
  expect(own?.from.map(({ predecessor }) => predecessor.slug)).toEqual(['a', 'b']);
});

it('it is where the other member went on the page of the other', () => {
  const own = toOwnSuccessions({ slug: 'b', successions: mergers.slice(1) });
  expect(own?.into?.successor.id).toBe('a@2025-07-01');
  expect(own?.from).toEqual([]);
});

it('a new name and a new status are told apart from a merger; nothing is nothing', () => {
  const renamed = succession(other, unit('d', '2025-07-01'), 'renamed');
  const status = succession(merged, unit('a', '2026-04-30'), 'status');
  expect(toOwnSuccessions({ slug: 'c', successions: [renamed] })).toMatchObject({ renamed, from: [] });
  expect(toOwnSuccessions({ slug: 'a', successions: [status] })).toMatchObject({ status });
  expect(toOwnSuccessions({ slug: 'c', successions: [status] })).toBeNull();
});
