import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Candidate, toPeers } from '@/lib/domain/units/peers';
import { absoluteDecimal, compareDecimals, subtractDecimals } from '@/lib/domain/values/decimal';
import { decimals, forEvery } from '../../for-every';

const unit = (slug: string, more: Partial<Candidate> = {}): Candidate => ({
  slug,
  region: null,
  successor: null,
  value: null,
  ...more,
});

const a = unit('a', { region: 'north', successor: 'x', value: '80.5' });
const others = [
  unit('far', { region: 'north', value: '60' }),
  unit('near', { region: 'north', value: '80.75' }),
  unit('nearest', { region: 'south', value: '80.4' }),
  unit('silent', { region: 'north', successor: 'x' }),
];

it('the region, the values and the merger each have their peers, the nearest first', () =>
  expect(toPeers(a, [a, ...others])).toEqual({
    region: ['near', 'far', 'silent'],
    value: ['nearest', 'near', 'far'],
    merged: ['silent'],
  }));

it('no region, no merger and no value make no peers', () =>
  expect(toPeers(unit('b'), others)).toEqual({ region: [], value: [], merged: [] }));

it('no more are named than asked for', () => expect(toPeers(a, others, 1).value).toEqual(['nearest']));

it('no peer is further away than one left out, and none is the unit itself', () =>
  forEvery([decimals, fc.uniqueArray(decimals, { maxLength: 12 })], (value, values) => {
    const own = unit('own', { value });
    const candidates = values.map((other, at) => unit(`u${at}`, { value: other }));
    const named = toPeers(own, [own, ...candidates], 3).value;
    expect(named).toHaveLength(Math.min(3, candidates.length));
    expect(named).not.toContain('own');
    const distance = (slug: string) =>
      absoluteDecimal(subtractDecimals(candidates.find((known) => known.slug === slug)?.value ?? '', value));
    for (const { slug } of candidates.filter((known) => !named.includes(known.slug))) {
      for (const nearer of named) expect(compareDecimals(distance(slug), distance(nearer))).not.toBe(-1);
    }
  }));
