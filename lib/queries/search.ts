import 'server-only';
import {
  answerQuery,
  type SearchAnswer,
  type SearchEntry,
  toEditionEntries,
  toProvinceEntries,
} from '@/lib/domain/search';
import { listEditions } from './editions';
import { keepLast } from './keep-last';
import { listProvinceEras, listSuccessions } from './units';

/** The pages that a reader's words mean, best first. */
export async function searchPages(query: string): Promise<SearchAnswer> {
  return answerQuery(await listSearchEntries(), query);
}

/** Everything that the search finds: what has a page of its own and a name. */
export const listSearchEntries = keepLast(async (): Promise<SearchEntry[]> => {
  const [provinces, successions, editions] = await Promise.all([
    listProvinceEras(),
    listSuccessions(),
    listEditions(),
  ]);
  return [...toProvinceEntries(provinces, successions), ...toEditionEntries(editions)];
});
