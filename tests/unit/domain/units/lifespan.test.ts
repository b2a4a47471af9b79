import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBefore, existedOn, type Lifespan, toUnitId, unitOfYear } from '@/lib/domain/units/lifespan';
import { forEvery } from '../../for-every';

const until2025 = { validFrom: null, validTo: '2025-06-30' };
const since2025 = { validFrom: '2025-07-01', validTo: null };
const always = { validFrom: null, validTo: null };
const eras = [until2025, since2025];

describe('the unit of a year is the one existing on its 31 December', () => {
  it.each<[string, Lifespan[], number, Lifespan | undefined]>([
    ['the old province', eras, 2024, until2025],
    ['the new province in the year of the merger', eras, 2025, since2025],
    ['the order of the eras does not matter', [since2025, until2025], 2024, until2025],
    ['one that always was', [always], 2012, always],
    [
      'one that ended on that day',
      [{ validFrom: null, validTo: '2024-12-31' }],
      2024,
      { validFrom: null, validTo: '2024-12-31' },
    ],
    ['one that ended the day before', [{ validFrom: null, validTo: '2024-12-30' }], 2024, undefined],
    ['one that began the day after', [{ validFrom: '2025-01-01', validTo: null }], 2024, undefined],
    ['no unit', [], 2024, undefined],
  ])('%s', (_, units, year, unit) => expect(unitOfYear(units, year)).toEqual(unit));
});

it.each([
  ['2025-06-30', true, false],
  ['2025-07-01', false, true],
  ['1976-01-01', true, false],
  ['2090-12-31', false, true],
])('on %s the old one exists: %s, the new one: %s', (day, old, young) => {
  expect(existedOn(until2025, day)).toBe(old);
  expect(existedOn(since2025, day)).toBe(young);
});

it.each([
  ['an-giang', null, 'an-giang'],
  ['an-giang', '2025-07-01', 'an-giang@2025-07-01'],
])('%s from %s is %s', (slug, validFrom, id) => expect(toUnitId(slug, validFrom)).toBe(id));

it.each([
  ['2025-07-01', '2025-06-30'],
  ['2025-01-01', '2024-12-31'],
  ['2024-03-01', '2024-02-29'],
])('the day before %s is %s', (day, before) => expect(dayBefore(day)).toBe(before));

const days = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('eras that follow each other leave no day out and share none', () =>
  forEvery([days, days], (from, day) => {
    const [old, young] = [
      { validFrom: null, validTo: dayBefore(from) },
      { validFrom: from, validTo: null },
    ];
    expect(existedOn(old, day)).toBe(!existedOn(young, day));
  }));
