import { describe, expect, it } from 'vitest';
import { answersOf, claimsOf, openOf, readCopy } from './copies';

describe('a column that does not say what it is of', () => {
  it('goes with the field to its left, when each field has one', async () => {
    const reading = await readCopy([
      ['TT', 'Tỉnh, thành phố', 'Cải cách thể chế', 'Xếp hạng', 'Cải cách thủ tục hành chính', 'Xếp hạng'],
      ['1', 'Cà Mau', '9,60', '1', '12,1', '2'],
      ['2', 'Lào Cai', '9,50', '2', '12,2', '1'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual([
      'ca-mau the-che score 9.60',
      'ca-mau the-che rank 1',
      'ca-mau thu-tuc-hanh-chinh score 12.1',
      'ca-mau thu-tuc-hanh-chinh rank 2',
      'lao-cai the-che score 9.50',
      'lao-cai the-che rank 2',
      'lao-cai thu-tuc-hanh-chinh score 12.2',
      'lao-cai thu-tuc-hanh-chinh rank 1',
    ]);
  });

  it('is asked about after one of two is left out, with every reading', async () => {
    const reading = await readCopy(
      [
        ['Tỉnh', 'Cải cách thể chế', 'Xếp hạng', 'Cải cách thủ tục hành chính', 'Xếp hạng'],
        ['Cà Mau', '9,60', '1', '12,1', '2'],
        ['Lào Cai', '9,50', '2', '12,2', '1'],
      ],
      { columns: { '#5': 'skip' } },
    );
    expect(claimsOf(reading).filter((claim) => claim.includes('rank'))).toEqual([
      'ca-mau the-che rank 1',
      'lao-cai the-che rank 2',
    ]);
  });

  it.each<[string, string[], string[], string[]]>([
    [
      'right of one field',
      ['Tỉnh', 'Cải cách thể chế', 'Hạng'],
      ['9,6', '1'],
      ['the-che rank', 'rank', 'skip'],
    ],
    [
      'left of the names',
      ['Hạng', 'Tỉnh', 'Cải cách thể chế'],
      ['9,6', '1'],
      ['rank', 'the-che rank', 'skip'],
    ],
    [
      'between a field and the whole',
      ['Tỉnh', 'PAR INDEX (%)', 'Cải cách thể chế', 'Hạng'],
      ['9,6', '1'],
      ['the-che rank', 'rank', 'skip'],
    ],
  ])('%s may be of the field or of the whole', async (_, header, [value = '', rank = ''], answers) => {
    const cellOf = (name: string, index: string) =>
      header.map((label) =>
        label === 'Tỉnh' ? name : label === 'Hạng' ? rank : label.includes('%') ? index : value,
      );
    const reading = await readCopy([header, cellOf('Cà Mau', '90')]);
    expect(answersOf(reading)).toEqual([answers]);
    expect(claimsOf(reading).filter((claim) => claim.includes('rank'))).toEqual([]);
  });

  it('is of the whole, when the figures refute the field', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'PAR INDEX (%)', 'Cải cách thể chế', 'Hạng'],
      ['Cà Mau', '91', '9,1', '1'],
      ['Lào Cai', '90', '9,6', '2'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toContain('lao-cai overall rank 2');
  });

  it('is of the year of the column to its left', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'Chỉ số 2024 (%)', 'Hạng', 'Chỉ số 2025 (%)', 'Hạng'],
      ['Cà Mau', '91', '2', '90', '1'],
      ['Lào Cai', '92', '1', '89', '2'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual([
      'ca-mau overall percent 90',
      'ca-mau overall rank 1',
      'lao-cai overall percent 89',
      'lao-cai overall rank 2',
    ]);
  });

  it('is of the year above it, next to those of another', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'Năm 2024', '', 'Năm 2025', ''],
      ['', '%', 'Hạng', '%', 'Hạng'],
      ['Cà Mau', '91', '2', '90', '1'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(claimsOf(reading)).toEqual(['ca-mau overall percent 90', 'ca-mau overall rank 1']);
  });

  it('is of the field that the title names, and asked about when the columns name another', async () => {
    const rows = [
      ['Bảng 3. Kết quả cải cách thể chế'],
      ['Hạng', 'Tỉnh', 'Điểm'],
      ['1', 'Cà Mau', '9,6'],
      ['2', 'Lào Cai', '9,5'],
    ];
    expect(claimsOf(await readCopy(rows))).toEqual([
      'ca-mau the-che rank 1',
      'ca-mau the-che score 9.6',
      'lao-cai the-che rank 2',
      'lao-cai the-che score 9.5',
    ]);
    const mixed = await readCopy([
      ['Bảng 3. Kết quả cải cách thể chế'],
      ['Hạng', 'Tỉnh', 'Điểm', 'PAR INDEX (%)'],
      ['1', 'Cà Mau', '9,6', '90'],
    ]);
    expect(answersOf(mixed)[0]).toEqual(['the-che rank', 'rank', 'skip']);
  });

  it('is asked about beside a total, when a column is of the field that the title names', async () => {
    const reading = await readCopy([
      ['Kết quả cải cách thể chế và kết quả chung'],
      ['Tỉnh', 'Cải cách thể chế', 'Tổng điểm', 'Xếp hạng'],
      ['Hải Phòng', '9,1', '91,2', '1'],
      ['Huế', '9,0', '90,2', '2'],
    ]);
    expect(claimsOf(reading)).toEqual(['hai-phong the-che score 9.1', 'hue the-che score 9.0']);
    expect(answersOf(reading)[1]).toEqual(expect.arrayContaining(['the-che rank', 'rank']));
  });
});

describe('a column that nothing names', () => {
  it('is offered every field without figures, and the whole index by its name', async () => {
    const rows = [
      ['Tỉnh', 'Dịch vụ công trực tuyến', 'Cải cách thể chế: điểm'],
      ['Quảng Ninh', '2,60', '9'],
      ['Hải Phòng', '2,50', '8'],
    ];
    const reading = await readCopy(rows);
    const [answers = []] = answersOf(reading);
    expect(answers).toContain('chinh-quyen-so score');
    expect(answers).not.toContain('the-che score');
    const at = answers.indexOf('score');
    expect(reading.questions[0]?.means?.[at]).toEqual({
      vi: 'cả bộ chỉ số, bằng điểm',
      en: 'the whole index, in points',
    });
    const answered = await readCopy(rows, { columns: { 'Dịch vụ công trực tuyến': 'score' } });
    expect(openOf(answered)).toEqual([
      '2 Dịch vụ công trực tuyến: the whole index is out of 100, and the greatest here is 2.60: is this column of a dimension?',
    ]);
  });

  it('is offered the ranks, when it holds whole numbers', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'Cải cách thể chế: điểm', 'Kết quả năm nay'],
      ['Quảng Ninh', '9', '1'],
      ['Hải Phòng', '8', '2'],
    ]);
    expect(answersOf(reading)[0]).toEqual(expect.arrayContaining(['rank', 'the-che rank', 'rank_change']));
  });

  it('“Bảng xếp hạng” is a rank', async () => {
    const reading = await readCopy([
      ['Tỉnh', 'Chỉ số CCHC (%)', 'Bảng xếp hạng'],
      ['Quảng Ninh', '90,10', '1'],
    ]);
    expect(claimsOf(reading)).toEqual(['quang-ninh overall percent 90.10', 'quang-ninh overall rank 1']);
  });
});
