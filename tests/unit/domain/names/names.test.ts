import { describe, expect, it } from 'vitest';
import { accentKey, findByName, fold } from '@/lib/domain/names/names';
import { existedOn } from '@/lib/domain/units/lifespan';
import { readShipped, toRows } from '../../../draft';

const rows = toRows((await readShipped()).get('units.csv')).filter(
  ({ kind }) => kind === 'province' || kind === 'municipality',
);
const provincesOn = (day: string) =>
  rows.filter((row) => existedOn({ validFrom: row.valid_from || null, validTo: row.valid_to || null }, day));
const entries = [...new Set(rows.map(({ unit }) => unit ?? ''))].map((slug) => ({
  slug,
  names: rows.filter(({ unit }) => unit === slug).map(({ name_vi }) => name_vi ?? ''),
}));

/** The same syllable with its tone on the other vowel: Hòa ↔ Hoà, Thủy ↔ Thuỷ. */
function moveTone(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(
      /([ou])([\u0300\u0301\u0303\u0309\u0323])?([aey])([\u0300\u0301\u0303\u0309\u0323])?$/u,
      '$1$4$3$2',
    )
    .normalize('NFC');
}
const otherPlacement = (name: string) => name.split(' ').map(moveTone).join(' ');
const withoutAccents = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const before = [
  '',
  'tỉnh ',
  'Tỉnh ',
  'tinh ',
  'thành phố ',
  'Thành phố ',
  'thanh pho ',
  'TP.',
  'TP. ',
  'tp ',
  'TP ',
];
const spellings: ((name: string) => string)[] = [
  (name) => name,
  (name) => name.normalize('NFD'),
  (name) => name.toUpperCase(),
  otherPlacement,
  withoutAccents,
  (name) => withoutAccents(name).toLowerCase().replaceAll(' - ', ' '),
  (name) => withoutAccents(name).toLowerCase().replaceAll(/[ -]/g, ''),
  (name) => `  ${name.replaceAll(' ', '  ')} `,
];

const first = (query: string) => findByName(entries, query)[0]?.slug;

describe.each([
  ['before the mergers', '2024-12-31'],
  ['after the mergers', '2025-12-31'],
])('every province %s', (_, day) => {
  it.each(provincesOn(day).map(({ unit = '', name_vi = '' }) => [name_vi, unit]))(
    '%s is found in every spelling',
    (name, slug) => {
      const bare = name.replace('Thành phố ', '');
      const queries = spellings.flatMap((spell) => before.map((prefix) => prefix + spell(bare)));
      expect(queries.filter((query) => first(query) !== slug)).toEqual([]);
    },
  );
});

it('the day decides how many provinces there are', () => {
  expect(provincesOn('2024-12-31')).toHaveLength(63);
  expect(provincesOn('2025-12-31')).toHaveLength(34);
});

it('the two placements of a tone differ where the test says so', () => {
  const moved = entries.filter(({ names }) => names.some((name) => otherPlacement(name) !== name));
  expect(moved.map(({ slug }) => slug).sort()).toEqual(['hoa-binh', 'khanh-hoa', 'thanh-hoa']);
  expect(['Hòa', 'Thủy', 'Hoè'].map(otherPlacement)).toEqual(['Hoà', 'Thuỷ', 'Hòe']);
});

describe('several answers', () => {
  const towns = ['Tấn An', 'Tân An', 'Tân An Hội', 'Long Tân An', 'Tan An'].map((name) => ({
    names: [name],
  }));
  const answers = (query: string) => findByName(towns, query).map(({ names }) => names[0]);

  it.each([
    ['the same accents come first', 'Tân An', ['Tân An', 'Tấn An', 'Tan An', 'Tân An Hội', 'Long Tân An']],
    ['also those', 'tấn an', ['Tấn An', 'Tân An', 'Tan An', 'Tân An Hội', 'Long Tân An']],
    ['a name without accents too', 'tan an', ['Tan An', 'Tấn An', 'Tân An', 'Tân An Hội', 'Long Tân An']],
    ['a beginning, then a word inside', 'an h', ['Tân An Hội']],
    ['a part of a word inside is no answer', 'n An', []],
    ['words in another order come last', 'an long', ['Long Tân An']],
    ['and each must be there', 'an long xa', []],
  ])('%s', (_, query, expected) => expect(answers(query)).toEqual(expected));

  it.each(['', ' ', '.', '-', '?!'])('“%s” finds nothing', (query) => expect(answers(query)).toEqual([]));

  it('a name is found by any of its names', () =>
    expect(findByName([{ names: ['Thành phố Hồ Chí Minh', 'Sài Gòn', 'TP.HCM'] }], 'sai gon')).toHaveLength(
      1,
    ));

  it.each(['(', '[a-z', '\\', '*', '%', "'", '\u0301', '<b>'])('“%s” is looked for as it is', (query) =>
    expect(() => findByName(entries, query)).not.toThrow(),
  );
});

it.each([
  ['TP. Hồ Chí Minh', 'tp ho chi minh'],
  ['Bà Rịa - Vũng Tàu', 'ba ria vung tau'],
  ['  ĐẮK   LẮK ', 'dak lak'],
])('“%s” folds to “%s”', (text, folded) => expect(fold(text)).toBe(folded));

it('old and new tone placement have one key, other accents have others', () => {
  expect(accentKey('Hoà Bình')).toBe(accentKey('hòa  bình'));
  expect(accentKey('Hòa Bình')).not.toBe(accentKey('Hóa Bình'));
  expect(accentKey('Hòa Bình')).not.toBe(accentKey('Hoa Binh'));
});

it('a name is read once, not for every query', () => {
  let reads = 0;
  const names = new Proxy(['Xã Tân An', 'Tan An Commune'], {
    get: (target, key, receiver) => {
      reads += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const towns = [{ names }];
  expect(findByName(towns, 'tân an')).toEqual(towns);
  reads = 0;
  expect(findByName(towns, 'an tan')).toEqual(towns);
  expect(findByName(towns, 'tấn an')).toEqual(towns);
  expect(findByName(towns, 'bình')).toEqual([]);
  expect(reads).toBe(0);
});
