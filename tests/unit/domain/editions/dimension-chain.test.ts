import { expect, it } from 'vitest';
import { toDimensionChain } from '@/lib/domain/editions/dimension-chain';

const links = [
  { index: 'par', earlier: 'giay', later: 'may' },
  { index: 'par', earlier: 'may', later: 'mang-tinh' },
  { index: 'par', earlier: 'may', later: 'mang-bo' },
];
const chain = (code: string, used: string[]) =>
  toDimensionChain(code, links, (known) => used.includes(known)).join(' ');

it.each([
  ['may', ['giay', 'may', 'mang-tinh'], 'giay may mang-tinh'],
  ['giay', ['giay', 'may', 'mang-tinh'], 'giay may mang-tinh'],
  ['mang-tinh', ['giay', 'may', 'mang-tinh'], 'giay may mang-tinh'],
  ['may', ['giay', 'may', 'mang-bo'], 'giay may mang-bo'],
  ['may', ['may'], 'may'],
  ['khac', ['khac', 'may'], 'khac'],
])('%s, where %j are used, ran under %s', (code, used, expected) => expect(chain(code, used)).toBe(expected));

it('ends where the links form a circle', () => {
  const round = [
    { index: 'par', earlier: 'a', later: 'b' },
    { index: 'par', earlier: 'b', later: 'a' },
  ];
  expect(new Set(toDimensionChain('a', round, () => true))).toEqual(new Set(['a', 'b']));
});
