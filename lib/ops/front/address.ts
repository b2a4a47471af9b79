import { parseQuery } from '@/lib/params';
import { parseComparison, toSearch } from '@/lib/params/comparison';
import { parseSimulation } from '@/lib/params/simulation';
import { checkerQuery, type Locale, rankingQuery, routes } from '@/lib/routes';
import { oembedQuery } from '@/lib/routes/exhibits';

/** The part of a query that belongs to an address, in one order and spelling; empty if none does. */
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

/** Every parameter, because the API refuses those that it does not know. */
function inOrder(query: URLSearchParams): string {
  query.sort();
  return query.toString();
}

const afterMark = (address: string): string => address.split('?')[1] ?? '';

/** The addresses that read their query; any other address is its path alone. */
const readers: [path: RegExp, toQuery: ToQuery][] = [
  [/^\/(?:vi|en)\/xep-hang\/[^/]+\/[^/]+(?:\/bo-nganh)?$/, kept(Object.values(rankingQuery))],
  [
    /^\/(?:vi|en)\/so-sanh$/,
    (query, locale) => {
      const { units, beyond, ...asked } = parseComparison(toSearch(query));
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
    /^\/(?:vi|en)\/mo-phong$/,
    (query, locale) => {
      const { set, ...asked } = parseSimulation(
        Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)])),
      );
      return afterMark(routes.simulation(locale, { ...asked, points: set }));
    },
  ],
  [/^\/api\/v1(?:$|\/(?!openapi\.json$))/, inOrder],
  [/^\/api\/oembed$/, kept(oembedQuery)],
  [/^\/(?:vi|en)\/kiem-chung$/, kept(Object.values(checkerQuery))],
  [
    /^\/(?:vi|en)\/tim$/,
    (query, locale) => afterMark(routes.search(locale, parseQuery(query.get('q') ?? undefined))),
  ],
];

/** Whether an address is one for programs, whose problems are documents and not pages. */
export const isForPrograms = (address: string): boolean => /^\/api(?:[/?]|$)/.test(address);

/** Whether the answer of an address may be kept: not that to a text to check, nor a citation, which names the day. */
export const isKept = (address: string): boolean =>
  !/^\/(?:(?:vi|en)\/kiem-chung\?|api\/trich-dan\/)/.test(address);

/** Whether an address names the release that it shows, so that its answer never changes. */
export const isFixed = (address: string): boolean =>
  /^\/api\/v1\/[^?]+\?(?:.*&)?release=\d+(?:&|$)/.test(address) ||
  /^\/(?:embed|api\/hinh|api\/bang)\/[^/]+\/[^/@]+(?:@|%40)\d+(?:\.\w+)*$/.test(address);

/** The language of an address: English where its first segment says so, else Vietnamese. */
export const localeOf = (address: string): Locale =>
  /^\/(?:embed\/)?en(?:[/?]|$)/.test(address) ? 'en' : 'vi';

/**
 * The one address for all spellings of a requested one: without parameters that no page reads, and with the
 * others in a fixed order.
 * @returns null when the text is no address, because of a broken escape or a missing path
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
  // a step up would lead to an address that was not checked
  if (/[\p{Cc}\\]|\/\.{1,2}(?=\/|$)/u.test(decoded)) return null;
  const plain = decoded.split('/').map(encodeURIComponent).join('/').replaceAll('%7E', '~');
  const reader = readers.find(([pattern]) => pattern.test(plain));
  const query = reader?.[1](new URLSearchParams(rest.join('?')), localeOf(plain)) ?? '';
  return query ? `${plain}?${query}` : plain;
}
