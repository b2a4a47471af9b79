import { parseQuery } from '@/lib/params';
import { parseComparison } from '@/lib/params/comparison';
import { type Locale, comparisonQuery as names, rankingQuery, routes } from '@/lib/routes';

/** What of a query an address has, in one order and spelling, or the empty text. */
type ToQuery = (query: URLSearchParams, locale: Locale) => string;

const kept =
  (known: readonly string[]): ToQuery =>
  (query) =>
    new URLSearchParams(
      known.flatMap((name) => {
        const value = query.get(name);
        return value ? [[name, value]] : [];
      }),
    ).toString();

const afterMark = (address: string): string => address.split('?')[1] ?? '';

/** The pages that read their query; every other address is its path. */
const readers: [path: RegExp, toQuery: ToQuery][] = [
  [/^\/(?:vi|en)\/xep-hang\/[^/]+\/[^/]+(?:\/bo-nganh)?$/, kept(Object.values(rankingQuery))],
  [
    /^\/(?:vi|en)\/so-sanh$/,
    (query, locale) => {
      const search = Object.fromEntries(Object.values(names).map((name) => [name, query.getAll(name)]));
      const { units, beyond, ...asked } = parseComparison(search);
      return afterMark(
        routes.comparison(locale, {
          ...asked,
          units: [...units, ...beyond].map(encodeURIComponent),
          index: encodeURIComponent(asked.index ?? ''),
          dimension: encodeURIComponent(asked.dimension ?? ''),
        }),
      );
    },
  ],
  [
    /^\/(?:vi|en)\/tim$/,
    (query, locale) => afterMark(routes.search(locale, parseQuery(query.get('q') ?? undefined))),
  ],
];

/** The language of an address: English where its first segment says so, else Vietnamese. */
export const localeOf = (address: string): Locale => (/^\/en(?:[/?]|$)/.test(address) ? 'en' : 'vi');

/**
 * One address for all spellings of a request's: without what no page reads, names of a query in one order.
 * @returns null when the text is no address: a broken escape, no path
 */
export function toAddress(requested: string): string | null {
  const [path = '', ...rest] = (requested.split('#')[0] ?? '').split('?');
  if (!path.startsWith('/') || path.startsWith('//')) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (/[\p{Cc}\\]/u.test(decoded)) return null;
  const plain = decoded.split('/').map(encodeURIComponent).join('/').replaceAll('%7E', '~');
  const reader = readers.find(([pattern]) => pattern.test(plain));
  const query = reader?.[1](new URLSearchParams(rest.join('?')), localeOf(plain)) ?? '';
  return query ? `${plain}?${query}` : plain;
}
