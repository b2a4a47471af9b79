import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForPrograms, isKept, localeOf, toAddress } from '@/lib/ops/front/address';
import { forEvery } from '../../for-every';

describe('one address for all spellings', () => {
  it.each([
    ['/vi', '/vi'],
    ['/vi?utm_source=thu', '/vi'],
    [
      '/vi/xep-hang/par/2020?sap-xep=ten&x=1&vung=tay-nguyen',
      '/vi/xep-hang/par/2020?sap-xep=ten&vung=tay-nguyen',
    ],
    [
      '/vi/xep-hang/par/2020?vung=tay-nguyen&sap-xep=ten',
      '/vi/xep-hang/par/2020?sap-xep=ten&vung=tay-nguyen',
    ],
    ['/vi/xep-hang/par/2020?vung=', '/vi/xep-hang/par/2020'],
    ['/vi/so-sanh?don-vi=a&don-vi=b&don-vi=a', '/vi/so-sanh?don-vi=a,b'],
    ['/vi/so-sanh?don-vi=b,a,,b&tu=2024&den=2018&la=1', '/vi/so-sanh?don-vi=b,a&tu=2018&den=2024'],
    [
      '/vi/mo-phong?nam=2020&diem.yy=1,5&la=1&don-vi=a&don-vi=b&diem.xx=2&chi-so=',
      '/vi/mo-phong?don-vi=a&nam=2020&diem.xx=2&diem.yy=1%2C5',
    ],
    ['/en/tim?q=%20h%C3%A0%20n%E1%BB%99i&q=2', '/en/tim?q=h%C3%A0+n%E1%BB%99i'],
    [
      '/vi/so-lieu/par-internal.2017.binh-duong%7Ethu-dau-mot.overall.rank',
      '/vi/so-lieu/par-internal.2017.binh-duong~thu-dau-mot.overall.rank',
    ],
    ['/api/v1/figures?year=2020&x=1&index=par', '/api/v1/figures?index=par&x=1&year=2020'],
    ['/api/v1/search?q=h%C3%A0%20n%E1%BB%99i', '/api/v1/search?q=h%C3%A0+n%E1%BB%99i'],
    ['/api/v1/openapi.json?x=1', '/api/v1/openapi.json'],
    ['/api/tim/vi?x=1', '/api/tim/vi'],
    ['/vi#noi-dung', '/vi'],
  ])('%s is %s', (requested, address) => expect(toAddress(requested)).toBe(address));

  it.each([
    '',
    'vi',
    '//host/vi',
    '/vi/%',
    '/vi/%zz',
    '/%E0%A4%A',
    '/vi/%00',
    '/vi/a%5Cb',
    '/vi/..',
    '/api/v1/..%2Fx',
    '*',
  ])('there is no address %j', (requested) => expect(toAddress(requested)).toBeNull());

  it('no text makes it throw, and an address is its own address', () =>
    forEvery(
      [
        fc.oneof(
          fc.string(),
          fc.webPath(),
          fc.webUrl().map((url) => url.slice(7)),
        ),
      ],
      (text) => {
        const address = toAddress(`/${text}`);
        if (address !== null) expect(toAddress(address)).toBe(address);
      },
    ));
});

it.each([
  ['/en', 'en'],
  ['/en/tinh', 'en'],
  ['/en?x', 'en'],
  ['/english', 'vi'],
  ['/', 'vi'],
])('%s is read in %s', (address, locale) => expect(localeOf(address)).toBe(locale));

it.each([
  ['/api/v1/figures?x', true],
  ['/api/khong-co', true],
  ['/api?x', true],
  ['/apix', false],
  ['/vi/api', false],
])('whether %s is for programs: %s', (address, is) => expect(isForPrograms(address)).toBe(is));

it.each([
  ['/vi/kiem-chung', true],
  ['/vi/kiem-chung?q=x', false],
  ['/en/kiem-chung?don-vi=ha-noi', false],
  ['/api/trich-dan/vi/par.2020.ha-noi.overall.rank.bib', false],
  ['/vi/so-lieu/par.2020.ha-noi.overall.rank', true],
])('whether the answer of %s may be kept: %s', (address, may) => expect(isKept(address)).toBe(may));
