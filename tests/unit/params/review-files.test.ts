import { expect, it } from 'vitest';
import { parseReviewFile, parseReviewYears } from '@/lib/params/review-files';
import { routes } from '@/lib/routes';

const unit = { level: 'province', slug: 'tinh-a', index: 'par' } as const;

it.each([
  ['tinh.tinh-a.par.2020.xlsx', { kind: 'year', address: { ...unit, year: 2020 } }],
  [
    'tinh.tinh-a.papi.2018-2022.xlsx',
    { kind: 'years', address: { ...unit, index: 'papi', from: 2018, to: 2022 } },
  ],
  [
    'bo-nganh.bo-x.par.2020.xlsx',
    { kind: 'year', address: { level: 'ministry', slug: 'bo-x', index: 'par', year: 2020 } },
  ],
  ['tinh.par.2020.json', { kind: 'list', address: { level: 'province', index: 'par', year: 2020 } }],
])('%s is a file of reviews', (file, asked) =>
  expect(parseReviewFile({ locale: 'vi', file })).toMatchObject({ locale: 'vi', ...asked }),
);

it.each([
  'tinh.tinh-a.par.2020.pdf',
  'tinh.tinh-a.par.2020.xlsx.xlsx',
  'tinh.tinh-a.2020.xlsx',
  'huyen.tinh-a.par.2020.xlsx',
  'tinh.par.json',
  'tinh.a.par.2020.json',
  'tinh.tinh-a.par.2022-2018.xlsx',
  '',
])('“%s” is none', (file) => expect(parseReviewFile({ locale: 'vi', file })).toBeNull());

it.each([
  ['2018-2022', { from: 2018, to: 2022 }],
  ['2018-2019', { from: 2018, to: 2019 }],
  ['2018-2018', null],
  ['2022-2018', null],
  ['2017-2022', null],
  ['2018-22', null],
  ['2018', null],
  ['2018-2020-2022', null],
])('%s is two to five years, the earlier first, or none', (year, span) => {
  const found = parseReviewYears({ locale: 'vi', slug: 'tinh-a', year }, 'province');
  if (span === null) expect(found).toBeNull();
  else expect(found).toMatchObject({ ...unit, ...span });
});

it('writes the addresses that it reads', () => {
  const span = { ...unit, from: 2018, to: 2022 };
  expect(routes.review('vi', span)).toBe('/vi/tinh/tinh-a/2018-2022');
  const file = routes.reviewBook('vi', span).split('/').at(-1);
  expect(parseReviewFile({ locale: 'vi', file })).toEqual({ kind: 'years', address: span, locale: 'vi' });
});
