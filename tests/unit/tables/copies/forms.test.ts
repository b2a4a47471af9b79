import { describe, expect, it } from 'vitest';
import { formatReading } from '@/lib/tables';
import { claimsOf, openOf, readCopy } from './copies';

const read = (text: string, columns: Record<string, string> = {}) => readCopy(text, { columns });
const three = [
  'da-nang overall rank 1',
  'da-nang overall percent 90.27',
  'lam-dong overall rank 2',
  'lam-dong overall percent 90.16',
  'quang-ninh overall rank 3',
  'quang-ninh overall percent 89.14',
];

describe('a copy', () => {
  it.each([
    'Bảng xếp hạng, năm 2025\nHạng,Tỉnh,Chỉ số (%)\n1,Hải Phòng,91.80\n2,Quảng Ninh,91.04\n',
    'BỘ NỘI VỤ,,CỘNG HÒA,\nTỉnh,Chỉ số (%),Ghi chú,Hạng\nHải Phòng,91.80,,1\nQuảng Ninh,91.04,,2\n',
    'Tỉnh,Chỉ số (%),\nHải Phòng,91.80,1\nQuảng Ninh,91.04,2\n',
    'Tỉnh,Hạng,\nHải Phòng,1,2025\nQuảng Ninh,2,2025\n',
  ])('with commas between its cells only is whole: %j', async (text) => {
    const reading = await readCopy(text);
    expect(openOf(reading)).not.toContainEqual(expect.stringContaining('commas part'));
    expect(reading.columns.length).toBeGreaterThan(1);
  });

  it.each<[string, string, Record<string, string>]>([
    [
      'with a rank and a value in each cell',
      'TT\tTỉnh, thành phố\tNăm 2025\n1\tTP. Đà Nẵng\t01 (90,27)\n2\tLâm Đồng\t02 (90,16)\n3\tQuảng Ninh\t03 (89,14)',
      { 'Năm 2025': 'percent' },
    ],
    [
      'with a value and a rank in each cell',
      'TT\tTỉnh, thành phố\tNăm 2025\n1\tTP. Đà Nẵng\t90,27 (1)\n2\tLâm Đồng\t90,16 (2)\n3\tQuảng Ninh\t89,14 (3)',
      { 'Năm 2025': 'percent' },
    ],
    [
      'with each cell on a line of its own, the header broken over lines',
      'Bảng 1\n\nTT\n\nTỉnh, thành phố trực thuộc\nTrung ương\n\nNăm 2025\n\n1\n\nTP. Đà Nẵng\n\n01 (90,27)\n\n2\n\nLâm Đồng\n\n02 (90,16)\n\n3\n\nQuảng Ninh\n\n03 (89,14)\n\nNguồn: tự lập',
      { 'Năm 2025': 'percent' },
    ],
    [
      'with single spaces',
      'Hạng Tỉnh, thành phố Chỉ số\n1 TP. Đà Nẵng 90,27\n2 Lâm Đồng 90,16\n3 Quảng Ninh 89,14',
      { 'Chỉ số': 'percent' },
    ],
  ])('%s is read', async (_, text, columns) => {
    const reading = await read(text, columns);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual(three);
    expect((await read(text)).questions.length).toBe(1);
  });

  it('with single spaces and several columns asks for each of them', async () => {
    const text = 'Hạng Tỉnh Thể chế Chỉ số\n1 TP. Đà Nẵng 9,1 90,27\n2 Lâm Đồng 9,2 90,16';
    const asked = await read(text);
    expect(asked.questions.map(({ choices }) => choices[0])).toEqual([
      '--column "#1=percent"',
      '--column "#3=percent"',
      '--column "#4=percent"',
    ]);
    const reading = await read(text, { '#1': 'rank', '#3': 'the-che score', '#4': 'percent' });
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toContain('lam-dong the-che score 9.2');
  });

  it.each<[string, string, string, string]>([
    [
      'with single spaces and a missing cell',
      '1 TP. Đà Nẵng 9,1 90,27\n2 Lâm Đồng 90,16\n3 Huế 9,0 80',
      'line 2 has not as many cells as the others',
      '2 Lâm Đồng 90,16',
    ],
    [
      'with cells on lines of their own, of which one is missing',
      'TT\nTỉnh\nChỉ số\n1\nTP. Đà Nẵng\n90,27\n2\nLâm Đồng\n3\nQuảng Ninh\n89,14',
      'each cell stands on a line of its own',
      '90,27',
    ],
    [
      'without names',
      'Bài báo có 34 tỉnh\nĐiểm là 90,27 phần trăm',
      'paste the table into a spreadsheet',
      'Bài báo có 34 tỉnh',
    ],
  ])('%s is refused with what to do', async (_, text, advice, found) => {
    const { problems, claims } = await read(text);
    expect(claims).toEqual([]);
    expect(problems.map(({ expected }) => expected.en)).toEqual([expect.stringContaining(advice)]);
    expect(problems[0]?.found).toBe(found);
  });

  const across = [
    ['Tên tỉnh/thành phố', 'Thang điểm', 'Hải Phòng', 'Quảng Ninh'],
    ['Chỉ số CCHC (%)', '100', '95,1', '94,2'],
    ['Cải cách thể chế', '10', '9,5', '–'],
  ];

  it('with the units across the top is read turned', async () => {
    const reading = await readCopy(across);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual([
      'hai-phong overall percent 95.1',
      'hai-phong the-che score 9.5',
      'quang-ninh overall percent 94.2',
    ]);
    expect(reading.claims.map(({ cell }) => cell)).toEqual(['C2', 'C3', 'D2']);
    expect(reading.columns.map(({ file, column }) => `${file} ${column}`)).toContain('bang.txt [cột] 2');
  });

  it('with the units across the top and words below them is named', async () => {
    const reading = await readCopy([
      ['Tên tỉnh/thành phố', 'Hải Phòng', 'Quảng Ninh'],
      ['Chỉ số CCHC (%)', '95,1', '94,2'],
      ['Nhóm', 'A', 'B'],
    ]);
    expect(openOf(reading)).toEqual([expect.stringContaining('the units stand across the top (B1–C1)')]);
  });
});

it('words for no data are missing values, and counted', async () => {
  const reading = await readCopy([
    ['Hạng', 'Tỉnh', 'Chỉ số CCHC (%)', 'Cải cách thể chế'],
    ['1', 'Quảng Ninh', '90,10', 'KCDL'],
    ['Không xếp hạng', 'Hà Nội', 'Không đánh giá', '9,1'],
    ['n/a', 'Cà Mau', 'Không có dữ liệu', '9'],
  ]);
  expect(openOf(reading)).toEqual([]);
  expect(claimsOf(reading)).toEqual([
    'quang-ninh overall rank 1',
    'quang-ninh overall percent 90.10',
    'ha-noi the-che score 9.1',
    'ca-mau the-che score 9',
  ]);
  expect(formatReading(reading, 'vi')).toContain('5 ô ghi không có số liệu');
});

it.each([
  ['', 'nothing in the file'],
  ['\r\n \r\n', 'nothing in the file'],
  ['Hạng,Tỉnh,Chỉ số (%)\n1,Hải Phòng,91,80\n2,Quảng Ninh,91,04\n', 'commas part the cells'],
])('%j is refused with the reason', async (text, reason) => {
  const reading = await readCopy(text, { rest: 'skip' });
  expect(claimsOf(reading)).toEqual([]);
  expect(openOf(reading)).toEqual([expect.stringContaining(reason)]);
});
