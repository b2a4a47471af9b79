import 'server-only';
import { findByName } from '@/lib/domain/names';
import { type SearchEntry, toSearchEntries } from '@/lib/domain/search';
import { listProvinceEras, listSuccessions } from './units';

/** What the last search read, so that a database that is down takes no search with it. */
let last: SearchEntry[] | null = null;

/** The provinces that a reader's words mean, best first. */
export async function searchProvinces(query: string): Promise<SearchEntry[]> {
  return findByName(await listSearchEntries(), query);
}

async function listSearchEntries(): Promise<SearchEntry[]> {
  try {
    last = toSearchEntries(await listProvinceEras(), await listSuccessions());
    return last;
  } catch (error) {
    if (last) return last;
    throw error;
  }
}
