import type { Measure } from '@/lib/domain/vocabulary';
import type { Preview, PreviewKind } from '@/lib/import/preview';

type Words = Record<'vi' | 'en', string>;

/** What an import does to a figure, in words. */
export const kindWords: Record<PreviewKind, Words> = {
  added: { vi: 'mới', en: 'new' },
  changed: { vi: 'đổi giá trị', en: 'changed' },
  conflicting: { vi: 'mâu thuẫn', en: 'conflicting' },
  withdrawn: { vi: 'rút', en: 'withdrawn' },
  details: { vi: 'đổi nguồn hoặc ghi chú', en: 'other sources or notes' },
  same: { vi: 'giữ nguyên', en: 'same' },
};

export const measureNames: Record<Measure, Words> = {
  score: { vi: 'điểm', en: 'score' },
  percent: { vi: 'tỷ lệ %', en: 'percent' },
  rank: { vi: 'hạng', en: 'rank' },
  rank_change: { vi: 'số bậc thay đổi', en: 'rank change' },
  percent_change: { vi: 'mức thay đổi', en: 'percent change' },
  average: { vi: 'trung bình', en: 'average' },
  highest: { vi: 'cao nhất', en: 'highest' },
  lowest: { vi: 'thấp nhất', en: 'lowest' },
  region_rank: { vi: 'hạng trong vùng', en: 'rank in region' },
};

/** The verdict of a preview in one sentence: whether the data set can be loaded. */
export function verdictOf({ problems, conflicts, unchanged }: Preview, language: 'vi' | 'en'): string {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  if (conflicts.length > 0) {
    return say(
      `Chưa nạp được: ${conflicts.length} số liệu mâu thuẫn giữa các nguồn. Điền nguồn được chấp nhận và lý do vào dòng dưới mỗi số liệu, lưu thành resolutions.csv và nạp cùng.`,
      `It cannot be loaded yet: on ${conflicts.length} figures sources differ. Complete the line under each with the accepted source and the reasons, save them as resolutions.csv and import that with it.`,
    );
  }
  if (problems.count > 0)
    return say(
      `Chưa nạp được: ${problems.count} lỗi.`,
      `It cannot be loaded yet: ${problems.count} problems.`,
    );
  if (unchanged) return say('Không có gì thay đổi.', 'Nothing would change.');
  return say('Có thể nạp.', 'It can be loaded.');
}

/** The header of resolutions.csv, for the lines that a preview prepares. */
export const resolutionHeader = 'index,year,unit,dimension,measure,accepted_source,reason_vi,reason_en';

/** A value as the language writes it; a dash where there is none. */
export const valueIn = (value: string | null, language: 'vi' | 'en'): string =>
  (language === 'vi' ? value?.replace('.', ',') : value) ?? '–';
