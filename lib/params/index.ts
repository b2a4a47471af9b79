import { z } from 'zod';
import { keyPatterns, parseFigureId } from '@/lib/domain/figures/figure-id';
import { defaultSort, parseSort, type RankingSelection } from '@/lib/domain/rankings/ranking-order';
import type { ReviewAddress } from '@/lib/domain/review/review-address';
import { type ProvincePart, provinceParts } from '@/lib/domain/units/province-part';
import { defaultIndex, type RankedLevel } from '@/lib/domain/vocabulary';
import {
  type DimensionAddress,
  type Locale,
  type MapAddress,
  mapViews,
  mapWords,
  partWords,
  type RankingAddress,
  rankingQuery,
} from '@/lib/routes';

/** Addresses are checked here before any work; null means that there is no such page. */

const locale = z.enum(['vi', 'en']);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);
const year = z
  .string()
  .regex(/^20\d\d$/)
  .transform(Number);
const releaseNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
/** What the code of an index looks like; which indices there are, the data set says. */
const index = z.string().regex(keyPatterns.index);
const ranking = z.object({ locale, index, year });

type Params = Record<string, string | string[] | undefined>;

/** The language of an address. */
export const parseLocale = (params: Params): Locale | null => locale.safeParse(params.locale).data ?? null;

/** Language and index of an address that is about all years of an index. */
export const parseIndex = (params: Params): { locale: Locale; index: string } | null =>
  z.object({ locale, index }).safeParse(params).data ?? null;

/** Language, index, year and level of a ranking's address. */
export function parseRanking(
  params: Params,
  level: RankingAddress['level'],
): (RankingAddress & { locale: Locale }) | null {
  const parsed = ranking.safeParse(params).data;
  return parsed ? { ...parsed, level } : null;
}

/** Language, index, year and view of a map's address. */
export function parseMap(params: Params): (MapAddress & { locale: Locale }) | null {
  const parsed = ranking.safeParse(params).data;
  const view = mapViews.find((known) => mapWords[known] === (params.view ?? null));
  return parsed && view ? { ...parsed, view } : null;
}

/** How to show a ranking, from its query; null when no ranking can be shown like that. */
export function parseSelection(search: Params): RankingSelection | null {
  const [sortWord, region, group] = [rankingQuery.sort, rankingQuery.region, rankingQuery.group].map((name) =>
    firstOf(search[name]),
  );
  const sort = sortWord ? parseSort(sortWord) : defaultSort;
  return sort && { sort, region: region || null, group: group || null };
}

const dimension = z.object({
  index,
  dimension: z.string().regex(keyPatterns.dimension),
});

/** Language, index, code and, if present, year of a dimension's address (`par.the-che`). */
export function parseDimension(
  params: Params,
): { locale: Locale; address: DimensionAddress; year: number | null } | null {
  const language = parseLocale(params);
  const [index, code, ...rest] = String(params.dimension).split('.');
  const address = dimension.safeParse({ index, dimension: code }).data;
  const parsedYear = year.nullable().safeParse(params.year ?? null);
  if (!language || !address || rest.length > 0 || !parsedYear.success) return null;
  return { locale: language, address, year: parsedYear.data };
}

/** Language and slug of a province's or a ministry's address. */
export const parseUnit = (params: Params): { locale: Locale; slug: string } | null =>
  z.object({ locale, slug }).safeParse(params).data ?? null;

/** Language, slug and part of the address of a part of a province. */
export function parseProvincePart(
  params: Params,
): { locale: Locale; slug: string; part: ProvincePart } | null {
  const unit = parseUnit(params);
  const part = provinceParts.find((known) => partWords[known] === params.part);
  return unit && part ? { ...unit, part } : null;
}

/** Language, unit, year and index of a review; the index of the front page is not named, so that no page has two addresses. */
export function parseReview(params: Params, level: RankedLevel): (ReviewAddress & { locale: Locale }) | null {
  const named = index.refine((code) => code !== defaultIndex).default(defaultIndex);
  const parsed = z.object({ locale, slug, year, index: named }).safeParse(params).data;
  return parsed ? { ...parsed, level } : null;
}

/** Language, province and year of a province's own index. */
export const parseInternalIndex = (params: Params): { locale: Locale; slug: string; year: number } | null =>
  z.object({ locale, slug, year }).safeParse(params).data ?? null;

/** Language, province and own slug of a department, district or agency. */
export const parseDepartment = (params: Params): { locale: Locale; slug: string; child: string } | null =>
  z.object({ locale, slug, child: slug }).safeParse(params).data ?? null;

/** Language and slug of a region's address. */
export const parseRegion = parseUnit;

/** Language and id of a figure's address; null for an id that no figure can have. */
export function parseFigure(params: Params): { locale: Locale; id: string } | null {
  const parsed = z.object({ locale, id: z.string().max(200) }).safeParse(params).data;
  if (!parsed) return null;
  // some clients write the ~ of a child unit as %7E
  const id = parsed.id.replaceAll(/%7e/gi, '~');
  return parseFigureId(id) ? { locale: parsed.locale, id } : null;
}

/** Language and number of a release's page. */
export const parseRelease = (params: Params): { locale: Locale; release: number } | null =>
  z.object({ locale, release: releaseNumber }).safeParse(params).data ?? null;

/** Language and number of a page of the correction log; the first is at the address without a number. */
export function parseCorrections(params: Params): { locale: Locale; page: number } | null {
  const page = z
    .string()
    .regex(/^(?:[2-9]|[1-9]\d{1,5})$/)
    .transform(Number);
  return z.object({ locale, page: page.default(1) }).safeParse(params).data ?? null;
}

/** Number and kind of a release's download, from its file name: `3.zip`. */
export function parseDownload(params: Params): { release: number; kind: 'zip' | 'csv' } | null {
  const [number, kind, ...rest] = typeof params.file === 'string' ? params.file.split('.') : [];
  if (rest.length > 0) return null;
  const download = z.object({ release: releaseNumber, kind: z.enum(['zip', 'csv']) });
  return download.safeParse({ release: number, kind }).data ?? null;
}

/** A reader's search words: the first value, cut to the longest allowed. */
export function parseQuery(value: string | string[] | undefined): string {
  return (firstOf(value) ?? '').normalize('NFC').slice(0, 300).trim();
}

const firstOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;
