import { describe, expect, it } from 'vitest';
import { type ClaimValue, isConflict, resolveClaims } from '@/lib/domain/figures/claims';

const claim = (source: string, value: string, more: Partial<ClaimValue> = {}): ClaimValue => ({
  source,
  value,
  max: null,
  basis: 'published',
  block: null,
  ...more,
});
const rulingFor = (acceptedSource: string | null) => ({ acceptedSource });
/** The sources named `copy-…` have one address, as copies of one page do. */
const addressOf = (source: string) => (source.startsWith('copy-') ? 'https://vi-du.example/' : source);
const resolve = (claims: ClaimValue[], ruling?: { acceptedSource: string | null }) =>
  resolveClaims(claims, ruling, addressOf);

describe('the value', () => {
  it.each<[string, ClaimValue[], string | null | undefined, string]>([
    ['of the only source', [claim('a', '88.30')], undefined, '88.30'],
    [
      'that sources agree on, with the most decimals',
      [claim('a', '95.4'), claim('b', '95.40')],
      undefined,
      '95.40',
    ],
    [
      'with the most decimals wherever it stands',
      [claim('a', '95.400'), claim('b', '95.4')],
      undefined,
      '95.400',
    ],
    ['that is more precise than its rounding', [claim('a', '83'), claim('b', '82.68')], undefined, '82.68'],
    ['that was accepted, although another one is finer', [claim('a', '83'), claim('b', '82.68')], 'a', '83'],
    ['of zero', [claim('a', '0'), claim('b', '0.00')], undefined, '0.00'],
    ['that was accepted', [claim('a', '32'), claim('b', '34')], 'b', '34'],
    [
      'that was accepted, as its friends print it',
      [claim('a', '88.2'), claim('b', '88'), claim('c', '88.20')],
      'a',
      '88.20',
    ],
  ])('%s', (_, claims, accepted, value) =>
    expect(resolve(claims, accepted === undefined ? undefined : rulingFor(accepted))).toMatchObject({
      status: 'accepted',
      value,
    }),
  );
});

describe('the number of sources', () => {
  it.each<[string, ClaimValue[], string | undefined, number]>([
    ['one', [claim('a', '4')], undefined, 1],
    ['all that agree', [claim('a', '95.4'), claim('b', '95.40'), claim('c', '95.4')], undefined, 3],
    ['that round it too', [claim('a', '83'), claim('b', '82.68')], undefined, 2],
    ['one address once', [claim('copy-1', '4'), claim('copy-2', '4'), claim('a', '4')], undefined, 2],
    ['without those that dissent', [claim('a', '34'), claim('b', '34.0'), claim('c', '32')], 'a', 2],
  ])('%s', (_, claims, accepted, sources) =>
    expect(resolve(claims, accepted ? rulingFor(accepted) : undefined)).toMatchObject({ sources }),
  );
});

describe('conflicts', () => {
  const [low, high] = [claim('a', '32'), claim('b', '34')];
  it.each<[string, ClaimValue[], { acceptedSource: string | null } | undefined, unknown]>([
    ['without a ruling', [low, high], undefined, 'unresolved-conflict'],
    ['a ruling where sources agree', [low, claim('b', '32.0')], rulingFor('a'), 'ruling-without-conflict'],
    ['an open ruling where sources agree', [low], rulingFor(null), 'ruling-without-conflict'],
    ['a ruling for a source that says nothing', [low, high], rulingFor('c'), 'accepted-source-absent'],
    ['left open', [low, high], rulingFor(null), { status: 'undecided', basis: 'published', block: null }],
  ])('%s', (_, claims, ruling, result) => expect(resolve(claims, ruling)).toEqual(result));

  it.each<[string, string[], boolean]>([
    ['one value', ['4'], false],
    ['two prints of a value', ['95.4', '95.40'], false],
    ['a value and its rounding', ['95.4', '95.41'], false],
    ['a whole number and what it rounds', ['88', '87.5'], false],
    ['two values', ['95.4', '95.46'], true],
    ['two values that round to a third', ['88', '88.4', '87.6'], true],
    ['two values of like precision', ['95.40', '95.44'], true],
    ['a dissent that comes last', ['1', '1', '1.0', '2'], true],
    ['nothing', [], false],
  ])('%s', (_, values, conflict) =>
    expect(isConflict(values.map((value, at) => claim(String(at), value)))).toBe(conflict),
  );
});

describe('what a figure takes from the claims that agree with it', () => {
  it.each<[string, ClaimValue[], string | undefined, Partial<ClaimValue>]>([
    [
      'a published basis before a derived one',
      [claim('a', '4', { basis: 'derived' }), claim('b', '4')],
      undefined,
      { basis: 'published' },
    ],
    [
      'a printed list before arithmetic',
      [claim('a', '4', { basis: 'derived' }), claim('b', '4', { basis: 'list-order' })],
      undefined,
      { basis: 'list-order' },
    ],
    [
      'its own basis, not that of a dissent',
      [claim('a', '4', { basis: 'derived' }), claim('b', '5')],
      'a',
      { basis: 'derived' },
    ],
    [
      'the maximum of the one that prints it',
      [claim('a', '4'), claim('b', '4', { max: '10' })],
      undefined,
      { max: '10' },
    ],
    ['no maximum of a dissent', [claim('a', '4'), claim('b', '5', { max: '10' })], 'a', { max: null }],
    [
      'the block of the one that names it',
      [claim('a', '4'), claim('b', '4', { block: 'quan' })],
      undefined,
      { block: 'quan' },
    ],
  ])('%s', (_, claims, accepted, part) =>
    expect(resolve(claims, accepted ? rulingFor(accepted) : undefined)).toMatchObject(part),
  );
});
