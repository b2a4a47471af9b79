import 'server-only';
import { type SearchEntry, toSearchEntries } from '@/lib/domain/search';
import { listProvinceEras, listSuccessions } from './units';

/** What the last search read, so that a database that is down takes no search with it. */
let last: SearchEntry[] | null = null;

/** Every province by every name. */
export async function listSearchEntries(): Promise<SearchEntry[]> {
  try {
    last = toSearchEntries(await listProvinceEras(), await listSuccessions());
    return last;
  } catch (error) {
    if (last) return last;
    throw error;
  }
}
