import type { Doubt, LeftBecause } from '@/lib/domain/proposals/to-proposals';

export type Language = 'vi' | 'en';
type Words = Record<Language, string>;

/** What a person must look at. */
export const doubtWords: Record<Doubt, Words> = {
  year: { vi: 'bài không nói rõ năm được đánh giá', en: 'the text does not clearly say the year measured' },
  index: { vi: 'bài không nêu tên bộ chỉ số', en: 'the text does not name the index' },
  dimension: { vi: 'tên lĩnh vực chưa khớp một mã nào', en: 'the name fits no one dimension' },
  measure: { vi: 'bài không nói là phần trăm hay điểm', en: 'the text says neither percent nor points' },
  of: { vi: 'bài ghi số đơn vị được xếp khác', en: 'the text gives another number of ranked units' },
};

/** Why a sentence proposes nothing. */
export const leftWords: Record<LeftBecause, Words> = {
  'unknown-words': { vi: 'có từ không hiểu', en: 'it has words that are not understood' },
  'no-unit': { vi: 'không rõ đơn vị nào', en: 'it names no unit' },
  'several-units': { vi: 'nhiều đơn vị, năm hay bộ chỉ số', en: 'it names several units, years or indices' },
  'part-of-unit': { vi: 'nói về một phần của đơn vị', en: 'it is about a part of a unit' },
  'not-asserted': { vi: 'không khẳng định', en: 'it asserts nothing' },
  'other-subject': { vi: 'nói về đơn vị khác', en: 'it is about another unit' },
  'other-index': { vi: 'nói về bộ chỉ số khác', en: 'it is about another index' },
  'no-claim': { vi: 'không thành một nhận định', en: 'it makes no claim' },
  bound: { vi: 'chỉ nói một khoảng', en: 'it gives a bound only' },
  direction: { vi: 'chỉ nói tăng hay giảm', en: 'it gives a direction only' },
  relative: { vi: 'tỷ lệ tăng, không phải mức tăng', en: 'a rate of growth, not an amount' },
  'other-base': { vi: 'so với năm khác kỳ trước', en: 'it is against another year than the edition before' },
  place: { vi: 'không in một con số hạng', en: 'it prints no rank' },
};
