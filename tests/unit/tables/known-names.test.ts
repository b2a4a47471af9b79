import { describe, expect, it } from 'vitest';
import { toUnitNames } from '@/lib/tables/known-names';
import { readShipped } from '../../draft';
import { referencesOf } from './references';

const references = referencesOf(await readShipped());
const of = (year: number, level: 'province' | 'ministry' = 'province') =>
  toUnitNames(references, { year, level });
const provinces = [...references.units.values()].flatMap((eras) =>
  eras.filter(({ kind, validTo }) => (kind === 'province' || kind === 'municipality') && validTo !== null),
);

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, (d) => (d === 'đ' ? 'd' : 'D'));
const spellings: [string, (name: string) => string][] = [
  ['as it is', (name) => name],
  ['decomposed', (name) => name.normalize('NFD')],
  ['in capitals', (name) => name.toUpperCase()],
  ['without accents', plain],
  ['after “tỉnh”', (name) => `tỉnh ${name}`],
  ['after “TP.”', (name) => `TP. ${name.replace('Thành phố ', '')}`],
  ['after “T.P”', (name) => `T.P ${name.replace('Thành phố ', '')}`],
  ['after “UBND tỉnh”', (name) => `UBND tỉnh ${name.replace('Thành phố ', '')}`],
  ['with other dashes', (name) => name.replace(' - ', '–')],
  ['numbered', (name) => `12. ${name}`],
  ['with the mark of a footnote', (name) => `${name} (*)`],
  ['with a number of a footnote', (name) => `${name} (1)`],
  ['between stray spaces', (name) => `\u00A0 ${name.replaceAll(' ', '\u00A0 ')} `],
  ['with marks of direction', (name) => `\u200F${name}\u200E`],
];

describe.each(spellings)('a province %s', (_, spell) => {
  it('is found, all 63 of 2020', () => {
    const names = of(2020);
    for (const { slug, name_vi } of provinces) {
      if (slug === 'hue') continue;
      expect([name_vi, names.find(spell(name_vi))?.slug]).toEqual([name_vi, slug]);
    }
  });
});

describe('a name in a table', () => {
  it.each([
    ['Hoà Bình', 'hoa-binh'],
    ['Khánh Hoà', 'khanh-hoa'],
    ['Thừa Thiên - Huế', 'thua-thien-hue'],
    ['Bà Rịa–Vũng Tàu', 'ba-ria-vung-tau'],
    ['BR-VT', 'ba-ria-vung-tau'],
    ['TP HCM', 'tp-ho-chi-minh'],
    ['Tp.Hồ Chí Minh', 'tp-ho-chi-minh'],
    ['Đắc Lắc', 'dak-lak'],
    ['DakNong', 'dak-nong'],
    ['Thủ đô Hà Nội', 'ha-noi'],
    ['Ðà Nẵng', 'da-nang'],
    ['ÐIỆN BIÊN', 'dien-bien'],
    ['ðồng nai', 'dong-nai'],
    ['UBND Thành phố Hà Nội', 'ha-noi'],
    ['Ủy ban nhân dân tỉnh Cà Mau', 'ca-mau'],
    ['HCM City', 'tp-ho-chi-minh'],
    ['Hue city', 'thua-thien-hue'],
    ['Ca Mau province', 'ca-mau'],
    ['TD&MNPB', 'vung-trung-du-va-mien-nui-phia-bac'],
    ['ĐBSCL', 'vung-dong-bang-song-cuu-long'],
    ['Vùng ĐBSH', 'vung-dong-bang-song-hong'],
    ['Cả nước', 'viet-nam'],
    ['Trung bình cả nước', 'viet-nam'],
    ['Bình quân chung', 'viet-nam'],
    ['Trung bình', 'viet-nam'],
    ['Vùng Tây Nguyên', 'vung-tay-nguyen'],
    ['Trung bình vùng Đồng bằng sông Hồng', 'vung-dong-bang-song-hong'],
    ['Trung du, miền núi phía Bắc', 'vung-trung-du-va-mien-nui-phia-bac'],
    ['Hà', null],
    ['Tỉnh', null],
    ['', null],
    ['Ghi chú: Quảng Ninh', null],
  ])('“%s” is %s in 2020', (name, slug) => {
    expect(of(2020).find(name)?.slug ?? null).toBe(slug);
  });

  it.each([
    ['Bộ Giao thông vận tải', 'bo-giao-thong-van-tai'],
    ['Giao thông Vận tải', 'bo-giao-thong-van-tai'],
    ['Bộ GTVT', 'bo-giao-thong-van-tai'],
    ['Bộ LĐ-TB&XH', 'bo-lao-dong-thuong-binh-va-xa-hoi'],
    ['NHNN', 'ngan-hang-nha-nuoc'],
    ['Bộ TT&TT', 'bo-thong-tin-va-truyen-thong'],
    ['Trung bình các bộ', 'cac-bo'],
  ])('“%s” among ministries is %s', (name, slug) => {
    expect(of(2020, 'ministry').find(name)?.slug ?? null).toBe(slug);
  });

  it('means the unit of its year: a new name before its day, an old one after a mere renaming', () => {
    expect(of(2024).find('TP. Huế')?.slug).toBe('thua-thien-hue');
    expect(of(2025).find('Huế')?.slug).toBe('hue');
    expect(of(2025).find('Thừa Thiên Huế')?.slug).toBe('hue');
    expect(of(2025).find('Bình Dương')).toBeNull();
    expect(of(2025).findOtherYear('Bình Dương')?.slug).toBe('binh-duong');
  });

  it('tells the extremes of the country from its average', () => {
    expect(of(2020).find('Cao nhất')).toMatchObject({ slug: 'viet-nam', extreme: 'highest' });
    expect(of(2020).find('Thấp nhất cả nước')).toMatchObject({ slug: 'viet-nam', extreme: 'lowest' });
  });

  it('that is misspelt brings the one that it may be', () => {
    expect(of(2020).suggest('Quảng Nin')).toBe('Quảng Ninh');
    expect(of(2020).suggest('Atlantis')).toBeNull();
  });
});
