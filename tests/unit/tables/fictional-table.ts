import type { FileTexts } from '@/lib/dataset/data-set-input';
import { type FileName, files } from '@/lib/dataset/files';
import { addDecimals } from '@/lib/domain/values/decimal';
import { type Cells, toCsv } from '../../draft';
import { fictionalSet } from '../../fictional-set';

/** The eight fields of a fictional framework; their maxima add up to 100. */
export const fields = [
  ['chi-dao-dieu-hanh', 'Công tác chỉ đạo, điều hành cải cách hành chính', 'Chỉ đạo, điều hành', '9.5'],
  ['the-che', 'Cải cách thể chế', 'Thể chế', '10'],
  ['thu-tuc-hanh-chinh', 'Cải cách thủ tục hành chính', 'Cải cách TTHC', '13'],
  ['to-chuc-bo-may', 'Cải cách tổ chức bộ máy hành chính', 'Tổ chức bộ máy', '10.5'],
  ['che-do-cong-vu', 'Cải cách chế độ công vụ', 'Chế độ công vụ', '15'],
  ['tai-chinh-cong', 'Cải cách tài chính công', 'Tài chính công', '12'],
  ['chinh-quyen-so', 'Xây dựng và phát triển chính quyền điện tử, chính quyền số', 'CQĐT, CQS', '13.5'],
  [
    'tac-dong-cchc',
    'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội',
    'Tác động của CCHC',
    '16.5',
  ],
] as const;

const letter = (at: number): string => String.fromCharCode(65 + at);
const provinces = Array.from({ length: 63 }, (_, at) => `${letter(Math.floor(at / 8))}${letter(at % 8)}`);
const regions = ['Miền Thượng', 'Miền Trung Du', 'Miền Hạ'];
const toSlug = (name: string): string => `tinh-${name.toLowerCase()}`;

/** A data set of 63 fictional provinces in three regions, with a published edition and no claim. */
export function fictionalCountry(): FileTexts {
  const texts = new Map(fictionalSet().texts);
  const write = (file: FileName, rows: readonly Cells[]) => {
    const columns = Object.keys(files[file].row.shape);
    texts.set(file, toCsv([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]));
  };
  const named = (name: string) => ({ name_vi: name, name_en: name });
  const regionCode = (name: string) =>
    ['mien-thuong', 'mien-trung-du', 'mien-ha'][regions.indexOf(name)] ?? '';
  for (const [file, { row }] of Object.entries(files)) {
    if (!['indices.csv', 'sources.csv'].includes(file)) texts.set(file, toCsv([Object.keys(row.shape)]));
  }
  write('frameworks.csv', [{ framework: 'bo-1', index: 'par', level: 'province', total_max: '100' }]);
  write('dimensions.csv', [
    {
      framework: 'bo-1',
      order: '0',
      dimension: 'overall',
      kind: 'index',
      max_score: '100',
      ...named('Tất cả'),
    },
    ...fields.map(([dimension, name, , max_score], at) => ({
      framework: 'bo-1',
      order: String(at + 1),
      dimension,
      kind: 'field',
      max_score,
      ...named(name),
    })),
  ]);
  write('editions.csv', [
    { index: 'par', year: '2020', level: 'province', framework: 'bo-1', units: '63', status: 'published' },
  ]);
  write('units.csv', [
    ...provinces.map((name) => ({ unit: toSlug(name), kind: 'province', ...named(`Tỉnh ${name}`) })),
    { unit: 'viet-nam', kind: 'aggregate', ...named('Cả nước') },
    ...regions.map((name) => ({ unit: `vung-${regionCode(name)}`, kind: 'aggregate', ...named(name) })),
  ]);
  write(
    'regions.csv',
    regions.map((name, at) => ({
      scheme: '2023',
      order: String(at + 1),
      region: regionCode(name),
      ...named(name),
    })),
  );
  return texts;
}

export interface PrintedTable {
  rows: string[][];
  /** merged cells of the header: row, first column, last row, last column, from 0 */
  merges: [number, number, number, number][];
  /** the claims to read from it: unit, dimension, measure, value */
  claims: string[];
}

const vietnamese = (value: string): string => value.replace('.', ',');
const print = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

/** Fictional results as a ministry prints them: a merged header of two rows, rows of regions, footnotes below. */
export function printFictional(): PrintedTable {
  const units = provinces.map((name, at) => {
    const scores = fields.map(([, , , max], field) =>
      print(Math.round(Number(max) * 90) - at * (field + 3) - ((at * 7 + field) % 5)),
    );
    return { name: `Tỉnh ${name}`, slug: toSlug(name), scores, total: addDecimals(...scores) };
  });
  const ranks = [...units].sort((a, b) => Number(b.total) - Number(a.total)).map(({ slug }) => slug);
  const claims: string[] = [];
  const claim = (...cells: string[]) => void claims.push(cells.join(' '));
  const average = (name: string, slug: string) => {
    const scores = fields.map((_, at) => print(700 + at * 10));
    for (const [at, score] of scores.entries()) claim(slug, fields[at]?.[0] ?? '', 'average', score);
    const total = addDecimals(...scores);
    claim(slug, 'overall', 'average', total);
    return ['', name, ...scores.map(vietnamese), vietnamese(total), `${vietnamese(total)}%`, '–'];
  };
  const body = units.flatMap(({ name, slug, scores, total }, at) => {
    for (const [field, score] of scores.entries()) claim(slug, fields[field]?.[0] ?? '', 'score', score);
    claim(slug, 'overall', 'score', total);
    claim(slug, 'overall', 'percent', total);
    const rank = String(ranks.indexOf(slug) + 1);
    claim(slug, 'overall', 'rank', rank);
    const row = [
      String(at + 1),
      name,
      ...scores.map(vietnamese),
      vietnamese(total),
      `${vietnamese(total)}%`,
      rank,
    ];
    return at % 21 > 0
      ? [row]
      : [
          average(regions[at / 21] ?? '', `vung-${['mien-thuong', 'mien-trung-du', 'mien-ha'][at / 21]}`),
          row,
        ];
  });
  const rows = [
    ['BỘ NỘI VỤ'],
    ['Kết quả Chỉ số cải cách hành chính năm 2020 của các tỉnh, thành phố trực thuộc Trung ương'],
    [
      'TT',
      'Tên tỉnh, thành phố',
      'Điểm các lĩnh vực',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'Tổng điểm',
      'Chỉ số (%)',
      'Xếp hạng',
    ],
    ['', '', ...fields.map(([, , short]) => short), '', '', ''],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)', '(13)'],
    ...body,
    average('Trung bình cả nước', 'viet-nam'),
    ['Ghi chú: “–” là không xếp hạng.'],
    ['* Số liệu làm tròn đến hai chữ số thập phân.'],
  ];
  return {
    rows,
    merges: [
      [0, 0, 0, 12],
      [1, 0, 1, 12],
      [2, 0, 3, 0],
      [2, 1, 3, 1],
      [2, 2, 2, 9],
      [2, 10, 3, 10],
      [2, 11, 3, 11],
      [2, 12, 3, 12],
    ],
    claims,
  };
}

export const asTabs = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join('\t')).join('\n');

/** Columns separated by spaces, as copied from a PDF, where empty cells leave no trace. */
export const asSpaces = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.filter((cell) => cell !== '').join('   ')).join('\n');
