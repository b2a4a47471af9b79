import { describe, expect, it } from 'vitest';
import { toSavedColumns } from '@/lib/tables';
import { claimsOf, openOf, readCopy } from './copies';

const rows = (year: number) => [
  ['TT', 'Tỉnh', 'Cải cách thể chế', 'Nội dung A', 'Nội dung B', `PAR INDEX ${year} (%)`, `Ghi nhận ${year}`],
  ['1', 'Quảng Ninh', '9,1', '4,5', '4,6', '90', '12'],
  ['2', 'Hải Phòng', '8,1', '4,1', '4,0', '89', '11'],
];
const found = [
  'quang-ninh the-che score 9.1',
  'quang-ninh overall percent 90',
  'hai-phong the-che score 8.1',
  'hai-phong overall percent 89',
];

describe('a table with many columns', () => {
  it('is read without those that would be asked about, which are listed', async () => {
    const reading = await readCopy(rows(2025), { rest: 'skip' });
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual(found);
    expect(reading.columns[3]).toMatchObject({
      meaning: 'skip',
      why: { en: expect.stringContaining('--rest skip') },
    });
  });

  it('is read without the rank beside a column that is left out so', async () => {
    const reading = await readCopy(
      [
        ['Tỉnh', 'PAR INDEX (%)', 'Hạng', 'SIPAS (%)', 'Hạng', 'PCI', 'Hạng'],
        ['Cà Mau', '90', '2', '85', '1', '70', '1'],
        ['Hải Phòng', '91', '1', '84', '2', '69', '2'],
      ],
      { rest: 'skip' },
    );
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual([
      'ca-mau overall percent 90',
      'ca-mau overall rank 2',
      'hai-phong overall percent 91',
      'hai-phong overall rank 1',
    ]);
  });

  it('is read in some columns only', async () => {
    const reading = await readCopy(rows(2025), { only: ['Cải cách thể chế'] });
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual(found.filter((claim) => claim.includes('the-che')));
    expect(openOf(await readCopy(rows(2025), { only: ['Không có'] }))).toEqual([
      expect.stringContaining('expected a column of the table'),
    ]);
  });
});

describe('a saved reading', () => {
  const columns = { 'Nội dung A': 'skip', 'Nội dung B': 'skip', 'Ghi nhận 2024': 'tai-chinh-cong score' };

  it('reads the table of the next year', async () => {
    const first = await readCopy(rows(2024), { columns }, { year: 2024 });
    expect(openOf(first)).toEqual([]);
    const saved = toSavedColumns(first.columns, 2024);
    const next = await readCopy(rows(2025), { saved });
    expect(openOf(next)).toEqual([]);
    expect(claimsOf(next)).toContain('hai-phong tai-chinh-cong score 11');
    const other = rows(2025).map((cells, at) => [...cells, at === 0 ? 'Nội dung C' : '1,5']);
    expect((await readCopy(other, { saved })).questions.length).toBe(1);
  });

  it('does not answer for a headless column of another form', async () => {
    const headless = [
      ['Tỉnh', '', 'Nội dung A'],
      ['Quảng Ninh', '9', '4'],
    ];
    const first = await readCopy(headless, { columns: { '#2': 'the-che score', 'Nội dung A': 'skip' } });
    const saved = toSavedColumns(first.columns, 2025);
    expect((await readCopy(headless, { saved })).questions).toEqual([]);
    const moved = headless.map(([name = '', ...cells]) => [name, 'Nội dung B', ...cells]);
    expect((await readCopy(moved, { saved })).questions.map(({ choices }) => choices[0])).toEqual([
      '--column "#3=percent"',
    ]);
  });
});
