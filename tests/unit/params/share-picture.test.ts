import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSharePicture } from '@/lib/params/share-picture';
import { forEvery } from '../for-every';

const parse = (picture: string, locale = 'vi') => parseSharePicture({ locale, picture });

it.each([
  ['trang.png', { kind: 'site' }],
  ['tinh.ha-noi.png', { kind: 'unit', level: 'province', slug: 'ha-noi' }],
  ['bo-nganh.bo-y-te.png', { kind: 'unit', level: 'ministry', slug: 'bo-y-te' }],
  ['xep-hang.par.2020.png', { kind: 'ranking', index: 'par', year: 2020, level: 'province' }],
  ['xep-hang.par.2020.bo-nganh.png', { kind: 'ranking', index: 'par', year: 2020, level: 'ministry' }],
])('%s names a picture', (picture, expected) =>
  expect(parse(picture)).toEqual({ locale: 'vi', ...expected }),
);

it.each([
  '',
  'trang',
  'trang.jpg',
  'trang.gi.png',
  'tinh.png',
  'tinh..png',
  'tinh.Ha-Noi.png',
  'xep-hang.par.png',
  'xep-hang.l.2020.png',
  'xep-hang.par.20201.png',
  'xep-hang.par.2020.gi.png',
  '../trang.png',
])('“%s” names none', (picture) => expect(parse(picture)).toBeNull());

it('a language that the site has not has no pictures', () => expect(parse('trang.png', 'fr')).toBeNull());

it('any text is read without an error', () =>
  forEvery([fc.string()], (text) => {
    expect(() => parse(`${text}.png`)).not.toThrow();
  }));
