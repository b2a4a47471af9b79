import { expect, it } from 'vitest';
import { toProvinceEntries } from '@/lib/domain/search/search';
import { mergedFrom, toUnbrokenLineage } from '@/lib/domain/units/lineage';
import { succession, unit } from '../sample';

const a = unit('a', null, '2025-06-30');
const b = unit('b', null, '2025-06-30');
const merged = unit('a', '2025-07-01');
const before = unit('c', null, '2024-12-31');
const after = unit('d', '2025-01-01');
const successions = [
  succession(a, merged),
  succession(b, merged),
  succession(before, after, 'renamed'),
  succession(merged, merged, 'status'),
];

it.each([
  ['a merger breaks the series', merged, ['a@2025-07-01']],
  ['a new name does not', after, ['c', 'd@2025-01-01']],
  ['seen from the old name', before, ['c', 'd@2025-01-01']],
])('%s', (_, of, ids) => expect(toUnbrokenLineage(of, successions).map(({ id }) => id)).toEqual(ids));

it('a merged unit knows its members', () =>
  expect(mergedFrom(merged, successions).map(({ predecessor }) => predecessor.id)).toEqual(['a', 'b']));

it('the search leads from an old unit to the new one, and names what that holds', () => {
  const entries = toProvinceEntries([a, b, merged, before, after], successions);
  const find = (slug: string) => entries.find((entry) => entry.slug === slug);
  expect(find('b')).toMatchObject({
    successor: { slug: 'a' },
    successionKind: 'merged',
    effectiveOn: '2025-07-01',
  });
  expect(find('c')).toMatchObject({ successor: { slug: 'd' }, successionKind: 'renamed' });
  expect(find('a')).toMatchObject({ successor: null, members: [{ slug: 'b' }] });
});
