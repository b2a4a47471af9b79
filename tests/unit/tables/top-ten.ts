import type { References } from '@/lib/dataset/normalise';
import type { Cells } from '../../draft';

/** The blocks of 2020 in the order of the printed table, with its headers. */
const blocks = [
  ['tham-dinh', 'Điểm thẩm định'],
  ['tac-dong-sipas', 'SIPAS'],
  ['tac-dong-khao-sat-lanh-dao', 'Khảo sát lãnh đạo, quản lý'],
  ['tac-dong-kinh-te-xa-hoi', 'Tác động đến phát triển KT-XH'],
] as const;
const source = 'b1';

/** The claims of the ten first provinces of 2020 with their four blocks, as the data set has them. */
export const toTopTenClaims = (claims: readonly Cells[]): Cells[] => {
  const ofTable = claims.filter(
    (row) => row.index === 'par' && row.year === '2020' && row.source === source && row.unit !== 'viet-nam',
  );
  const ten = ofTable.filter((row) => row.measure === 'rank' && Number(row.value) <= 10);
  const units = new Set(ten.map(({ unit }) => unit));
  return ofTable.filter(({ unit }) => units.has(unit));
};

const vietnamese = (value: string) => value.replace('.', ',');

/** The same claims as the printed table: a title, the header, ten rows, a footnote. */
export function printTopTen(claims: readonly Cells[], { units }: References): string[][] {
  const ten = toTopTenClaims(claims);
  const printed = (unit: string, dimension: string, measure: string) =>
    vietnamese(
      ten.find((row) => row.unit === unit && row.dimension === dimension && row.measure === measure)?.value ??
        '–',
    );
  const slugs = [...new Set(ten.map(({ unit = '' }) => unit))].sort(
    (a, b) => Number(printed(a, 'overall', 'rank')) - Number(printed(b, 'overall', 'rank')),
  );
  return [
    ['10 tỉnh, thành phố đứng đầu PAR INDEX 2020'],
    ['TT', 'Tỉnh, thành phố', ...blocks.map(([, header]) => header), 'Chỉ số (%)', 'Xếp hạng'],
    ...slugs.map((slug, at) => [
      String(at + 1),
      units.get(slug)?.[0]?.name_vi ?? '',
      ...blocks.map(([code]) => printed(slug, code, 'score')),
      printed(slug, 'overall', 'percent'),
      printed(slug, 'overall', 'rank'),
    ]),
    ['Nguồn: Bộ Nội vụ, công bố ngày 24/6/2021'],
  ];
}
