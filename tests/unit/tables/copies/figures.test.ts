import { describe, expect, it } from 'vitest';
import { answersOf, claimsOf, openOf, readCopy } from './copies';

describe('a column of ranks', () => {
  it.each([
    ['2/34', '2'],
    ['02/34', '2'],
    ['Hạng 2', '2'],
    ['xếp thứ 2', '2'],
    ['2 (▲1)', '2'],
    ['2 (-1)', '2'],
    ['2 ▼', '2'],
    ['2 (=)', '2'],
    ['2 (0)', '2'],
    ['2 (↔)', '2'],
    ['2 (tăng 2)', '2'],
    ['2 (giảm 1 bậc)', '2'],
  ])('“%s” is the rank %s', async (printed, rank) => {
    const reading = await readCopy([
      ['Tỉnh', 'Xếp hạng'],
      ['Hải Phòng', printed],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual([`hai-phong overall rank ${rank}`]);
  });

  it.each(['5-6', '2 - 1', '▲ 2', 'Tăng 2', '12/5'])('“%s” is none', async (printed) => {
    const reading = await readCopy([
      ['Tỉnh', 'Xếp hạng'],
      ['Huế', '1'],
      ['Hải Phòng', printed],
    ]);
    expect(claimsOf(reading)).toEqual(['hue overall rank 1']);
    expect(openOf(reading)).toHaveLength(1);
  });

  it.each([
    ['one of two numbers each', ['2/34', '2/12']],
    ['a tie', ['4', '5/6']],
    ['one that falls', ['3/34', '34/6']],
  ])('with %s is of several ranks', async (_, [first = '', second = '']) => {
    const reading = await readCopy([
      ['Tỉnh', 'Xếp hạng'],
      ['Huế', first],
      ['Hải Phòng', second],
    ]);
    expect(claimsOf(reading).filter((claim) => claim.startsWith('hai-phong'))).toEqual([]);
    expect(openOf(reading)).not.toEqual([]);
  });

  it.each([
    ['Hạng cả nước', 'rank'],
    ['Xếp thứ', 'rank'],
    ['Hạng vùng', 'region_rank'],
    ['Xếp hạng trong khu vực', 'region_rank'],
  ])('“%s” is a %s', async (header, measure) => {
    const reading = await readCopy([
      ['TT/No.', 'Tỉnh', 'Chỉ số (%)', header],
      ['1', 'Hải Phòng', '91', '1'],
      ['2', 'Huế', '90', measure === 'rank' ? '3' : '1'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(reading.columns[3]?.meaning).toBe(measure);
  });

  it.each([
    ['Hạng cả nước/vùng', '3/2'],
    ['Xếp hạng (cả nước / vùng)', '2/3'],
    ['Xếp hạng toàn quốc / khu vực', '3'],
    ['Chỉ số vùng (%)', '88'],
    ['Điểm khu vực', '88'],
  ])('“%s” is asked about', async (header, printed) => {
    const reading = await readCopy([
      ['Tỉnh', 'Xếp hạng', header],
      ['Hải Phòng', '1', printed],
    ]);
    expect(claimsOf(reading)).toEqual(['hai-phong overall rank 1']);
    expect(answersOf(reading)[0]).toContain('skip');
  });

  it.each([
    ['whole', ['Tỉnh', '2025'], 'rank'],
    ['field', ['Tỉnh', 'Cải cách thể chế'], 'the-che rank'],
  ])('of the %s without a word for it is asked about, with that answer', async (_, header, answer) => {
    const reading = await readCopy([header, ['Hải Phòng', '1'], ['Huế', '2'], ['Cà Mau', '3']]);
    expect(claimsOf(reading)).toEqual([]);
    expect(answersOf(reading)[0]).toContain(answer);
    const papi = await readCopy(
      [
        ['Tỉnh', 'Tham gia của người dân ở cấp cơ sở'],
        ['Hải Phòng', '1'],
        ['Huế', '2'],
      ],
      {},
      { index: 'papi', year: 2023 },
    );
    expect(claimsOf(papi)).toEqual([]);
    expect(answersOf(papi)[0]).toContain('papi-1 rank');
  });

  it.each([
    ['Vị thứ', '1/34', 'rank'],
    ['', 'Hạng 1', 'rank'],
    ['Cải cách thể chế', '1/34', 'the-che rank'],
    ['Cải cách thể chế', 'Hạng 1', 'the-che rank'],
  ])('below “%s”, printed as “%s”, is asked about with that answer', async (header, printed, answer) => {
    const reading = await readCopy([
      ['Tỉnh', 'Chỉ số (%)', header],
      ['Hải Phòng', '91', printed],
      ['Huế', '90', printed.replace('1', '2')],
    ]);
    expect(reading.problems).toEqual([]);
    expect(answersOf(reading).flat()).toContain(answer);
    expect(claimsOf(reading).filter((claim) => !claim.includes('overall percent'))).toEqual([]);
  });

  it('is none below the name of a field with its maximum', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'Cải cách thể chế (10 điểm)'],
      ['Hải Phòng', '9'],
      ['Huế', '2'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual(['hai-phong the-che score 9', 'hue the-che score 2']);
  });

  it('and one of values below their years are what stands above these', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'Chỉ số (%)', '', 'Xếp hạng', ''],
      ['', '2024', '2025', '2024', '2025'],
      ['Hải Phòng', '90,1', '96,17', '2', '1'],
      ['Quảng Ninh', '91,1', '95,90', '1', '2'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual([
      'hai-phong overall percent 96.17',
      'hai-phong overall rank 1',
      'quang-ninh overall percent 95.90',
      'quang-ninh overall rank 2',
    ]);
  });
});

describe('a column of changes', () => {
  it.each([
    ['▲ 3', '3'],
    ['▼3', '-3'],
    ['Tăng 3 bậc', '3'],
    ['Giảm 3', '-3'],
    ['−3', '-3'],
    ['Giữ nguyên', '0'],
  ])('“%s” is %s', async (printed, change) => {
    const reading = await readCopy(
      [
        ['Tỉnh', 'Xếp hạng', 'Tăng/giảm'],
        ['Hải Phòng', '4', printed],
      ],
      { columns: { 'Tăng/giảm': 'rank_change' } },
    );
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toContain(`hai-phong overall rank_change ${change}`);
  });

  it.each(['▲ 1.250', '▼1.100', 'Tăng 1.250'])('“%s” shows no decimal mark', async (printed) => {
    const reading = await readCopy(
      [
        ['Tỉnh', 'Xếp hạng', 'Tăng/giảm'],
        ['Hải Phòng', '4', printed],
      ],
      { columns: { 'Tăng/giảm': 'percent_change' } },
    );
    expect(reading.questions.map(({ choices }) => choices)).toEqual([['--decimal ","', '--decimal "."']]);
  });

  it('has the decimal mark of its changes', async () => {
    const reading = await readCopy(
      [
        ['Tỉnh', 'Xếp hạng', 'Tăng/giảm'],
        ['Hải Phòng', '4', '▲ 1.25'],
      ],
      { columns: { 'Tăng/giảm': 'percent_change' } },
    );
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toContain('hai-phong overall percent_change 1.25');
  });

  it('that says falls only, without a minus, can only be left out', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'Xếp hạng', 'Giảm'],
      ['Hải Phòng', '4', '3'],
    ]);
    expect(answersOf(reading)).toEqual([['skip']]);
  });
});

describe('a value and its rank in one cell', () => {
  it.each(['90,27 (2)', '90,27% (hạng 2)', '90,27 điểm (xếp thứ 2)'])('“%s” are two', async (printed) => {
    const reading = await readCopy(
      [
        ['Tỉnh', 'Kết quả'],
        ['Hải Phòng', printed],
        ['Huế', printed.replace('90', '91').replace('2)', '1)')],
      ],
      { columns: { 'Kết quả': 'percent' } },
    );
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading).slice(0, 2)).toEqual([
      'hai-phong overall rank 2',
      'hai-phong overall percent 90.27',
    ]);
  });
});

describe('a row', () => {
  it('of a whole may have its name in the column before the names', async () => {
    const reading = await readCopy([
      ['TT', 'Tỉnh', 'Chỉ số (%)'],
      ['1', 'Hải Phòng', '91,2'],
      ['Trung bình cả nước', '', '90,1'],
      ['Cao nhất', '', '91,2'],
      ['Trung vị', '', '90,0'],
      ['Tổng cộng', '', '181'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual([
      'hai-phong overall percent 91.2',
      'viet-nam overall average 90.1',
      'viet-nam overall highest 91.2',
    ]);
  });

  it('without a name is not that of the region or group before it', async () => {
    for (const label of ['Tây Nguyên', 'Vùng Tây Nguyên', 'Nhóm A']) {
      const reading = await readCopy([
        ['Vùng', 'Tỉnh', 'PAR INDEX (%)'],
        ['Tây Nguyên', 'Gia Lai', '88,1'],
        ['Tây Nguyên', 'Lâm Đồng', '89,1'],
        [label, '', '87,1'],
      ]);
      expect(claimsOf(reading)).toEqual(['gia-lai overall percent 88.1', 'lam-dong overall percent 89.1']);
      expect(reading.problems.map(({ line }) => line)).toEqual([4]);
    }
  });

  it('names its unit in two languages', async () => {
    const reading = await readCopy([
      ['Tỉnh/Province', 'Chỉ số (%)'],
      ['Hải Phòng/Hai Phong', '91,2'],
      ['Hà Nội (Ha Noi)', '90,2'],
      ['Cà Mau – Huế', '89,2'],
    ]);
    expect(claimsOf(reading)).toEqual(['hai-phong overall percent 91.2', 'ha-noi overall percent 90.2']);
    expect(openOf(reading)).toHaveLength(1);
  });

  it('of a table whose units are all of another year says so', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'Hạng'],
      ['Bắc Giang', '1'],
      ['Bình Dương', '2'],
    ]);
    expect(openOf(reading)).toEqual([expect.stringContaining('did not exist on 31 December 2025')]);
  });

  it.each<[string, string[][]]>([
    [
      'a grade',
      [
        ['STT', 'Tỉnh', 'Mức'],
        ['A1', 'Hải Phòng', 'Tốt'],
        ['A2', 'Bắc Giang', 'Khá'],
      ],
    ],
  ])('of %s is no table of another year, when some of its units are of this one', async (_, rows) => {
    const reading = await readCopy(rows);
    expect(openOf(reading)).toEqual([expect.stringContaining('no table found')]);
  });

  it.each(['KXH', 'Không XH', 'N/A (không đủ mẫu)', 'Không xếp hạng (*)'])(
    '“%s” is no data',
    async (printed) => {
      const reading = await readCopy([
        ['Tỉnh', 'Hạng'],
        ['Hải Phòng', '1'],
        ['Huế', printed],
      ]);
      expect(openOf(reading)).toEqual([]);
      expect(reading.missing).toBe(1);
    },
  );
});
