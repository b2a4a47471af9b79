import { describe, expect, it } from 'vitest';
import { toImprovers } from '@/lib/domain/simulation/improvers';

const units = [
  { key: 'a', before: '5.00', now: '5.10' },
  { key: 'b', before: '5.50', now: '6.50' },
  { key: 'c', before: '4.50', now: '5.20' },
  { key: 'd', before: '4.49', now: '9.00' },
  { key: 'e', before: '5.10', now: '5.15' },
  { key: 'f', before: '5.20', now: '5.9' },
  { key: 'g', before: '5.30', now: '5.00' },
];
const keys = (count: number) => toImprovers('a', units, '0.5', count)?.most.map(({ key }) => key);

describe('those who started near and gained most', () => {
  it('are within the band, its ends included, and gained more than the unit', () => {
    expect(toImprovers('a', units, '0.5')).toMatchObject({ own: { gained: '0.10' }, near: 5 });
    expect(keys(3)).toEqual(['b', 'c', 'f']);
  });
  it('are more than asked where gains are equal', () => expect(keys(2)).toEqual(['b', 'c', 'f']));
  it('are none where the unit gained most', () => expect(toImprovers('d', units, '0.5')?.most).toEqual([]));
  it('are none where nobody gained, although the unit lost more', () =>
    expect(
      toImprovers(
        'a',
        [
          { key: 'a', before: '5', now: '4' },
          { key: 'b', before: '5', now: '4.5' },
        ],
        '0.5',
      )?.most,
    ).toEqual([]));
  it('are not told of a unit whose own values are unknown', () =>
    expect(toImprovers('z', units, '0.5')).toBeNull());
});
