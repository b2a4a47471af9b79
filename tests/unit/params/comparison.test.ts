import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseComparison } from '@/lib/params/comparison';
import { routes } from '@/lib/routes';
import { forEvery } from '../for-every';

const nothing = {
  units: [],
  beyond: [],
  index: null,
  dimension: null,
  from: null,
  to: null,
  measure: null,
};

describe('a comparison’s address', () => {
  it.each([
    ['nothing', {}, {}],
    ['units with commas', { 'don-vi': 'a,b' }, { units: ['a', 'b'] }],
    ['units repeated, as the form sends them', { 'don-vi': ['a', '', 'b', 'a'] }, { units: ['a', 'b'] }],
    ['more than five', { 'don-vi': 'a,b,c,d,e,f' }, { units: ['a', 'b', 'c', 'd', 'e'], beyond: ['f'] }],
    ['a code that is none', { 'don-vi': 'Tỉnh A,<b>' }, { units: ['Tỉnh A', '<b>'] }],
    ['years turned round', { tu: '2024', den: '2018' }, { from: 2018, to: 2024 }],
    ['years that are none', { tu: '18', den: 'x' }, {}],
    ['what is drawn', { ve: 'diem' }, { measure: 'value' }],
    ['what cannot be drawn', { ve: 'gi-do' }, {}],
    ['the first of repeated choices', { 'chi-so': ['sipas', 'par'] }, { index: 'sipas' }],
    ['an empty choice', { 'chi-so': '', 'linh-vuc': '' }, {}],
  ])('%s', (_, search, expected) => expect(parseComparison(search)).toEqual({ ...nothing, ...expected }));

  it('any query is read without an error', () =>
    forEvery(
      [
        fc.dictionary(
          fc.constantFrom('don-vi', 'chi-so', 'linh-vuc', 'tu', 'den', 've'),
          fc.oneof(fc.string(), fc.array(fc.string())),
        ),
      ],
      (search) => {
        expect(parseComparison(search).units.length).toBeLessThanOrEqual(5);
      },
    ));

  it('what is written is read back', () =>
    forEvery(
      [
        fc.uniqueArray(fc.constantFrom('ha-noi', 'hue', 'an-giang', 'bo-y-te', 'ca-mau'), { minLength: 1 }),
        fc.constantFrom('par', 'sipas'),
        fc.option(fc.constantFrom('rank' as const, 'value' as const)),
        fc.option(fc.integer({ min: 2012, max: 2016 })),
        fc.option(fc.integer({ min: 2017, max: 2025 })),
      ],
      (units, index, measure, from, to) => {
        const address = new URL(
          routes.comparison('vi', { units, index, measure, from, to }),
          'http://a.example',
        );
        const read = parseComparison(Object.fromEntries(address.searchParams));
        expect(read).toEqual({ ...nothing, units, index: index === 'par' ? null : index, measure, from, to });
      },
    ));
});
