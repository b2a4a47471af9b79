import { expect, it } from 'vitest';
import { groupBy } from '@/lib/domain/values/group-by';

it.each<[string, string[], [string, string[]][]]>([
  [
    'keeps the order of keys and items',
    ['b1', 'a1', 'b2'],
    [
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ],
  ],
  ['has no group for nothing', [], []],
])('%s', (_, items, groups) => expect([...groupBy(items, (item) => item.charAt(0))]).toEqual(groups));

it('tells keys apart that only look alike', () =>
  expect([...groupBy([1, '1', null], (item) => item).keys()]).toEqual([1, '1', null]));
