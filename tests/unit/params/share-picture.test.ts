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
  [
    'bien-dong.par.2020.png',
    { kind: 'exhibit', exhibit: { kind: 'movers', index: 'par', year: 2020, level: 'province' } },
  ],
  [
    'ban-do.par.2020.diem.png',
    { kind: 'exhibit', exhibit: { kind: 'map', index: 'par', year: 2020, view: 'value' } },
  ],
  [
    'linh-vuc.par.the-che.2020.png',
    { kind: 'exhibit', exhibit: { kind: 'dimension', index: 'par', dimension: 'the-che', year: 2020 } },
  ],
  ['linh-vuc.par.the-che.png', { kind: 'dimension', address: { index: 'par', dimension: 'the-che' } }],
  ['so-lieu.par.2020.ha-noi.overall.rank.png', { kind: 'figure', id: 'par.2020.ha-noi.overall.rank' }],
  [
    'so-lieu.par-internal.2017.ha-noi%7Eso-y-te.overall.rank_change.png',
    { kind: 'figure', id: 'par-internal.2017.ha-noi~so-y-te.overall.rank_change' },
  ],
  ['vung.tay-nguyen.png', { kind: 'region', slug: 'tay-nguyen' }],
  ['du-lieu.3.png', { kind: 'release', release: 3 }],
  ['du-lieu.dinh-chinh.png', { kind: 'page', page: 'du-lieu.dinh-chinh' }],
  ['tinh.png', { kind: 'page', page: 'tinh' }],
])('%s names a picture', (picture, expected) =>
  expect(parse(picture)).toEqual({ locale: 'vi', ...expected }),
);

it.each([
  '',
  'trang',
  'trang.jpg',
  'trang.gi.png',
  'so-lieu.par.2020.ha-noi.png',
  'so-lieu.png',
  'du-lieu.0.png',
  'vung.Tay.png',
  'bien-dong.par.2020.2021.png',
  `so-lieu.${'a'.repeat(250)}.png`,
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
