import { z } from 'zod';
import { type ComparisonQuery, mostCompared } from '@/lib/domain/series/comparison';
import { measureWords, comparisonQuery as names } from '@/lib/routes';

type Search = Record<string, string | string[] | undefined>;

const text = z.string().trim().max(60);
const word = z.preprocess(firstOf, text.min(1).nullable().catch(null));
const year = z.preprocess(
  firstOf,
  z
    .string()
    .regex(/^20\d\d$/)
    .transform(Number)
    .nullable()
    .catch(null),
);
const schema = z.object({
  [names.units]: z.preprocess(toList, z.array(text)).catch([]),
  [names.index]: word,
  [names.dimension]: word,
  [names.from]: year,
  [names.to]: year,
  [names.measure]: z.preprocess(firstOf, z.enum(measureWords).nullable().catch(null)),
});

/**
 * What an address asks to compare. Units are one value with commas (the address to share) or repeated (as the
 * form sends them); unknown codes are kept, so that the page can name them.
 */
export function parseComparison(search: Search): ComparisonQuery {
  const query = schema.parse(search);
  const units = [...new Set(query[names.units])];
  const [from, to] = [query[names.from], query[names.to]];
  const turned = from !== null && to !== null && from > to;
  const measure = query[names.measure];
  return {
    units: units.slice(0, mostCompared),
    beyond: units.slice(mostCompared),
    index: query[names.index],
    dimension: query[names.dimension],
    from: turned ? to : from,
    to: turned ? from : to,
    measure: measure && (measure === measureWords.rank ? 'rank' : 'value'),
  };
}

/** The parameters of a comparison in a query. */
export const toSearch = (query: URLSearchParams): Search =>
  Object.fromEntries(Object.values(names).map((name) => [name, query.getAll(name)]));

function firstOf(value: unknown): unknown {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

function toList(value: unknown): unknown {
  return [value ?? []]
    .flat()
    .flatMap((part) => String(part).split(','))
    .map((part) => part.trim().normalize('NFC').slice(0, 60))
    .filter((part) => part)
    .slice(0, 20);
}
