import type { References } from '@/lib/dataset/normalise';
import type { Text } from '@/lib/dataset/problem';
import type { DimensionNames } from '@/lib/domain/names/dimension-names';
import { fold, toAliases } from '@/lib/domain/names/names';
import { type Measure, measures, overall } from '@/lib/domain/vocabulary';

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

const rowNumber = /^(?:tt|stt|so tt|so thu tu|thu tu|no)$/;
const startsName =
  /^(?:ten|cac|tinh|thanh pho|tp|dia phuong|don vi|bo|co quan|so|huyen|quan|xa|phuong|vung|khu vuc|name|unit|province|city|ministry|agency)\b/;
const nameWords = toWords(
  'ten cac tinh thanh pho tp dia phuong don vi bo nganh co quan ngang thuoc chinh phu so ban huyen thi xa vung khu vuc truc trung uong tw hanh va duoc danh gia name names of unit units province provinces city cities ministry ministries agency agencies',
);
const rank = /\b(?:xep hang|thu hang|hang|vi tri|thu bac|rank|ranking)\b/;
const change = /\b(?:tang giam|tang|giam|thay doi|so voi|chenh lech|bien dong|change)\b/;
const maximum = /\b(?:toi da|diem chuan|thang diem|max|maximum)\b/;
const remark = /^(?:ghi chu|chu thich|ghi chu khac|note|notes)$/;
const quoted = /^(?:trich|trich dan|nguyen van|quote)$/;
const wholeWords = toWords('tong so cong diem total score ket qua gia tri chi chung hop dat duoc index bang');
const saysWhole = /\b(?:tong|cong|chung|hop|total|index)\b/;
const saysScore = /\b(?:diem|score|points)\b/;
const percentWords = /\b(?:phan tram|ty le|ti le|percent)\b/;
const maxInBrackets =
  /\((?:[^()\d]*?(?:tối đa|tối đa là|max|thang)[^()\d]*(?<after>\d+(?:[.,]\d+)?)[^()\d]*|\s*\/?\s*(?<points>\d+(?:[.,]\d+)?)\s*điểm\s*)\)/iu;

function toWords(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Looks the words up one by one, because a pattern of repeated words is very slow on a long header. */
const areAll = (text: string, known: ReadonlySet<string>): boolean =>
  text.split(' ').every((word) => known.has(word));
const longestHeader = 400;

/** Reads the words of a header. */
export function readHeader(text: string, context: HeaderContext): HeaderSaying {
  const { year } = context;
  const header = text.slice(0, longestHeader);
  const years = [...header.matchAll(/\b20\d\d\b/g)].map(([found]) => Number(found));
  const other = years.find((found) => found !== year);
  const words = fold(header.replaceAll(/\b20\d\d\b/g, ' '))
    .replace(/\bnam$|\bnam (?=ket|cua)/, '')
    .trim();
  const isChange = change.test(words);
  if (other !== undefined && !isChange) {
    const [vi, en] = [`của năm ${other}, không phải ${year}`, `of the year ${other}, not ${year}`];
    return { meaning: { kind: 'skip' }, isOtherYear: true, why: { vi, en } };
  }
  if (isNumberHeader(header)) return plain('skip', 'số thứ tự', 'row numbers');
  if (remark.test(words)) return plain('skip', 'ghi chú', 'remarks');
  if (quoted.test(words)) return plain('quote', 'lời của nguồn', "the source's words");
  if (startsName.test(words) && areAll(words, nameWords))
    return plain('name', 'tên đơn vị', 'names of units');
  if (isChange) {
    const measure = rank.test(words) || /\bbac\b/.test(words) ? { measure: 'rank' as const } : {};
    return { isChange, ...measure, why: { vi: 'mức thay đổi', en: 'a change' } };
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
export function isNameHeader(text: string): boolean {
  const words = fold(text.slice(0, longestHeader));
  return startsName.test(words) && areAll(words, nameWords);
}

/** True for the header of a column that numbers its rows: "TT". */
export const isNumberHeader = (text: string): boolean => rowNumber.test(fold(text)) || text.trim() === '#';

/** True for the header of a column of ranks: "Hạng". */
export const isRankHeader = (text: string): boolean => rank.test(fold(text));

const withoutYear = (header: string): string => header.replace(/(?:năm\s+)?\b20\d\d\b/giu, ' ');

const plain = (kind: 'name' | 'quote' | 'skip', vi: string, en: string): HeaderSaying => ({
  meaning: { kind },
  why: { vi, en },
});

function measureIn(header: string): ValueMeasure | null {
  const words = fold(header);
  if (rank.test(words)) return 'rank';
  if (maximum.test(words)) return 'max';
  if (header.includes('%') || percentWords.test(words)) return 'percent';
  return saysScore.test(words) ? 'score' : null;
}

/** What an index is called, folded: whole and short names, its code, and the other names in use. */
function namesOf(index: string, { indices }: References): { names: string[]; shortNames: string[] } {
  const row = indices.get(index);
  const toNames = (texts: (string | null | undefined)[]) =>
    texts.map((text) => fold((text ?? '').replace(/\([^()]*\)/g, ''))).filter((name) => name !== '');
  const shortNames = toNames([row?.short_vi, row?.short_en]);
  const others = toNames([row?.name_vi, row?.name_en, index, ...toAliases(row?.aliases ?? null)]);
  return { names: [...shortNames, ...others], shortNames };
}

/** The dimension, the whole index or the candidates that the words name; nothing when they name none. */
function whereIn(
  header: string,
  { index, references, dimensions }: HeaderContext,
): Pick<HeaderSaying, 'dimension' | 'candidates' | 'isTotal' | 'isUnknown' | 'why'> {
  const words = fold(withoutYear(header));
  const subject = [rank, maximum, percentWords]
    .reduce((rest, said) => rest.replace(said, ' '), words)
    .replace(/\s+/g, ' ')
    .trim();
  const { names, shortNames } = namesOf(index, references);
  const rest = subject.replace(/^(?:(?:tong|tong diem|diem|gia tri|ket qua|chi so)\s+)+/, '');
  if ([subject, rest].some((text) => names.includes(text))) {
    return { dimension: overall, why: { vi: 'cả bộ chỉ số, theo tên', en: 'the whole index, by name' } };
  }
  const { dimensions: found, isSure } = dimensions.find(withoutYear(header).replace(/%/g, ' '));
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
  if (subject === '' || areAll(subject, new Set([...wholeWords, ...shortNames.join(' ').split(' ')]))) {
    const isTotal = saysWhole.test(subject);
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
