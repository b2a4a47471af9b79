import { describe, expect, it } from 'vitest';
import { openOf, readCopy } from './copies';

const meaningOf = async (header: string, cells = ['5,1', '4,2']) => {
  const reading = await readCopy([
    ['TT', 'Tỉnh', header],
    ['1', 'Quảng Ninh', cells[0] ?? ''],
    ['2', 'Hải Phòng', cells[1] ?? ''],
  ]);
  expect(reading.columns[1]?.meaning).toBe('name');
  const [question] = reading.questions;
  return question ? `? ${question.text.en.replace(/.*\((.*)\)$/, '$1')}` : reading.columns[2]?.meaning;
};

describe('a word of a header', () => {
  it.each([
    ['Cải cách thủ tục hành chính hằng năm', 'thu-tuc-hanh-chinh score'],
    ['Hạ tầng số', '? its header is not recognised'],
    ['Kiểm tra, giám sát', '? its header is not recognised'],
    ['Đề án vị trí việc làm', '? its header is not recognised'],
    ['Ha tang so', '? a change'],
    ['Tăng/giảm', '? a change'],
    ['Vị trí', 'rank'],
    ['Xep hang', 'rank'],
    ['Xếp hạng / Rank', 'rank'],
    ['Chỉ số CCHC (%) / PAR INDEX (%)', 'percent'],
    ['Cải cách thể chế / Institutional reform', 'the-che score'],
  ])('“%s” is compared with its accents, where the text has any: %s', async (header, meaning) => {
    expect(
      await meaningOf(
        header,
        meaning === 'rank' ? ['1', '2'] : meaning === 'percent' ? ['80', '70'] : undefined,
      ),
    ).toBe(meaning);
  });

  it('names the units in two languages', async () => {
    const reading = await readCopy([
      ['No.', 'Tỉnh, thành phố / Province, city', 'PAR INDEX (%)'],
      ['1', 'Quảng Ninh', '80'],
    ]);
    expect(openOf(reading)).toEqual([]);
    expect(reading.columns.map(({ meaning }) => meaning)).toEqual(['skip', 'name', 'percent']);
  });
});
