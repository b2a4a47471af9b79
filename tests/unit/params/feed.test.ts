import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Followed } from '@/lib/domain/figures/followed';
import { parseFeedFile } from '@/lib/params/feed';
import { feedFormats, toFeedPath } from '@/lib/routes/feeds';
import { forEvery } from '../for-every';

const kinds: Followed[] = [
  { kind: 'releases' },
  { kind: 'corrections' },
  { kind: 'province', slug: 'binh-duong' },
];

it('the address of every feed names it', () => {
  for (const followed of kinds)
    for (const format of feedFormats)
      for (const locale of ['vi', 'en'] as const) {
        const [, , , language = '', file = ''] = toFeedPath(locale, followed, format).split('/');
        expect(parseFeedFile({ locale: language, file })).toEqual({ locale, followed, format });
      }
});

it.each([
  '',
  'phien-ban',
  'phien-ban.rss',
  'phien-ban.1.atom',
  'dinh-chinh.tinh.json',
  'tinh.atom',
  'tinh..atom',
  'tinh.Ha-Noi.atom',
  'tinh.ha-noi.so-y-te.atom',
  `tinh.${'a'.repeat(61)}.atom`,
  '../phien-ban.atom',
])('“%s” names none', (file) => expect(parseFeedFile({ locale: 'vi', file })).toBeNull());

it('a language that the site has not has no feeds', () =>
  expect(parseFeedFile({ locale: 'fr', file: 'phien-ban.atom' })).toBeNull());

it('any text is read without an error', () =>
  forEvery([fc.string()], (text) => {
    expect(() => parseFeedFile({ locale: 'vi', file: `${text}.atom` })).not.toThrow();
  }));
