import type { References } from '@/lib/dataset/normalise';
import type { Text } from '@/lib/dataset/problem';
import type { DimensionNames } from '@/lib/domain/names/dimension-names';
import { fold, toAliases } from '@/lib/domain/names/names';
import { type Measure, measures, overall } from '@/lib/domain/vocabulary';
import { createPhrases, createWordSet, type Phrases } from './words';

export type ValueMeasure = Measure | 'max';

/** The meaning of a column. */
export type Meaning =
  | { kind: 'name' | 'quote' | 'skip' }
  | { kind: 'value'; dimension: string; measure: ValueMeasure };

/** What the words of a header say; the values or an answer settle what they leave open. */
export interface HeaderSaying {
  meaning?: Meaning;
  /** the dimension of a column of values, when the header or the sheet names one */
  dimension?: string;
  /** the measure of a column of values, when the header names one */
  measure?: ValueMeasure;
  /** the maximum, when the header prints one in brackets */
  max?: string;
  /** the codes of the dimensions that it may mean, when there are several */
  candidates?: string[];
  /** true for a change from the edition before, of ranks or of percents */
  isChange?: boolean;
  /** true for a change whose header says only that it is a fall */
  isFall?: boolean;
  /** true for words that say the whole: "Tổng điểm" */
  isTotal?: boolean;
  /** true for a header that names the year of the table */
  isOwnYear?: boolean;
  /** true for figures of another year, which are left out */
  isOtherYear?: boolean;
  /** true when the words name nothing known */
  isUnknown?: boolean;
  why: Text;
}

export interface HeaderContext {
  index: string;
  year: number;
  references: References;
  dimensions: DimensionNames;
}

const rowNumber = createPhrases(['TT', 'STT', 'Số TT', 'Số thứ tự', 'Thứ tự', 'No', 'Order']);
const beginsName = createPhrases(
  'tên,các,tỉnh,thành phố,tp,địa phương,đơn vị,bộ,cơ quan,sở,huyện,quận,xã,phường,vùng,khu vực,name,unit,units,province,provinces,city,ministry,agency'.split(
    ',',
  ),
);
const areNameWords = createWordSet(
  'tên các tỉnh thành phố tp địa phương đơn vị bộ ngành cơ quan ngang thuộc chính phủ sở ban huyện quận thị xã phường vùng khu vực trực trung ương tw hành và được đánh giá name names of unit units province provinces city cities ministry ministries agency agencies',
);
// "vị trí việc làm" is a post, and no place in a ranking
const rank = createPhrases(
  ['xếp hạng', 'thứ hạng', 'hạng', 'xếp thứ', 'vị trí', 'thứ bậc', 'rank', 'ranks', 'ranking'],
  ['vị trí việc làm'],
);
const change = createPhrases(
  'tăng giảm,tăng,giảm,thay đổi,so với,chênh lệch,biến động,change,changes'.split(','),
);
const rise = createPhrases(['tăng', 'increase']);
const fall = createPhrases(['giảm', 'decrease']);
const places = createPhrases(['bậc', 'places']);
const nationwide = createPhrases(['cả nước', 'toàn quốc', 'nationwide', 'national']);
const withinRegion = createPhrases(['vùng', 'khu vực', 'region']);
const maximum = createPhrases(['tối đa', 'điểm chuẩn', 'thang điểm', 'max', 'maximum']);
const remark = createPhrases(['ghi chú', 'chú thích', 'ghi chú khác', 'note', 'notes']);
const quoted = createPhrases(['trích', 'trích dẫn', 'nguyên văn', 'quote']);
const areWholeWords = createWordSet(
  'tổng số cộng điểm total score scores points kết quả giá trị chỉ chung hợp đạt được index bảng',
);
const saysWhole = createPhrases(['tổng', 'cộng', 'chung', 'tổng hợp', 'total', 'index']);
const saysScore = createPhrases(['điểm', 'score', 'scores', 'points']);
const percentWords = createPhrases(['phần trăm', 'tỷ lệ', 'tỉ lệ', 'percent']);
/** Words that say how a column is measured, and not of what. */
const measureOnly = createPhrases([
  ...'tối đa,điểm chuẩn,thang điểm,max,maximum'.split(','),
  ...'phần trăm,tỷ lệ,tỉ lệ,percent'.split(','),
]);
/** Such words of ranks; "Chỉ số vùng" is the figure of a region. */
const rankOnly = createPhrases([
  ...'xếp hạng,thứ hạng,hạng,xếp thứ,vị trí,thứ bậc,rank,ranks,ranking'.split(','),
  ...'cả nước,toàn quốc,trong vùng,vùng,trong khu vực,khu vực'.split(','),
]);
const maxInBrackets =
  /\((?:[^()\d]*?(?:tối đa|tối đa là|max|thang)[^()\d]*(?<after>\d+(?:[.,]\d+)?)[^()\d]*|\s*\/?\s*(?<points>\d+(?:[.,]\d+)?)\s*điểm\s*)\)/iu;

const longestHeader = 400;

/** Reads the words of a header. */
export function readHeader(text: string, context: HeaderContext): HeaderSaying {
  const { year } = context;
  const header = text.slice(0, longestHeader);
  const years = [...header.matchAll(/\b20\d\d\b/g)].map(([found]) => Number(found));
  const other = years.find((found) => found !== year);
  const words = withoutYear(header).trim();
  const isChange = change.isIn(words);
  if (other !== undefined && !isChange) {
    const [vi, en] = [`của năm ${other}, không phải ${year}`, `of the year ${other}, not ${year}`];
    return { meaning: { kind: 'skip' }, isOtherYear: true, why: { vi, en } };
  }
  if (isNumberHeader(header)) return plain('skip', 'số thứ tự', 'row numbers');
  if (remark.isAll(words)) return plain('skip', 'ghi chú', 'remarks');
  if (quoted.isAll(words)) return plain('quote', 'lời của nguồn', "the source's words");
  if (isNameHeader(words)) return plain('name', 'tên đơn vị', 'names of units');
  if (isChange) {
    const measure = rank.isIn(words) || places.isIn(words) ? { measure: 'rank' as const } : {};
    const isFall = fall.isIn(words) && !rise.isIn(words);
    return {
      isChange,
      ...(isFall && { isFall }),
      ...measure,
      why: { vi: 'mức thay đổi', en: 'a change' },
    };
  }

  const printedMax = maxInBrackets.exec(header)?.groups;
  const max = (printedMax?.after ?? printedMax?.points)?.replace(',', '.');
  const subject = header.replace(maxInBrackets, ' ');
  const measure = measureIn(subject);
  const found = whereIn(subject, context);
  const isOwnYear = years.length > 0;
  return { ...found, ...(isOwnYear && { isOwnYear }), ...(measure && { measure }), ...(max && { max }) };
}

/** True for the header of a column of names: "Tên tỉnh, thành phố". */
export const isNameHeader = (text: string): boolean =>
  text.length <= longestHeader && beginsWith(beginsName, text) && areNameWords(text);

/** True for the header of a column that numbers its rows: "TT". */
export const isNumberHeader = (text: string): boolean =>
  text.split('/').every((part) => rowNumber.isAll(part)) || text.trim() === '#';

/** True for the header of a column of ranks: "Hạng". */
export const isRankHeader = (text: string): boolean => rank.isIn(text);

const beginsWith = (phrases: Phrases, text: string): boolean => {
  const [first, second = ''] = text.trim().split(/[\s,/()]+/);
  return [first, `${first} ${second}`].some((words) => phrases.isAll(words ?? ''));
};

const withoutYear = (header: string): string => header.replace(/(?:năm\s+)?\b(?<!\d[.,])20\d\d\b/giu, ' ');

const plain = (kind: 'name' | 'quote' | 'skip', vi: string, en: string): HeaderSaying => ({
  meaning: { kind },
  why: { vi, en },
});

function measureIn(header: string): ValueMeasure | null {
  if (rank.isIn(header)) return withinRegion.isIn(header) ? 'region_rank' : 'rank';
  if (maximum.isIn(header)) return 'max';
  if (header.includes('%') || percentWords.isIn(header)) return 'percent';
  return saysScore.isIn(header) ? 'score' : null;
}

/** What an index is called, folded: short and whole names, its code, and the other names in use. */
function namesOf(index: string, { indices }: References): string[] {
  const row = indices.get(index);
  const all = [row?.short_vi, row?.short_en, row?.name_vi, row?.name_en, index];
  return [...all, ...toAliases(row?.aliases ?? null)]
    .map((text) => fold((text ?? '').replace(/\([^()]*\)/g, '')))
    .filter((name) => name !== '');
}

/** The dimension, the whole index or the candidates that the words name; nothing when they name none. */
function whereIn(
  header: string,
  { index, references, dimensions }: HeaderContext,
): Pick<HeaderSaying, 'dimension' | 'candidates' | 'isTotal' | 'isUnknown' | 'why'> {
  const said = withoutYear(header);
  if (rank.isIn(said) && nationwide.isIn(said) && withinRegion.isIn(said))
    return {
      isUnknown: true,
      why: { vi: 'hạng cả nước hay hạng vùng', en: 'of the country or of a region' },
    };
  const words = rank.isIn(said) ? rankOnly : measureOnly;
  const isWords = words.isIn(said);
  const subject = isWords ? words.without(said) : fold(said);
  // without its names nothing may be left but words of the whole
  const rest = namesOf(index, references)
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => ` ${left} `.replaceAll(` ${name} `, ' ').trim(), subject);
  if (rest !== subject && (rest === '' || areWholeWords(rest))) {
    return { dimension: overall, why: { vi: 'cả bộ chỉ số, theo tên', en: 'the whole index, by name' } };
  }
  const { dimensions: found, isSure } = dimensions.find(said.replace(/%/g, ' '));
  const [one] = found;
  if (one && isSure) {
    return {
      dimension: one.code,
      why: { vi: `lĩnh vực “${one.nameVi}”`, en: `the dimension “${one.nameVi}”` },
    };
  }
  if (one) {
    return {
      candidates: found.map(({ code }) => code),
      why:
        found.length > 1
          ? { vi: 'có thể là nhiều lĩnh vực', en: 'may be several dimensions' }
          : { vi: `nói thêm so với “${one.nameVi}”`, en: `says more than “${one.nameVi}”` },
    };
  }
  if (subject === '' || areWholeWords(isWords ? subject : said.replace(/%/g, ' '))) {
    const isTotal = saysWhole.isIn(said);
    return { ...(isTotal && { isTotal }), why: { vi: 'cả bộ chỉ số', en: 'the whole index' } };
  }
  return { isUnknown: true, why: { vi: 'không nhận ra', en: 'not recognised' } };
}

/**
 * A meaning as the command line writes it: `name`, `quote`, `skip`, a measure of the whole index
 * (`percent`), or a dimension and a measure (`the-che score`). Null for anything else.
 */
export function parseMeaning(text: string, { dimensions }: HeaderContext): Meaning | null {
  const [first = '', second, ...more] = text.trim().split(/\s+/);
  if (more.length > 0) return null;
  if (second === undefined && (first === 'name' || first === 'quote' || first === 'skip'))
    return { kind: first };
  const measure = [...measures, 'max' as const].find((known) => known === (second ?? first));
  const dimension = second === undefined ? overall : first;
  if (!measure || !dimensions.findByCode(dimension)) return null;
  return { kind: 'value', dimension, measure };
}

/** A meaning as text; the inverse of {@link parseMeaning}. */
export function toMeaningText(meaning: Meaning): string {
  if (meaning.kind !== 'value') return meaning.kind;
  return meaning.dimension === overall ? meaning.measure : `${meaning.dimension} ${meaning.measure}`;
}
