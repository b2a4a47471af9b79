import { expect, it } from 'vitest';
import { readTables } from '@/lib/tables';
import { type Sheet, toWorkbook } from '../workbook';
import { claimsOf, openOf, par2025 } from './copies';

const rows: Sheet['rows'] = [
  ['Hạng', 'Tỉnh', 'Chỉ số CCHC (%)', 'Cải cách thể chế'],
  [1, 'Quảng Ninh', 91.2, 9.5],
  [2, 'Hải Phòng', 90.1, 9.4],
  [3, 'Đà Nẵng', 89.4, 9.2],
];
const bytes = toWorkbook([
  { name: 'Sheet1', rows, hidden: { rows: [2], columns: [3] } },
  {
    name: 'Nháp',
    rows: [
      ['Tỉnh', 'Chỉ số CCHC (%)'],
      ['Huế', 80],
    ],
    hidden: { sheet: true },
  },
]);
const file = { name: 'bang.xlsx', bytes };

it('hidden rows, columns and sheets are named and not read', async () => {
  const reading = await readTables(file, par2025);
  expect(openOf(reading)).toEqual([]);
  expect(claimsOf(reading)).toEqual([
    'quang-ninh overall rank 1',
    'quang-ninh overall percent 91.2',
    'da-nang overall rank 3',
    'da-nang overall percent 89.4',
  ]);
  expect(reading.columns[3]).toMatchObject({ header: 'Cải cách thể chế', meaning: 'skip' });
  expect(reading.skipped.map(({ text, why }) => `${text}: ${why.en}`)).toEqual([
    'D: Cải cách thể chế | 9.5 | 9.4: a hidden column; --hidden reads it',
    '2 | Hải Phòng | 90.1 | 9.4: a hidden row; --hidden reads it',
    'Nháp: a hidden sheet; --hidden reads it',
  ]);
});

it('they are read when wanted', async () => {
  const claims = claimsOf(await readTables(file, par2025, { hidden: true }));
  expect(claims).toEqual(
    expect.arrayContaining([
      'hai-phong overall percent 90.1',
      'da-nang the-che score 9.2',
      'hue overall percent 80',
    ]),
  );
});

it('a rank beside a hidden field is not taken for that of the whole index', async () => {
  const flat = [
    ['Tỉnh', 'Cải cách thể chế', 'Xếp hạng'],
    ['Quảng Ninh', 9.5, 1],
    ['Hải Phòng', 9.4, 2],
  ];
  const sheet = { name: 'Sheet1', rows: flat, hidden: { columns: [1] } };
  const reading = await readTables({ name: 'bang.xlsx', bytes: toWorkbook([sheet]) }, par2025);
  expect(claimsOf(reading)).toEqual([]);
  expect(reading.questions[0]?.choices).toContain('--column "Xếp hạng=the-che rank"');
});
