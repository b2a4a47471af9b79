import { expect, it } from 'vitest';
import { nameFew, sortByName } from '@/lib/i18n/names';

const named = (nameVi: string, nameEn: string | null = null) => ({ of: { nameVi, nameEn } });
const sorted = (things: { of: { nameVi: string; nameEn: string | null } }[], locale: 'vi' | 'en') =>
  sortByName(things, ({ of }) => of, locale).map(({ of }) => of.nameVi);

it('sorts by the alphabet of the language: Đ after every D, accents after none', () =>
  expect(
    sorted(
      ['Đa', 'Ea', 'Dự', 'Da', 'Dạ'].map((name) => named(name)),
      'vi',
    ),
  ).toEqual(['Da', 'Dạ', 'Dự', 'Đa', 'Ea']));

it('sorts by the English names on an English page, and leaves the list as it was', () => {
  const things = [named('Á', 'Zed'), named('Bê', 'Alpha'), named('Gamma')];
  expect(sorted(things, 'en')).toEqual(['Bê', 'Gamma', 'Á']);
  expect(things[0]?.of.nameVi).toBe('Á');
});

it('a sentence with less room names fewer', () => {
  const names = (count: number) =>
    nameFew([...'ABCD'].slice(0, count), 'vi', (others) => `${others} tỉnh khác`, 2);
  expect([names(2), names(3), names(4)]).toEqual(['A và B', 'A và 2 tỉnh khác', 'A và 3 tỉnh khác']);
});

it.each([
  [1, 'A', 'A'],
  [2, 'A và B', 'A and B'],
  [3, 'A, B và C', 'A, B and C'],
  [4, 'A, B và 2 tỉnh khác', 'A, B and 2 others'],
  [9, 'A, B và 7 tỉnh khác', 'A, B and 7 others'],
])('%i names as a sentence has them', (count, vietnamese, english) => {
  const names = [...'ABCDEFGHI'].slice(0, count);
  expect(nameFew(names, 'vi', (others) => `${others} tỉnh khác`)).toBe(vietnamese);
  expect(nameFew(names, 'en', (others) => `${others} others`)).toBe(english);
});
