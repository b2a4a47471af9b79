import { expect, it } from 'vitest';
import { sortByName } from '@/lib/i18n/names';

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
