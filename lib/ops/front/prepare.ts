import type { Found, PageStore } from './page-store';
import type { ReleaseWatch } from './release-watch';

interface PrepareOptions {
  list: () => Promise<string[]>;
  make: (address: string) => Promise<Found>;
  store: PageStore;
  watch: ReleaseWatch;
}

const patienceMs = 30_000;

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
 * Makes the listed pages for a release one after the other, so that few readers have to wait. It stops when
 * another release becomes current.
 */
export async function prepareListed(
  release: number,
  { list, make, store, watch }: PrepareOptions,
): Promise<void> {
  const addresses = await list();
  store.list(addresses);
  for (const address of addresses) {
    if (watch.release !== release) return;
    if (store.has(address)) continue;
    // a page that fails is made when a reader asks for it
    await make(address).catch(() => {});
  }
}
