import { mostReviewed, type ReviewAddress, type ReviewSpan } from '@/lib/domain/review/review-address';
import { defaultIndex, type RankedLevel } from '@/lib/domain/vocabulary';
import { type Locale, levelWords, type RankingAddress } from '@/lib/routes';
import { parseLocale, parseRanking, parseReview } from './index';

type Params = Record<string, string | string[] | undefined>;

/** A file of reviews: of one year of a unit, of several, or the list of an edition's units. */
export type ReviewFile = { locale: Locale } & (
  | { kind: 'year'; address: ReviewAddress }
  | { kind: 'years'; address: ReviewSpan }
  | { kind: 'list'; address: RankingAddress }
);

/** Language, unit, index and the years of a review of several years. */
export function parseReviewYears(
  params: Params,
  level: RankedLevel,
): (ReviewSpan & { locale: Locale }) | null {
  const [first, last, ...rest] = String(params.year).split('-');
  const parsed = parseReview({ ...params, year: first }, level);
  if (!parsed || !/^20\d\d$/.test(last ?? '') || rest.length > 0) return null;
  const to = Number(last);
  const { year: from, ...unit } = parsed;
  return from < to && to - from < mostReviewed ? { ...unit, from, to } : null;
}

/** What a file of reviews is of, from its name: `tinh.binh-duong.par.2020.xlsx`, `tinh.binh-duong.par.2018-2022.xlsx`, `tinh.par.2020.json`. */
export function parseReviewFile(params: Params): ReviewFile | null {
  const [word, ...parts] = String(params.file).split('.');
  const level = (['province', 'ministry'] as const).find((known) => levelWords[known] === word);
  const ending = parts.pop();
  const language = parseLocale(params);
  if (!level || !language) return null;
  if (ending === 'json') {
    const [code, ofYear, ...rest] = parts;
    const found = parseRanking({ locale: language, index: code, year: ofYear }, level);
    if (!found || rest.length > 0) return null;
    return { kind: 'list', address: { index: found.index, year: found.year, level }, locale: language };
  }
  const [slugPart, indexPart, years, ...rest] = parts;
  if (ending !== 'xlsx' || rest.length > 0) return null;
  // a file always names its index
  const named = {
    slug: slugPart,
    locale: language,
    year: years,
    index: indexPart === defaultIndex ? undefined : indexPart,
  };
  const one = parseReview(named, level);
  if (one) {
    const { locale, ...address } = one;
    return { kind: 'year', address, locale };
  }
  const several = parseReviewYears(named, level);
  if (!several) return null;
  const { locale, ...address } = several;
  return { kind: 'years', address, locale };
}
