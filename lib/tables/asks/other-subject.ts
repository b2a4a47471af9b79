import { accentWords, fold, hasAccents } from '@/lib/domain/names/names';
import type { Question } from '../reading';

/** Words of titles that say nothing of what is measured: of places, times, documents and lists. */
const fillers =
  'bảng biểu mẫu phụ lục danh sách tổng hợp thống kê báo cáo thông báo quyết định kèm theo ban hành công bố số ngày tháng năm của và các những trong theo về cho với tại từ đến trên dưới giữa cả toàn nước quốc ' +
  'kết quả xếp hạng thứ vị trí điểm chỉ giá trị tỷ lệ phần trăm tổng chung xác định đánh chấm thẩm đạt được đo lường mức độ chất lượng đối bộ ' +
  'tỉnh thành phố trực thuộc trung ương địa phương đơn vị cơ quan ngang chính phủ ngành sở huyện vùng khu vực miền bắc nam tây nguyên đông bằng sông hồng cửu long ' +
  'top cao thấp nhất đầu cuối đứng dẫn nhóm tốt khá kém sau trước sắp nhập hợp sáp mới cũ nội vụ ubnd nghị trang sheet tiếp phần đợt lần kỳ bao gồm so sánh ' +
  'index ranking rank rankings score scores results result table of the and in by for provinces province cities city ministries ministry year national list';
const foldedFillers = new Set(fold(fillers).split(' '));
const accentedFillers = new Set(accentWords(fillers).split(' '));

/** Words with which the title of an evaluation begins or ends. */
const evaluates = /\b(?:chi so|index|xep hang|danh gia|do luong|muc do|chat luong|ranking|(?<!thoi )diem)\b/;
const notPublished = /(?<!thứ )tự (?:đánh giá|chấm)|dự kiến|dự thảo|tạm tính|mục tiêu/iu;

interface Titled {
  titles: readonly string[];
  /** the short name of the index that the command says */
  index: string;
  /** true when a title or a header names the index or a part of it */
  isNamed: () => boolean;
}

/**
 * Asks whether a table is of the index, when its title speaks of something that is no part of it, or of results that
 * nobody published yet.
 */
export function askSubjectOf(
  { titles, index, isNamed }: Titled,
  place: { file: string; line: number },
): Question[] {
  const unpublished = titles.find((text) => notPublished.test(text));
  const other = unpublished === undefined ? titles.find(isOther) : undefined;
  const title = unpublished ?? (other !== undefined && !isNamed() ? other : undefined);
  if (title === undefined) return [];
  const said = title.slice(0, 100);
  return [
    {
      ...place,
      text: {
        vi: `Tiêu đề nói “${said}”: bảng có phải là kết quả đã công bố của ${index}?`,
        en: `The title says “${said}”: is the table of published results of ${index}?`,
      },
      choices: ['--sure index'],
      means: [{ vi: `của ${index}`, en: `of ${index}` }],
    },
  ];
}

function isOther(title: string): boolean {
  const folded = fold(title.slice(0, 300));
  if (!evaluates.test(folded)) return false;
  // without accents "bảo vệ" is two words of titles: báo, về
  const isAccented = hasAccents(title);
  const words = isAccented ? accentWords(title.slice(0, 300)) : folded;
  const known = isAccented ? accentedFillers : foldedFillers;
  const others = words.split(' ').filter((word) => word.length > 1 && !/\d/.test(word) && !known.has(word));
  return new Set(others).size > 1;
}
