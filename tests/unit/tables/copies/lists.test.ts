import { describe, expect, it } from 'vitest';
import { readTables } from '@/lib/tables';
import { toWorkbook } from '../workbook';
import { claimsOf, openOf, par2025, readCopy } from './copies';

const percents = (...pairs: [string, string][]) =>
  pairs.map(([unit, value]) => `${unit} overall percent ${value}`);

describe('lists of units side by side', () => {
  const halves = percents(
    ['quang-ninh', '90.10'],
    ['hai-phong', '89.09'],
    ['bac-ninh', '87.80'],
    ['da-nang', '87.65'],
  );

  it.each<[string, string[][]]>([
    [
      'one table cut in halves',
      [
        ['TT', 'Tỉnh, thành phố', 'Chỉ số (%)', 'TT', 'Tỉnh, thành phố', 'Chỉ số (%)'],
        ['1', 'Quảng Ninh', '90,10', '3', 'Bắc Ninh', '87,80'],
        ['2', 'Hải Phòng', '89,09', '4', 'Đà Nẵng', '87,65'],
      ],
    ],
    [
      'with an empty column between them',
      [
        ['Tỉnh', 'Chỉ số (%)', '', 'Tỉnh', 'Chỉ số (%)'],
        ['Quảng Ninh', '90,10', '', 'Bắc Ninh', '87,80'],
        ['Hải Phòng', '89,09', '', 'Đà Nẵng', '87,65'],
      ],
    ],
    [
      'of an odd length',
      [
        ['Tỉnh', 'Chỉ số (%)', 'Tỉnh', 'Chỉ số (%)', 'Tỉnh', 'Chỉ số (%)'],
        ['Quảng Ninh', '90,10', 'Hải Phòng', '89,09', 'Bắc Ninh', '87,80'],
        ['', '', '', '', 'Đà Nẵng', '87,65'],
      ],
    ],
  ])('%s are read, each with its own figures', async (_, rows) => {
    const reading = await readCopy(rows);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading).sort()).toEqual([...halves].sort());
  });

  it('with a headless column of names take the rank beside these names', async () => {
    const reading = await readCopy([
      ['TT', 'Tỉnh', 'Chỉ số (%)', '', 'Hạng'],
      ['1', 'Cà Mau', '80,1', 'Hải Phòng', '1'],
      ['2', 'Hải Phòng', '91,2', 'Cà Mau', '2'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual([
      'ca-mau overall percent 80.1',
      'hai-phong overall percent 91.2',
      'hai-phong overall rank 1',
      'ca-mau overall rank 2',
    ]);
  });

  it('each below the name of its field are of that field', async () => {
    const reading = await readCopy([
      ['', 'Cải cách thể chế', '', '', '', 'Cải cách tổ chức bộ máy', ''],
      ['Hạng', 'Tỉnh', 'Điểm', '', 'Hạng', 'Tỉnh', 'Điểm'],
      ['1', 'Cà Mau', '9,1', '', '1', 'Hải Phòng', '9,2'],
      ['2', 'Hải Phòng', '8,2', '', '2', 'Cà Mau', '8,1'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual([
      'ca-mau the-che rank 1',
      'ca-mau the-che score 9.1',
      'hai-phong the-che rank 2',
      'hai-phong the-che score 8.2',
      'hai-phong to-chuc-bo-may rank 1',
      'hai-phong to-chuc-bo-may score 9.2',
      'ca-mau to-chuc-bo-may rank 2',
      'ca-mau to-chuc-bo-may score 8.1',
    ]);
  });

  it('whose ranks may belong to either are refused, with what to do', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'Chỉ số (%)', 'Hạng', 'Tỉnh', 'Chỉ số (%)'],
      ['Quảng Ninh', '90,10', '1', 'Bắc Ninh', '87,80'],
      ['Hải Phòng', '89,09', '2', 'Đà Nẵng', '87,65'],
    ]);
    expect(claimsOf(reading)).toEqual([]);
    expect(openOf(reading)).toEqual([expect.stringContaining('put an empty column between them')]);
  });

  it.each<[string, string[][], string[]]>([
    [
      'of two years',
      [
        ['Năm 2024', '', '', 'Năm 2025', '', ''],
        ['Hạng', 'Tỉnh', 'Chỉ số (%)', 'Hạng', 'Tỉnh', 'Chỉ số (%)'],
        ['1', 'Cà Mau', '90,1', '1', 'Hải Phòng', '91,2'],
        ['2', 'Hải Phòng', '89,1', '2', 'Cà Mau', '90,3'],
      ],
      [
        'hai-phong overall rank 1',
        'hai-phong overall percent 91.2',
        'ca-mau overall rank 2',
        'ca-mau overall percent 90.3',
      ],
    ],
    [
      'of two indices',
      [
        ['SIPAS', '', '', 'PAR INDEX', '', ''],
        ['Hạng', 'Tỉnh', 'Chỉ số (%)', 'Hạng', 'Tỉnh', 'Chỉ số (%)'],
        ['1', 'Cà Mau', '90,1', '1', 'Hải Phòng', '91,2'],
        ['2', 'Hải Phòng', '89,1', '2', 'Cà Mau', '90,3'],
      ],
      [
        'hai-phong overall rank 1',
        'hai-phong overall percent 91.2',
        'ca-mau overall rank 2',
        'ca-mau overall percent 90.3',
      ],
    ],
    [
      'of two years with one column of ranks before both',
      [
        ['Hạng', '2024', '', '2025', ''],
        ['', 'Tỉnh', '%', 'Tỉnh', '%'],
        ['1', 'Cà Mau', '90,1', 'Hải Phòng', '91,2'],
        ['2', 'Hải Phòng', '89,1', 'Cà Mau', '90,3'],
      ],
      ['hai-phong overall percent 91.2', 'ca-mau overall percent 90.3'],
    ],
  ])('%s: only the wanted one is read, the other is listed', async (_, table, claims) => {
    const reading = await readCopy(table);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual(claims);
    expect(reading.skipped.map(({ why }) => why.en)).toContainEqual(
      expect.stringMatching(/^of the (?:year 2024, not 2025|index sipas, not par)$/),
    );
  });

  it('of other years only are asked about', async () => {
    const reading = await readCopy([
      ['Hạng', '2023', '', '2024', ''],
      ['', 'Tỉnh', '%', 'Tỉnh', '%'],
      ['1', 'Cà Mau', '90,1', 'Hải Phòng', '91,2'],
      ['2', 'Hải Phòng', '89,1', 'Cà Mau', '90,3'],
    ]);
    expect(claimsOf(reading).filter((claim) => claim.includes('rank'))).toEqual([]);
    expect(reading.questions.flatMap(({ choices }) => choices)).toEqual(['--year 2024', '--sure year']);
  });

  it('headed by other years than the wanted one are asked about', async () => {
    const reading = await readCopy([
      ['Hạng', 'Tỉnh 2023', '%', 'Tỉnh 2024', '%'],
      ['1', 'Cà Mau', '90,1', 'Hải Phòng', '91,2'],
      ['2', 'Hải Phòng', '89,1', 'Cà Mau', '90,3'],
    ]);
    expect(claimsOf(reading)).toEqual([]);
    expect(reading.questions.map(({ choices }) => choices)).toEqual([['--year 2023', '--year 2024']]);
  });

  it('a single one has no year in the header of its names', async () => {
    const rows = [
      ['Tỉnh (trước sáp nhập năm 2024)', 'PAR INDEX 2025 (%)', 'Hạng 2025'],
      ['Cà Mau', '90,1', '2'],
      ['Hải Phòng', '91,2', '1'],
    ];
    const reading = await readCopy(rows);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toHaveLength(4);
  });

  it('that name the same units in two languages are one list', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'Province', 'Chỉ số (%)'],
      ['Quảng Ninh', 'Quang Ninh', '90,10'],
      ['Hải Phòng', 'Hai Phong', '89,09'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual(percents(['quang-ninh', '90.10'], ['hai-phong', '89.09']));
  });
});

describe('tables below each other', () => {
  const [header, ...rows] = [
    ['Tỉnh', 'Điểm'],
    ['Cà Mau', '9,1'],
    ['Lào Cai', '8,1'],
    ['Huế', '8,2'],
    ['Hải Phòng', '8,3'],
  ] as const;
  const expected = [
    'ca-mau the-che score 9.1',
    'lao-cai the-che score 8.1',
    'hue to-chuc-bo-may score 8.2',
    'hai-phong to-chuc-bo-may score 8.3',
  ];

  it.each<[string, (readonly string[])[]]>([
    [
      'of sections',
      [
        header,
        ['I. Cải cách thể chế'],
        ...rows.slice(0, 2),
        ['II. Cải cách tổ chức bộ máy'],
        ...rows.slice(2),
      ],
    ],
    [
      'with the header again',
      [
        ['1. Cải cách thể chế'],
        header,
        ...rows.slice(0, 2),
        ['2. Cải cách tổ chức bộ máy'],
        header,
        ...rows.slice(2),
      ],
    ],
    [
      'with other headers',
      [
        ['Tỉnh', 'Cải cách thể chế'],
        ...rows.slice(0, 2),
        ['Tỉnh', 'Cải cách tổ chức bộ máy'],
        ...rows.slice(2),
      ],
    ],
  ])('%s are read, each with its own subject', async (_, table) => {
    const reading = await readCopy(table);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual(expected);
  });
});

describe('text beside a table', () => {
  it('is left out and listed, and a headless column of figures is asked about', async () => {
    const sheet = {
      name: 'Sheet1',
      rows: [
        ['Tỉnh', 'Chỉ số CCHC (%)', 'Hạng'],
        ['Quảng Ninh', 91.2, 1, '', 'Chú giải'],
        ['Hải Phòng', 90.1, 2, '', 'Nhóm A'],
        ['Đà Nẵng', 89.9, 3],
      ],
    };
    const reading = await readTables({ name: 'bang.xlsx', bytes: toWorkbook([sheet]) }, par2025);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading).length).toBe(6);
    expect(reading.skipped.map(({ line, text }) => `${line} ${text}`)).toEqual(['2 Chú giải', '3 Nhóm A']);
    const headless = await readCopy([
      ['Tỉnh', 'Chỉ số (%)', ''],
      ['Quảng Ninh', '91,2', '1'],
      ['Hải Phòng', '90,1', '2'],
    ]);
    expect(headless.questions[0]?.choices).toContain('--column "#3=rank"');
  });
});
