import { describe, expect, it } from 'vitest';
import { nextEdition, previousEdition } from '@/lib/domain/editions/edition';
import { edition } from '../sample';

const editions = [
  edition(2020),
  edition(2015),
  { ...edition(2018), status: 'not-located' as const },
  edition(2017),
];

describe('the editions around a year', () => {
  it.each([
    [2015, null, 2017],
    [2016, 2015, 2017],
    [2017, 2015, 2020],
    [2018, 2017, 2020],
    [2020, 2017, null],
  ])('of %i are %s and %s, published ones only', (year, before, after) =>
    expect([
      previousEdition(editions, year)?.year ?? null,
      nextEdition(editions, year)?.year ?? null,
    ]).toEqual([before, after]),
  );
});
