import { setTimeout as wait } from 'node:timers/promises';
import type { Found, PageStore } from './page-store';
import type { ReleaseWatch } from './release-watch';

interface PrepareOptions {
  list: () => Promise<string[]>;
  make: (address: string) => Promise<Found>;
  store: PageStore;
  watch: Pick<ReleaseWatch, 'release'>;
  /** whether the pages are made now, or when a reader asks for them */
  makes: boolean;
}

const [patienceMs, tryAgainMs] = [30_000, 1000];

/** The addresses of the sitemap, which Next makes for the current release. */
export async function readSitemap(server: string): Promise<string[]> {
  const response = await fetch(`${server}/sitemap.xml`, { signal: AbortSignal.timeout(patienceMs) });
  if (!response.ok) throw new Error(`sitemap.xml: ${response.status}`);
  const map = await response.text();
  return [...map.matchAll(/<loc>(?<address>[^<]+)<\/loc>/g)].map(({ groups }) => {
    const { pathname } = new URL(groups?.address ?? '');
    return pathname;
  });
}

/**
 * Tells the store which pages are listed, and makes them for a release one after the other, so that few readers have to
 * wait. While the list cannot be had, because Next is starting, it is asked for again. It stops when another release
 * becomes current.
 */
export async function prepareListed(
  release: number,
  { list, make, store, watch, makes }: PrepareOptions,
): Promise<void> {
  let addresses: string[] | null = null;
  while (!addresses) {
    if (watch.release !== release) return;
    addresses = await list().catch(() => wait(tryAgainMs, null));
  }
  store.list(addresses);
  if (!makes) return;
  for (const address of addresses) {
    if (watch.release !== release) return;
    if (store.has(address)) continue;
    // a page that fails is made when a reader asks for it
    await make(address).catch(() => {});
  }
}
