import type { Decimal } from './decimal';

export type DecimalMark = ',' | '.';

/** A number, and whether a percent sign follows it. */
export interface PrintedNumber {
  kind: 'number';
  value: Decimal;
  percent: boolean;
}

/** A printed text read as a value. */
export type PrintedValue = PrintedNumber | { kind: 'missing' } | { kind: 'not-a-number' };

/** Signs and words for a value that nobody published; KCDL is short for "không có dữ liệu". */
const missing =
  /^(?:[-–—−]+|[.…]+|n\/?a|n\.a\.?|null|x|\*|\/|kcdl|kcsl|(?:chưa|không) (?:có(?: (?:số liệu|dữ liệu|thông tin))?|đánh giá|xếp hạng|công bố|tham gia|áp dụng|khảo sát|xh)|kxh|no data|not (?:available|ranked|assessed|applicable))(?:\s*\(\D*\))?$/iu;
const numeric = /^[+-]?\d[\d.,]*%?$/;
const longest = 40;
const notANumber: PrintedValue = { kind: 'not-a-number' };

/** A number's text without spaces, with a plain minus: "− 1 234,5 %" → "-1234,5%". */
const squeeze = (text: string): string => text.replace(/\s/g, '').replace(/^[–—−]/, '-');

/**
 * Reads a printed number as a decimal: "91,04%", "1.234,5", "91.04". A sign for a missing value ("–", "N/A") and
 * an empty text are missing; anything else is no number.
 * @param text tidy: single plain spaces, none around it
 * @param mark the decimal mark; the other mark separates thousands
 */
export function parseNumber(text: string, mark: DecimalMark): PrintedValue {
  if (text === '' || missing.test(text)) return { kind: 'missing' };
  const squeezed = squeeze(text);
  if (!numeric.test(squeezed) || squeezed.length > longest) return notANumber;
  const percent = squeezed.endsWith('%');
  const [whole = '', fraction, ...more] = squeezed.replace(/^\+|%$/g, '').split(mark);
  const thousands = mark === ',' ? '.' : ',';
  const grouped = new RegExp(`^-?(?:\\d+|\\d{1,3}(?:\\${thousands}\\d{3})+)$`);
  if (!grouped.test(whole) || more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) {
    return notANumber;
  }
  const digits = whole.replaceAll(thousands, '').replace(/^(-?)0+(?=\d)/, '$1');
  return { kind: 'number', value: fraction === undefined ? digits : `${digits}.${fraction}`, percent };
}

/** True for a text that is a number with either decimal mark. */
export const isPrintedNumber = (text: string): boolean => numeric.test(squeeze(text));

/** True for a sign of a missing value: "–", "N/A". */
export const isMissingMark = (text: string): boolean => missing.test(text);

/** The decimal mark that a number must have, or null when it may have either: "88", "1.234". */
export function markOf(text: string): DecimalMark | null {
  const squeezed = squeeze(text).replace(/%$/, '');
  if (!numeric.test(squeezed)) return null;
  const marks = [...squeezed].filter((sign): sign is DecimalMark => sign === '.' || sign === ',');
  const last = marks.at(-1);
  if (!last) return null;
  const other = last === ',' ? '.' : ',';
  if (marks.includes(other)) return marks.filter((mark) => mark === last).length === 1 ? last : other;
  if (marks.length > 1) return other;
  const [whole = '', fraction = ''] = squeezed.replace(/^[+-]/, '').split(last);
  // "0.912" and "1234.567" cannot be thousands
  return fraction.length === 3 && whole.length <= 3 && !/^0/.test(whole) ? null : last;
}

/** True for a number whose mark may separate thousands or decimals: "1.234". */
export const isAmbiguous = (text: string): boolean =>
  numeric.test(squeeze(text)) && /[.,]/.test(text) && markOf(text) === null;
