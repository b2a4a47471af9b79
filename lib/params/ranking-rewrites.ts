import { rankingQuery } from '../routes';

/**
 * A sorted or filtered ranking has an address with a query, which is rewritten to a page of its own
 * (`…/xem/{sort}.{region}.{group}`) that is made on demand and cached. A page that reads its query is dynamic.
 */
const parts = [
  { query: rankingQuery.sort, name: 'sort', pattern: '(?:hang|ten|chi-so|bac|diem|nguon)(?:-nguoc)?' },
  { query: rankingQuery.region, name: 'region', pattern: '[a-z-]{3,50}' },
  { query: rankingQuery.group, name: 'group', pattern: '[A-D1-4]' },
] as const;

/** Stands for a part that the reader left at its default. */
export const anyPart = '-';

interface Rewrite {
  source: string;
  has: { type: 'query'; key: string; value: string }[];
  destination: string;
}

/** The rewrites from queries to view pages, the most specific first. */
export function rankingRewrites(): Rewrite[] {
  const subsets = [7, 6, 5, 3, 4, 2, 1].map((mask) => parts.filter((_, at) => mask & (1 << at)));
  return ['', '/bo-nganh'].flatMap((level) =>
    subsets.map((subset) => ({
      source: `/:locale(vi|en)/xep-hang/:index/:year${level}`,
      has: subset.map(({ query, name, pattern }) => ({
        type: 'query' as const,
        key: query,
        value: `(?<${name}>${pattern})`,
      })),
      destination: `/:locale/xep-hang/:index/:year${level}/xem/${parts
        .map((part) => (subset.includes(part) ? `:${part.name}` : anyPart))
        .join('.')}`,
    })),
  );
}
