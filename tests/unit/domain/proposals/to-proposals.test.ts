import { expect, it } from 'vitest';
import { isProse } from '@/lib/domain/proposals/is-prose';
import { type ProposalFacts, toProposals } from '@/lib/domain/proposals/to-proposals';
import { createTextReader } from '@/lib/domain/reading/read-text';

const lifetime = { parent: null, validFrom: null, validTo: null };
const index = (code: string, name: string) => ({
  ...{ code, nameVi: name, nameEn: name, shortVi: name, shortEn: name },
  aliases: [],
});
const reader = createTextReader({
  indices: [index('par', 'PAR INDEX'), index('papi', 'PAPI')],
  units: [
    { slug: 'an-phu', nameVi: 'An Phú', nameEn: null, kind: 'province', ...lifetime },
    { slug: 'ten-moi', nameVi: 'Tên Mới', nameEn: null, kind: 'province', ...lifetime },
  ],
  dimensions: ['cu', 'moi'].map((code) => ({
    index: 'par',
    code,
    nameVi: 'Cải cách thể chế',
    nameEn: code,
    kind: 'field' as const,
    maxScore: null,
  })),
  regions: [],
});
const facts: ProposalFacts = {
  editionsOf: () =>
    [2018, 2020, 2021].map((year) => ({
      year,
      status: 'published' as const,
      units: year === 2018 ? 60 : 63,
    })),
  measureOf: (code) => (code === 'papi' ? 'score' : 'percent'),
  dimensionsOf: (_, __, year) => new Set([year < 2021 ? 'cu' : 'moi']),
  slugIn: (slug, year) => (slug === 'ten-moi' && year < 2021 ? 'ten-cu' : slug),
};

const read = (text: string) =>
  reader
    .read(text)
    .flatMap((reading) => toProposals(reading, facts))
    .map((one) =>
      one.kind === 'left-out'
        ? one.because
        : `${[one.index, one.year ?? '?', one.unit, one.dimension ?? '?', one.measure].join('.')}=${one.value}${one.doubts.map((doubt) => ` ${doubt}`).join('')}`,
    );

it.each([
  ['Năm 2020, PAR INDEX của tỉnh An Phú đạt 86,44%.', ['par.2020.an-phu.overall.percent=86.44']],
  ['Năm 2020, An Phú xếp thứ 39/63 PAR INDEX.', ['par.2020.an-phu.overall.rank=39']],
  ['Năm 2020, An Phú xếp thứ 39/60 PAR INDEX.', ['par.2020.an-phu.overall.rank=39 of']],
  ['Năm 2020, PAR INDEX của An Phú giảm 32 bậc.', ['par.2020.an-phu.overall.rank_change=-32']],
  [
    'Năm 2020, PAR INDEX của An Phú giảm 32 bậc so với năm 2018.',
    ['par.2020.an-phu.overall.rank_change=-32'],
  ],
  ['Năm 2021, PAR INDEX của An Phú giảm 32 bậc so với năm 2018.', ['other-base']],
  [
    'Năm 2021, PAR INDEX của An Phú từ hạng 17 lên hạng 4.',
    ['par.2021.an-phu.overall.rank=4', 'par.2020.an-phu.overall.rank=17'],
  ],
  ['Năm 2020, PAR INDEX của An Phú tăng ít nhất 20 bậc.', ['bound']],
  ['Năm 2020, PAR INDEX của An Phú tăng 3,2%.', ['relative']],
  ['Năm 2020, PAR INDEX của An Phú tăng 3,2 điểm phần trăm.', ['par.2020.an-phu.overall.percent_change=3.2']],
  ['Năm 2020, PAPI của An Phú đạt 42,5 điểm.', ['papi.2020.an-phu.overall.score=42.5']],
  ['Năm 2020, PAR INDEX của Tên Mới đạt 80%.', ['par.2020.ten-cu.overall.percent=80']],
  ['Năm 2021, PAR INDEX của Tên Mới đạt 80%.', ['par.2021.ten-moi.overall.percent=80']],
  ['Năm 2021, chỉ số thành phần cải cách thể chế của An Phú xếp thứ 5.', ['par.2021.an-phu.moi.rank=5']],
  ['PAR INDEX của An Phú xếp thứ 5.', ['par.?.an-phu.?.rank=5 year dimension']],
  ['An Phú phấn đấu năm 2021 xếp thứ 5 PAR INDEX.', ['not-asserted']],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

it('takes an article for prose, and tables in any copy for tables', () => {
  expect(
    isProse(
      'Bộ Nội vụ công bố chỉ số cải cách hành chính năm 2020 của các tỉnh, thành phố trực thuộc trung ương.\nAn Phú đứng thứ 5.',
    ),
  ).toBe(true);
  expect(isProse('STT\tTỉnh\tChỉ số\n1\tAn Phú\t90,1\n')).toBe(false);
  expect(
    isProse(
      '1 An Phú 90,1 8,1 7,2 6,3 5,4 4,5 3,6 2,7 1,8 9,9 10\n2 Bình Hòa 89,1 8,1 7,2 6,3 5,4 4,5 3,6 2,7 1,8 9,9 10\n',
    ),
  ).toBe(false);
  expect(isProse('1. An Phú: 90,1\n2. Bình Hòa: 89,1\n')).toBe(false);
  expect(isProse('')).toBe(false);
});
