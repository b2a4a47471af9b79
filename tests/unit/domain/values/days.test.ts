import { afterEach, describe, expect, it, vi } from 'vitest';
import { toDayInVietnam, toMinuteInVietnam } from '@/lib/domain/values/days';

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['UTC', 0],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
  ['Asia/Ho_Chi_Minh', -420],
])('a moment read on a machine in %s', (zone, offset) => {
  it.each([
    ['2026-11-24T16:59:59.999Z', '2026-11-24', '2026-11-24 23:59 GMT+7'],
    ['2026-11-24T17:00:00Z', '2026-11-25', '2026-11-25 00:00 GMT+7'],
    ['2026-12-31T17:00:00Z', '2027-01-01', '2027-01-01 00:00 GMT+7'],
    ['2028-02-28T20:30:00Z', '2028-02-29', '2028-02-29 03:30 GMT+7'],
  ])('%s falls on the day in Vietnam', (moment, day, minute) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2026-11-24T00:00:00Z').getTimezoneOffset()).toBe(offset);
    expect(toDayInVietnam(new Date(moment))).toBe(day);
    expect(toMinuteInVietnam(new Date(moment))).toBe(minute);
  });
});
