import 'server-only';
import {
  answerQuery,
  type SearchAnswer,
  type SearchEntry,
  toEditionEntries,
  toProvinceEntries,
} from '@/lib/domain/search';
import { listEditions } from './editions';
import { listProvinceEras, listSuccessions } from './units';

/** What the last search read, so that a database that is down takes no search with it. */
let last: SearchEntry[] | null = null;

/** The pages that a reader's words mean, best first. */
export async function searchPages(query: string): Promise<SearchAnswer> {
  return answerQuery(await listSearchEntries(), query);
}

/** Everything that the search finds: what has a page of its own and a name. */
export async function listSearchEntries(): Promise<SearchEntry[]> {
  try {
    const [provinces, successions, editions] = await Promise.all([
      listProvinceEras(),
      listSuccessions(),
      listEditions(),
    ]);
    last = [...toProvinceEntries(provinces, successions), ...toEditionEntries(editions)];
    return last;
  } catch (error) {
    if (last) return last;
    throw error;
  }
}
