import { describe, expect, it } from 'vitest';
import { readTables } from '@/lib/tables';
import { toWorkbook } from '../workbook';
import { claimsOf, openOf, par2025, readCopy, references } from './copies';

const header = ['Hạng', 'Tỉnh', 'Chỉ số (%)'];
const rows = [
  ['1', 'Hải Phòng', '91,80'],
  ['2', 'Quảng Ninh', '91,04'],
];
const choicesOf = async (title: string, context = {}) =>
  (await readCopy([[title], header, ...rows], {}, context)).questions.flatMap(({ choices }) => choices);

const yearHeader = ['Năm', 'Tỉnh', 'Chỉ số (%)'];
const workbook = (sheets: Record<string, string[][]>) =>
  readTables(
    {
      name: 'bang.xlsx',
      bytes: toWorkbook(Object.entries(sheets).map(([name, cells]) => ({ name, rows: cells }))),
    },
    par2025,
  );

describe('a title that says another year than the command', () => {
  it.each([
    ['BẢNG XẾP HẠNG PAR INDEX 2024', ['--year 2024', '--sure year']],
    ['PAR INDEX năm 2024', ['--year 2024', '--sure year']],
    ['PAR_2024', ['--year 2024', '--sure year']],
    ['Chỉ số CCHC 6 tháng đầu năm 2025', ['--sure year']],
    ['Kết quả chấm điểm CCHC quý III/2025', ['--sure year']],
    ['Kết quả CCHC 9 tháng 2025', ['--sure year']],
    ['Kết quả CCHC 9 tháng/2025', ['--sure year']],
    ['PAR INDEX 6T/2025', ['--sure year']],
    ['PAR INDEX 6T đầu năm', ['--sure year']],
    ['PAR INDEX Q3/2025', ['--sure year']],
    ['PAR INDEX bán niên 2025', ['--sure year']],
    ['PAR INDEX nửa năm 2025', ['--sure year']],
    ['Công bố kết quả CCHC 6 tháng 2025', ['--sure year']],
    ['PAR INDEX 2025, số liệu 12 tháng', []],
    ['PAR INDEX 2025, công bố quý II/2026', []],
    ['PAR INDEX 2025, công bố quý II/2025', ['--sure year']],
    ['PAR INDEX 2025, công bố sau 3 tháng', []],
    ['PAR INDEX 2025', []],
    ['PAR INDEX 2025, so với năm 2024', []],
    ['Công bố ngày 6/4/2026', []],
    ['PAR INDEX, công bố năm 2026', []],
    ['Hà Nội, ngày 6 tháng 4 năm 2026', []],
    ['Theo Quyết định số 876/2024/QĐ-BNV, giai đoạn 2021-2030', []],
  ])('“%s”: %j', async (title, choices) => {
    expect(await choicesOf(title)).toEqual(choices);
  });
});

describe('a title that says another index than the command', () => {
  it.each([
    ['Chỉ số SIPAS 2025', {}, ['--index sipas', '--sure index']],
    ['Kết quả đo lường sự hài lòng của người dân, tổ chức', {}, ['--index sipas', '--sure index']],
    ['Bảng xếp hạng PAPI', {}, ['--index papi', '--sure index']],
    ['Chỉ số hiệu quả quản trị và HCC 2025', {}, ['--index papi', '--sure index']],
    ['Chỉ số cải cách hành chính', {}, []],
    ['PAR INDEX và SIPAS 2025', {}, []],
    ['Kết quả xếp hạng của 34 tỉnh, thành phố trực thuộc Trung ương', {}, []],
    ['Top 10 địa phương dẫn đầu cả nước năm 2025', {}, []],
    ['Kết quả cải cách thể chế', {}, []],
    ['Bảng xếp hạng mức độ công khai ngân sách (POBI) 2025', {}, ['--sure index']],
    ['Kết quả đánh giá chất lượng phục vụ người dân trong thực hiện TTHC', {}, ['--sure index']],
    ['Kết quả đánh giá công tác bảo vệ môi trường', {}, ['--sure index']],
    ['Kết quả tự đánh giá, chấm điểm Chỉ số CCHC năm 2025', {}, ['--sure index']],
    ['PAR INDEX theo thứ tự đánh giá', {}, []],
    ['Số liệu tính đến thời điểm 31/12/2025', {}, []],
    ['PAR INDEX 2022', { index: 'sipas', year: 2022 }, ['--index par', '--sure index']],
  ])('“%s”, %j: %j', async (title, context, choices) => {
    expect(await choicesOf(title, context)).toEqual(choices);
  });

  it.each(['Tự chấm', 'Dự kiến 2025', 'Xếp hạng bảo vệ môi trường'])(
    'may be the name “%s” of a sheet',
    async (name) => {
      const reading = await workbook({
        [name]: [['Tỉnh', 'Chỉ số (%)'], ...rows.map((row) => row.slice(1))],
      });
      expect(reading.questions.flatMap(({ choices }) => choices)).toEqual(['--sure index']);
    },
  );

  it('is read when the command is sure', async () => {
    const of = async (title: string, sure: 'year' | 'index') =>
      openOf(await readCopy([[title], header, ...rows], { sure: [sure] }));
    expect(await of('Chỉ số PCI 2025', 'index')).toEqual([]);
    expect(await of('Chỉ số CCHC 6 tháng đầu năm 2025', 'year')).toEqual([]);
    expect(await of('PAR INDEX 2024', 'year')).toEqual([]);
    expect(await of('PAR INDEX 2024', 'index')).toHaveLength(1);
  });

  it('is asked about though the index is not in the data', async () => {
    const reading = await readCopy([['Chỉ số PCI 2025'], header, ...rows]);
    expect(openOf(reading)).toEqual([expect.stringContaining('PCI')]);
  });

  it('nor is a column of its percents the field that it is called after', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'PAR INDEX (%)', 'SIPAS', 'Hạng SIPAS'],
      ['Cà Mau', '90', '85,2', '1'],
    ]);
    expect(claimsOf(reading)).toEqual(['ca-mau overall percent 90']);
    expect(reading.questions.flatMap(({ choices }) => choices)).toContain('--column "SIPAS=skip"');
    const block = await readCopy([
      ['Tỉnh', 'SIPAS'],
      ['Cà Mau', '8,52'],
    ]);
    expect(claimsOf(block)).toEqual(['ca-mau tac-dong-sipas score 8.52']);
  });

  it('nor is a column below the name of something else a rank of this one', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'PAR INDEX', '', 'Chuyển đổi số', ''],
      ['', '%', 'Hạng', 'Điểm', 'Hạng'],
      ['Cà Mau', '90', '1', '0,7', '3'],
    ]);
    expect(claimsOf(reading)).toEqual(['ca-mau overall percent 90', 'ca-mau overall rank 1']);
    expect(reading.questions.length).toBe(2);
  });
});

describe('a table of several years', () => {
  it('gives the rows of the wanted one', async () => {
    const reading = await readCopy([
      yearHeader,
      ['2024', 'Hải Phòng', '91,80'],
      ['2024', 'Quảng Ninh', '91,04'],
      ['2025', 'Quảng Ninh', '90,10'],
      ['', 'Hải Phòng', '90,09'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual([
      'quang-ninh overall percent 90.10',
      'hai-phong overall percent 90.09',
    ]);
    expect(reading.skipped.map(({ line, why }) => `${line} ${why.en}`)).toEqual([
      '2 of the year 2024, not 2025',
      '3 of the year 2024, not 2025',
    ]);
  });

  it.each([{}, { columns: { Năm: 'skip' } }])(
    'is asked about when none is the wanted one, given %j',
    async (options) => {
      const reading = await readCopy(
        [yearHeader, ['2021', 'Hải Phòng', '91,80'], ['2021', 'Lào Cai', '91,04']],
        options,
      );
      expect(claimsOf(reading)).toEqual([]);
      expect(reading.questions.map(({ choices }) => choices)).toEqual([['--year 2021']]);
    },
  );

  it('may print the name of a unit in its first row only', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'Năm', 'PAR INDEX (%)', 'Hạng'],
      ['Hải Phòng', '2024', '90,1', '1'],
      ['', '2025', '91,1', '2'],
      ['Huế', '2024', '89,1', '3'],
      ['', '2025', '92,1', '1'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual([
      'hai-phong overall percent 91.1',
      'hai-phong overall rank 2',
      'hue overall percent 92.1',
      'hue overall rank 1',
    ]);
  });

  it.each([
    ['a misspelt unit', ['Cà Mauu', '2024', '88,1']],
    ['a unit of another year', ['Bắc Giang', '2024', '88,1']],
    ['a median', ['Trung vị', '2024', '88,1']],
    ['an average', ['Trung bình', '2024', '88,1']],
    ['a text', ['Nhóm B', '', '']],
  ])('gives no name above %s to the rows below it', async (_, above) => {
    const reading = await readCopy([
      ['Tỉnh', 'Năm', 'PAR INDEX (%)'],
      ['Hải Phòng', '2024', '90,1'],
      above,
      ['', '2025', '91,1'],
    ]);
    expect(claimsOf(reading)).toEqual([]);
    expect(reading.problems.map(({ line, found }) => [line, found])).toContainEqual([4, '']);
  });

  it('may name the region of each row', async () => {
    const reading = await readCopy([
      ['Vùng', 'Tỉnh', 'Năm', 'PAR INDEX (%)'],
      ['Tây Nguyên', 'Gia Lai', '2024', '88,1'],
      ['Tây Nguyên', '', '2025', '87,1'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual(['gia-lai overall percent 87.1']);
  });

  it('with a heading for each gives the rows below the wanted one', async () => {
    const reading = await readCopy([header, ['Năm 2024'], ...rows, ['Năm 2025'], ['1', 'Lào Cai', '90']]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual(['lao-cai overall rank 1', 'lao-cai overall percent 90']);
  });

  it('is not one of another year below a note that mentions it', async () => {
    const reading = await readCopy([
      ['PAR INDEX 2025'],
      header,
      ...rows,
      ['Nguồn: Bộ Nội vụ, 2024'],
      ['3', 'Lào Cai', '90'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toContain('lao-cai overall percent 90');
  });

  it('with a sheet for each gives the wanted one, and asks about a single other one', async () => {
    const table = (name: string, value: string) => ({
      [name]: [
        ['Tỉnh', 'Chỉ số (%)'],
        ['Huế', value],
      ],
    });
    const reading = await workbook({
      ...table('2024_PAR', '88'),
      ...table('2025_PAR', '89'),
      'Ghi chú': [['x']],
    });
    expect(claimsOf(reading)).toEqual(['hue overall percent 89']);
    expect(reading.skipped.map(({ text }) => text)).toContain('2024_PAR');
    const single = await workbook(table('2024_PAR', '88'));
    expect(single.questions.map(({ choices }) => choices)).toEqual([['--year 2024', '--sure year']]);
  });

  it('with a sheet for each index gives the wanted one', async () => {
    const table = (name: string, value: string) => ({
      [name]: [
        ['Tỉnh', 'Chỉ số (%)'],
        ['Huế', value],
      ],
    });
    const reading = await workbook({ ...table('SIPAS', '88'), ...table('PAR INDEX', '89') });
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual(['hue overall percent 89']);
  });
});

describe('a table of the provinces of another year', () => {
  const of2024 = { year: 2024 };
  const provinces = [...references.units.values()].flatMap((eras) =>
    eras.filter(({ kind, validTo }) => /^(?:province|municipality)$/.test(kind) && validTo === null),
  );
  const today = provinces.map(({ name_vi }) => [name_vi, '88,5']);

  it('is asked about by its title', async () => {
    const title = 'Kết quả của 34 tỉnh sau sắp xếp';
    expect(await choicesOf(title, of2024)).toEqual(['--year 2025', '--sure units']);
    expect(await choicesOf(title)).toEqual([]);
    expect(await choicesOf('Kết quả của 63 tỉnh, thành phố')).toEqual(['--year 2024', '--sure units']);
  });

  it('is asked about when it names just those that are left, and read when the answer is sure', async () => {
    const table = [['Tỉnh', 'PAR INDEX (%)'], ...today];
    const reading = await readCopy(table, {}, of2024);
    expect(reading.questions.flatMap(({ choices }) => choices)).toEqual(['--year 2025', '--sure units']);
    const sure = await readCopy(table, { sure: ['units'] }, of2024);
    expect(sure.questions).toEqual([]);
    expect((await readCopy(table)).questions).toEqual([]);
  });
});
