import { z } from 'zod';
import { keyPatterns } from '@/lib/domain/figures/figure-id';
import { isDecimal, signOf } from '@/lib/domain/values/decimal';
import type { Text } from './problem';

/** What a column may hold, in both languages; a rule that fails gives one of these keys as its message. */
export const expectations = {
  text: { vi: 'cần có chữ', en: 'expected some text' },
  code: {
    vi: 'cần mã gồm chữ thường không dấu, số và gạch nối',
    en: 'expected a code of lower-case letters, digits and hyphens',
  },
  unit: {
    vi: 'cần mã đơn vị như binh-duong hoặc binh-duong/thu-dau-mot',
    en: 'expected a unit such as binh-duong or binh-duong/thu-dau-mot',
  },
  decimal: {
    vi: 'cần số thập phân viết với dấu chấm, ví dụ 88.30',
    en: 'expected a decimal with a point, such as 88.30',
  },
  positive: { vi: 'cần số lớn hơn 0', en: 'expected a number above 0' },
  integer: { vi: 'cần số nguyên', en: 'expected a whole number' },
  itemNumber: { vi: 'cần số mục như 1.1 hoặc 1.1.2', en: 'expected a number such as 1.1 or 1.1.2' },
  year: { vi: 'cần năm bốn chữ số, từ 2000', en: 'expected a four-digit year from 2000' },
  day: { vi: 'cần ngày dạng 2025-07-01', en: 'expected a day such as 2025-07-01' },
  partialDay: {
    vi: 'cần ngày, tháng hoặc năm dạng 2025-07-01, 2025-07, 2025',
    en: 'expected a day, month or year such as 2025-07-01, 2025-07, 2025',
  },
  yesNo: { vi: 'cần yes hoặc no', en: 'expected yes or no' },
  sha256: { vi: 'cần SHA-256: 64 chữ số 0–9, a–f', en: 'expected a SHA-256: 64 digits 0–9, a–f' },
  webp: {
    vi: 'cần một ảnh WebP nhỏ, viết bằng base64',
    en: 'expected a small WebP picture, in base64',
  },
  url: { vi: 'cần địa chỉ http hoặc https', en: 'expected an http or https address' },
} satisfies Record<string, Text>;
export type Expectation = keyof typeof expectations;

const rule = (key: Expectation) => ({ error: key });
const emptyToNull = (value: string) => (value === '' ? null : value);
const isDay = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) === value;
const safely = (test: (value: string) => boolean) => (value: string) => {
  try {
    return test(value);
  } catch {
    return false;
  }
};

const clean = z.string().transform((value) => value.normalize('NFC').trim());
const required = clean.refine((value) => value !== '', rule('text'));
const optional = <T extends z.ZodType<unknown, string>>(schema: T) =>
  clean.transform(emptyToNull).pipe(z.union([z.null(), schema]));

const codePattern = /^[a-z0-9]+(?:[-_/][a-z0-9]+)*$/;
const decimal = z.string().refine(isDecimal, rule('decimal'));
const positive = decimal.refine((value) => !isDecimal(value) || signOf(value) > 0, rule('positive'));
const integer = z
  .string()
  .regex(/^\d{1,9}$/, rule('integer'))
  .transform(Number);
const day = z.string().refine(safely(isDay), rule('day'));
const partialDay = z.string().refine(
  safely((value) =>
    isDay(value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value),
  ),
  rule('partialDay'),
);
const url = z.string().refine(
  safely((value) => ['http:', 'https:'].includes(new URL(value).protocol)),
  rule('url'),
);

/** A whole WebP below 64 kB: RIFF, a length of two bytes, WEBP and more. */
const isWebp = (value: string): boolean =>
  value.length % 4 === 0 && /^UklGR[A-Za-z0-9+/]{3}AABXRUJQ[A-Za-z0-9+/]+={0,2}$/.test(value);

/** The longest crop of a cell, in characters of base64: 12 kB. */
const longestCrop = 16_384;

export const column = {
  text: required,
  optionalText: clean.transform(emptyToNull),
  code: required.pipe(z.string().regex(codePattern, rule('code'))),
  optionalCode: optional(z.string().regex(codePattern, rule('code'))),
  index: required.pipe(z.string().regex(keyPatterns.index, rule('code'))),
  optionalIndex: optional(z.string().regex(keyPatterns.index, rule('code'))),
  dimension: required.pipe(z.string().regex(keyPatterns.dimension, rule('code'))),
  optionalDimension: optional(z.string().regex(keyPatterns.dimension, rule('code'))),
  unit: required.pipe(z.string().regex(keyPatterns.unit, rule('unit'))),
  optionalUnit: optional(z.string().regex(keyPatterns.unit, rule('unit'))),
  decimal: required.pipe(decimal),
  optionalDecimal: optional(decimal),
  optionalPositive: optional(positive),
  integer: required.pipe(integer),
  optionalInteger: optional(integer),
  optionalCount: optional(integer.refine((value) => value > 0, rule('positive'))),
  optionalItemNumber: optional(z.string().regex(/^\d{1,2}(?:\.\d{1,2}){1,3}$/, rule('itemNumber'))),
  year: required.pipe(
    z
      .string()
      .regex(/^20\d\d$/, rule('year'))
      .transform(Number),
  ),
  day: required.pipe(day),
  optionalDay: optional(day),
  partialDay: required.pipe(partialDay),
  optionalPartialDay: optional(partialDay),
  optionalUrl: optional(url),
  sha256: required.pipe(z.string().regex(/^[0-9a-f]{64}$/, rule('sha256'))),
  webp: required.pipe(z.string().max(longestCrop, rule('webp')).refine(isWebp, rule('webp'))),
  yesNo: clean.pipe(z.enum(['yes', 'no'], rule('yesNo'))).transform((value) => value === 'yes'),
  oneOf: <const T extends readonly [string, ...string[]]>(values: T) => clean.pipe(z.enum(values)),
  optionalOneOf: <const T extends readonly [string, ...string[]]>(values: T) => optional(z.enum(values)),
};
