import { expect, it } from 'vitest';
import {
  answerQuery,
  toChildEntries,
  toEditionEntries,
  toMinistryEntries,
  toProvinceEntries,
  toRegionEntries,
} from '@/lib/domain/search/search';
import { edition, index, unit } from '../sample';

const indices = [index({ shortVi: 'PAR INDEX', aliases: ['CCHC', 'cải cách hành chính'] })];
const editions = [
  edition(2020),
  edition(2021),
  { ...edition(2021), level: 'ministry' as const },
  { ...edition(2022), status: 'not-located' as const },
  { ...edition(2021), level: 'unit' as const },
];
const provinces = [
  { ...unit('a'), nameVi: 'Bình An' },
  { ...unit('b'), nameVi: 'An Bình' },
];
const entries = [...toProvinceEntries(provinces, []), ...toEditionEntries(editions, indices)];
const keysOf = (query: string) =>
  answerQuery(entries, query).entries.map((entry) =>
    entry.kind === 'edition' ? `${entry.year} ${entry.level}` : 'slug' in entry ? entry.slug : '',
  );

it.each([
  ['an index and a year', 'par index 2020', ['2020 province']],
  ['another name of the index', 'cải cách hành chính 2020', ['2020 province']],
  ['the whole name of the index', 'Chỉ số Một 2020', ['2020 province']],
  ['a year first', '2021 par', ['2021 province', '2021 ministry']],
  ['the ministries of a year', 'bộ ngành 2021', ['2021 ministry']],
  ['a year alone', '2022', ['2022 province']],
  ['a name', 'an bình', ['b', 'a']],
  ['nothing', '', []],
])('%s is found: “%s”', (_, query, keys) => expect(keysOf(query)).toEqual(keys));

it('an edition that was not found says so', () =>
  expect(toEditionEntries(editions, indices)[0]).toMatchObject({ year: 2022, located: false }));

it('a question that begins with a name finds it and says which words matched', () =>
  expect(answerQuery(entries, 'Bình An nay thuộc tỉnh nào')).toMatchObject({
    entries: [{ slug: 'a' }, { slug: 'b' }],
    instead: 'Bình An',
  }));

it.each(['khác', 'một tên khác hẳn', 'an nam bắc trung'])(
  '“%s” finds nothing, not even by one word',
  (query) => expect(answerQuery(entries, query)).toEqual({ entries: [], more: 0, instead: null }),
);

it('a long answer says how much more there is', () => {
  const many = Array.from({ length: 50 }, (_, at) => ({ ...unit(`c${at}`), nameVi: `Tân ${at}` }));
  const { entries: shown, more } = answerQuery(toProvinceEntries(many, []), 'tân');
  expect(shown.length + more).toBe(50);
  expect(more).toBeGreaterThan(0);
});

it('a department is found once, in the latest year, by its name with its province’s', () => {
  const office = { ...unit('a/so-x'), nameVi: 'Sở Xây', kind: 'department' as const };
  const found = toChildEntries(
    [2019, 2021, 2020].map((year) => ({ unit: office, year })),
    provinces,
  );
  expect(found).toMatchObject([{ slug: 'a/so-x', year: 2021, province: { slug: 'a' } }]);
  expect(answerQuery(found, 'so xay binh an').entries).toHaveLength(1);
  expect(answerQuery(found, 'bình an sở xây').entries).toHaveLength(1);
  expect(answerQuery(found, 'sở y tế bình an').entries).toHaveLength(0);
});

it.each(['bộ cây', 'cây và cỏ', 'bo cay va co', 'trees'])('a ministry is found by “%s”', (query) => {
  const ministry = { ...unit('m'), nameVi: 'Bộ Cây và Cỏ', nameEn: 'Ministry of Trees and Grass' };
  expect(answerQuery(toMinistryEntries([ministry]), query).entries).toMatchObject([{ slug: 'm' }]);
});

it.each(['đồng xa', 'vùng Đồng Xa', 'far field'])('a region is found by “%s”', (query) => {
  const region = { code: 'dong-xa', nameVi: 'Đồng Xa', nameEn: 'Far Fields' };
  expect(answerQuery(toRegionEntries([region]), query).entries).toMatchObject([{ code: 'dong-xa' }]);
});

it.each([
  ['UBND tỉnh Bình An', 'a'],
  ['UBND TP Bình An', 'a'],
  ['Ủy ban nhân dân tỉnh An Bình năm 2021 xếp hạng mấy', 'b'],
  ['binh an city', 'a'],
])('“%s” finds the province and no office', (query, slug) => {
  const office = { ...unit('a/van-phong'), nameVi: 'Văn phòng UBND tỉnh', kind: 'department' as const };
  const all = [...entries, ...toChildEntries([{ unit: office, year: 2021 }], provinces)];
  expect(answerQuery(all, query).entries[0]).toMatchObject({ slug });
});

it('a ministry, a region and a dimension are found by their initials', () => {
  const ministry = { ...unit('bo-m'), nameVi: 'Bộ Thông tin và Truyền thông', kind: 'ministry' as const };
  const names = ['Cải cách thủ tục hành chính', 'Cải cách thể chế'];
  const named = [
    ...toMinistryEntries([ministry]),
    ...toRegionEntries([{ code: 'dbscl', nameVi: 'Đồng bằng sông Cửu Long', nameEn: 'Mekong' }]),
    ...names.map((nameVi) => ({
      ...{ kind: 'dimension' as const, index: index({}), dimension: 'd', years: [2021] },
      ...{ nameVi, nameEn: null, names: [nameVi] },
    })),
  ];
  const kindsOf = (query: string) => answerQuery(named, query).entries.map(({ kind }) => kind);
  expect(kindsOf('Bộ TT&TT')).toEqual(['ministry']);
  expect(kindsOf('ĐBSCL')).toEqual(['region']);
  expect(kindsOf('TTHC')).toEqual(['dimension']);
});

it('districts with numbers stand by their value', () => {
  const districts = [10, 1, 2].map((at) => ({
    unit: { ...unit(`a/quan-${at}`), nameVi: `Quận ${at}`, kind: 'district' as const },
    year: 2021,
  }));
  const found = answerQuery(toChildEntries(districts, provinces), 'quận').entries;
  expect(found.map((entry) => 'nameVi' in entry && entry.nameVi)).toEqual(['Quận 1', 'Quận 2', 'Quận 10']);
});
