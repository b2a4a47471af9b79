import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSimulation } from '@/lib/params/simulation';
import { routes } from '@/lib/routes';
import { forEvery } from '../for-every';

const nothing = { unit: null, index: null, year: null, set: [] };

describe('a simulation’s address', () => {
  it.each([
    ['nothing', {}, {}],
    [
      'unit, index and year',
      { 'don-vi': 'a', 'chi-so': 'b', nam: '2020' },
      { unit: 'a', index: 'b', year: '2020' },
    ],
    ['words that name nothing', { 'don-vi': ' <b> ', nam: 'xx' }, { unit: '<b>', year: 'xx' }],
    ['empty choices', { 'don-vi': '', nam: ' ' }, {}],
    ['the first of repeated choices', { 'don-vi': ['a', 'b'] }, { unit: 'a' }],
    [
      'points in the order of the codes',
      { 'diem.yy': '5.25', 'diem.xx': '9,5' },
      {
        set: [
          { code: 'xx', text: '9,5', points: '9.5' },
          { code: 'yy', text: '5.25', points: '5.25' },
        ],
      },
    ],
    [
      'points below nothing and with zeros before',
      { 'diem.xx': '-1', 'diem.yy': '007' },
      {
        set: [
          { code: 'xx', text: '-1', points: '-1' },
          { code: 'yy', text: '007', points: '7' },
        ],
      },
    ],
    ['points of no code', { 'diem.': '1', 'diem.A B': '1', diem: '1' }, {}],
  ])('%s', (_, search, expected) => expect(parseSimulation(search)).toEqual({ ...nothing, ...expected }));

  it.each(['x', '1e3', '1.2345678', '1.2.3', '--1', '∞', '123456789012345', '1.', '.5'])(
    '%s is no number of points, and kept',
    (text) =>
      expect(parseSimulation({ 'diem.xx': text }).set).toEqual([
        { code: 'xx', text: text.slice(0, 20), points: null },
      ]),
  );

  it('sets no more points than any framework has', () =>
    expect(
      parseSimulation(Object.fromEntries(Array.from({ length: 99 }, (_, at) => [`diem.x-${at}`, '1']))).set,
    ).toHaveLength(20));

  it('what is written is read back', () =>
    forEvery(
      [
        fc.constantFrom('ha-noi', 'bo-y-te'),
        fc.constantFrom('par', 'papi'),
        fc.integer({ min: 2011, max: 2025 }).map(String),
        fc.uniqueArray(fc.constantFrom('the-che', 'papi-1', 'overall')),
        fc.string({ maxLength: 20 }),
      ],
      (unit, index, year, codes, text) => {
        const { set } = parseSimulation(Object.fromEntries(codes.map((code) => [`diem.${code}`, text])));
        const address = routes.simulation('vi', { unit, index, year, points: set });
        const { searchParams } = new URL(address, 'http://a.example');
        expect(parseSimulation(Object.fromEntries(searchParams))).toEqual({ unit, index, year, set });
      },
    ));
});
