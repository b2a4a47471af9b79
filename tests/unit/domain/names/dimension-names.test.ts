import { describe, expect, it } from 'vitest';
import { createDimensionNames, type KnownDimensions } from '@/lib/domain/names/dimension-names';

const dimension = (framework: string, code: string, nameVi: string, nameEn: string) => ({
  framework,
  code,
  nameVi,
  nameEn,
  kind: code === 'overall' ? ('index' as const) : ('field' as const),
  maxScore: null,
});

/** Two frameworks of one fictional index; the second continues the first under other names. */
const known: KnownDimensions = {
  dimensions: [
    dimension('khung-1', 'overall', 'Toàn bộ chỉ số', 'The whole index'),
    dimension('khung-1', 'doi-ngu', 'Xây dựng và nâng cao chất lượng đội ngũ CBCCVC', 'Quality of staff'),
    dimension('khung-1', 'bo-may', 'Tổ chức bộ máy', 'Apparatus'),
    dimension('khung-2', 'overall', 'Toàn bộ chỉ số', 'The whole index'),
    dimension('khung-2', 'cong-vu', 'Cải cách chế độ công vụ', 'Civil service'),
    dimension('khung-2', 'bo-may', 'Cải cách tổ chức bộ máy (ngành, cấp)', 'Apparatus'),
    dimension('khung-2', 'tac-dong', 'Tác động', 'Impact'),
    dimension('khung-2', 'tac-dong-kinh-te', 'Tác động đến kinh tế', 'Impact on the economy'),
    dimension('khung-2', 'van-ban', 'Văn bản', 'Texts'),
    dimension('khung-2', 'van-ban-2', 'Vận bán', 'Trade'),
  ],
  links: [{ earlier: 'doi-ngu', later: 'cong-vu' }],
};
const first = createDimensionNames(known, 'khung-1');
const second = createDimensionNames(known, 'khung-2');
const codes = ({ dimensions }: ReturnType<typeof first.find>) => dimensions.map(({ code }) => code);

describe('a text', () => {
  it.each([
    ['the words of a sentence', 'Chỉ số thành phần về xây dựng và nâng cao chất lượng đội ngũ CBCCVC'],
    ['short forms spelt out', 'Chất lượng đội ngũ cán bộ, công chức, viên chức'],
    ['no accents', 'xay dung va nang cao chat luong doi ngu cbccvc'],
    ['the English name', 'Quality of staff'],
    ['a number before it', '5. Xây dựng và nâng cao chất lượng đội ngũ CBCCVC'],
  ])('with %s is a dimension for sure', (_, text) => {
    expect(codes(first.find(text))).toEqual(['doi-ngu']);
    expect(first.find(text).isSure).toBe(true);
  });

  it('is known by the name of another year, in the framework of this one', () => {
    expect(codes(second.find('Nâng cao chất lượng đội ngũ CBCCVC'))).toEqual(['cong-vu']);
    expect(codes(first.find('Cải cách chế độ công vụ'))).toEqual(['doi-ngu']);
  });

  it('of names within it means the longest', () =>
    expect(codes(second.find('Tác động đến kinh tế: điểm'))).toEqual(['tac-dong-kinh-te']));

  it('that is one with another without accents is told by its accents, else left to a person', () => {
    expect(second.find('Vận bán')).toMatchObject({ dimensions: [{ code: 'van-ban-2' }], isSure: true });
    expect(codes(second.find('van ban'))).toEqual(['van-ban', 'van-ban-2']);
    expect(second.find('van ban').isSure).toBe(false);
  });

  it('that says more than the name is not sure', () => {
    const found = first.find('Điểm tự chấm tổ chức bộ máy');
    expect([codes(found), found.isSure]).toEqual([['bo-may'], false]);
  });

  it.each(['', 'Điểm', 'Nắng', 'Toàn bộ chỉ số'])('“%s” is none', (text) =>
    expect(codes(first.find(text))).toEqual([]),
  );
});

it('a title names a dimension in full, a name of a sheet may be cut', () => {
  const inTitle = (title: string) => second.findInTitle(title).map(({ code }) => code);
  expect(inTitle('Bảng 3. Kết quả tổ chức bộ máy của các tỉnh')).toEqual(['bo-may']);
  expect(inTitle('Cải cách chế độ cô')).toEqual(['cong-vu']);
  expect(inTitle('Kết quả năm 2020')).toEqual([]);
});

it('a code is of the framework alone', () => {
  expect(second.findByCode('cong-vu')?.nameVi).toBe('Cải cách chế độ công vụ');
  expect(second.findByCode('doi-ngu')).toBeUndefined();
});
