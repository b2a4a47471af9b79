import { describe, expect, it } from 'vitest';
import { createUnitNames } from '@/lib/domain/names/unit-names';
import type { KnownUnits, NameableUnit } from '@/lib/domain/names/unit-spellings';

const unit = (slug: string, nameVi: string, more: Partial<NameableUnit> = {}): NameableUnit => ({
  slug,
  nameVi,
  nameEn: null,
  kind: 'province',
  parent: null,
  validFrom: null,
  validTo: null,
  ...more,
});
const untilMerger = { validTo: '2025-06-30' };

/** A fictional country: a merger, a renaming, two names that are one without accents, what each province owns. */
const country: KnownUnits = {
  units: [
    unit('tan-an', 'Tân An'),
    unit('tan-an-2', 'Tấn An'),
    unit('hoa-lac', 'Hòa Lạc', { kind: 'municipality', nameEn: 'Harmony', ...untilMerger }),
    unit('ma-pi-leng', 'Mã Pí Lèng', untilMerger),
    unit('pi-leng', 'Pí Lèng', { validFrom: '2025-07-01' }),
    unit('long-so', 'Long Sơ', untilMerger),
    unit('bo-nuoc-va-dat', 'Bộ Nước và Đất đai', { kind: 'ministry' }),
    unit('viet-nam', 'Cả nước', { kind: 'aggregate' }),
    unit('cac-bo', 'Các bộ', { kind: 'aggregate' }),
    unit('vung-doi-va-nui', 'Đồi và núi', { kind: 'aggregate' }),
    unit('tan-an/so-muoi', 'Sở Muối, Cá và Nắng', { kind: 'department', parent: 'tan-an' }),
    unit('tan-an/huyen-dong', 'Huyện Đông', { kind: 'district', parent: 'tan-an' }),
    unit('hoa-lac/huyen-tay', 'Huyện Tây', { kind: 'district', parent: 'hoa-lac' }),
  ],
  successions: [
    { kind: 'merged', predecessor: { slug: 'hoa-lac' }, successor: { slug: 'tan-an' } },
    { kind: 'renamed', predecessor: { slug: 'ma-pi-leng' }, successor: { slug: 'pi-leng' } },
  ],
};
const of = (year: number, level: 'province' | 'ministry' = 'province') =>
  createUnitNames(country, { year, level });
const children = createUnitNames(country, { year: 2020, level: 'unit', owner: 'tan-an' });

describe('a text', () => {
  it.each([
    ['the name with its accents', 'Tân An', 'tan-an'],
    ['the other accents', 'tỉnh TẤN AN', 'tan-an-2'],
    ['a name that two units share without accents', 'tan an', null],
    ['accents that neither of the two has', 'Tàn An', null],
    ['the other placement of the tone', 'TP. Hoà Lạc', 'hoa-lac'],
    ['no accents, no spaces', 'HOALAC', 'hoa-lac'],
    ['the English name', 'Harmony', 'hoa-lac'],
    ['the slug', 'hoa-lac', 'hoa-lac'],
    ['a number and the mark of a footnote', '3. Long Sơ (*)', 'long-so'],
    ['more than a name', 'Long Sơ tăng 3 bậc', null],
    ['nothing', ' ', null],
    ['a text too long for a name', 'Long Sơ '.repeat(30), null],
    ['the country', 'Trung bình cả nước', 'viet-nam'],
    ['a region, with “&” for “và”', 'Vùng Đồi & núi', 'vung-doi-va-nui'],
    ['a ministry, at the level of provinces', 'Bộ Nước và Đất đai', null],
  ])('that is %s', (_, text, slug) => expect(of(2020).find(text)?.slug ?? null).toBe(slug));

  it.each([
    ['Bộ Nước & Đất đai', 'bo-nuoc-va-dat'],
    ['Nước và Đất đai', 'bo-nuoc-va-dat'],
    ['Bộ NĐĐ', 'bo-nuoc-va-dat'],
    ['Trung bình các bộ', 'cac-bo'],
    ['Tân An', null],
  ])('“%s” among ministries is %s', (text, slug) =>
    expect(of(2020, 'ministry').find(text)?.slug ?? null).toBe(slug),
  );

  it.each([
    ['Sở Muối, Cá và Nắng', 'tan-an/so-muoi'],
    ['Sở MCN', 'tan-an/so-muoi'],
    ['Đông', 'tan-an/huyen-dong'],
    ['Huyện Tây', null],
    ['Trung bình', null],
  ])('“%s” within one province is %s', (text, slug) => expect(children.find(text)?.slug ?? null).toBe(slug));

  it('means what existed at the end of the year, under both names of a renaming but not of a merger', () => {
    expect(of(2024).find('Pí Lèng')?.slug).toBe('ma-pi-leng');
    expect(of(2025).find('Mã Pí Lèng')?.slug).toBe('pi-leng');
    expect(of(2025).find('Hòa Lạc')).toBeNull();
    expect(of(2025).findOtherYear('Hoà Lạc')?.slug).toBe('hoa-lac');
    expect(of(2025).findOtherYear('Tàn An')).toBeNull();
  });

  it('tells an average from an extreme, and a whole from a unit', () => {
    expect(of(2020).find('Bình quân chung')).toEqual({ slug: 'viet-nam', isAggregate: true });
    expect(of(2020).find('Thấp nhất')).toEqual({ slug: 'viet-nam', isAggregate: true, extreme: 'lowest' });
    expect(of(2020).find('Long Sơ')).toEqual({ slug: 'long-so', isAggregate: false });
  });

  it('that is misspelt brings the name that it may be, and only one that is near', () => {
    expect(of(2020).suggest('Lonh Sơ')).toBe('Long Sơ');
    expect(of(2020).suggest('Atlantis')).toBeNull();
    expect(of(2020).suggest('Lo')).toBeNull();
  });
});

it('a name that two units bear says neither, and brings both', () => {
  const twins = [unit('an-1', 'An'), unit('an-2', 'An')];
  const names = createUnitNames({ units: twins, successions: [] }, { year: 2020, level: 'province' });
  expect(names.find('An')).toBeNull();
  expect(names.findSharers('Tỉnh An')).toEqual(['an-1', 'an-2']);
});
