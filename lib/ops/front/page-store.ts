import { LRUCache } from 'lru-cache';
import type { KeptPage } from './page';

/** The result of making the page of an address. */
export type Made =
  | { kind: 'page'; page: KeptPage }
  | { kind: 'missing' }
  /** a problem that is told to the reader; it is kept by nobody */
  | { kind: 'refused'; status: number; page: KeptPage }
  | { kind: 'moved'; status: number; to: string };

/** What to answer for an address; `last` is the page of an earlier release that could not be made anew. */
export type Found = Made | { kind: 'last'; page: KeptPage };

interface StoreOptions {
  /** the release whose pages are current; null while none is known */
  currentRelease: () => number | null;
  /** the greatest size in bytes of the listed pages, and of all others */
  listedBytes: number;
  otherBytes: number;
}

/**
 * Keeps pages, each for the release it was made for. The pages that the site lists are kept apart from the others,
 * so that invented addresses cannot displace them. A page that several readers ask for is made once.
 */
export class PageStore {
  readonly #options: StoreOptions;
  readonly #listed: LRUCache<string, KeptPage>;
  readonly #others: LRUCache<string, KeptPage>;
  readonly #making = new Map<string, Promise<Made>>();
  #list: ReadonlySet<string> = new Set();

  constructor(options: StoreOptions) {
    this.#options = options;
    const toCache = (maxSize: number) =>
      new LRUCache<string, KeptPage>({ maxSize, sizeCalculation: ({ bytes }, key) => bytes + key.length });
    this.#listed = toCache(options.listedBytes);
    this.#others = toCache(options.otherBytes);
  }

  /** Sets the addresses that the site lists; the pages that are kept already stay kept. */
  list(addresses: Iterable<string>): void {
    const kept = [...this.#listed.entries(), ...this.#others.entries()];
    this.#list = new Set(addresses);
    for (const [address, page] of kept) {
      const cache = this.#cacheOf(address);
      if (cache.has(address)) continue;
      for (const other of [this.#listed, this.#others]) other.delete(address);
      cache.set(address, page);
    }
  }

  /** Whether the page of an address for the current release is kept. */
  has(address: string): boolean {
    const page = this.#cacheOf(address).peek(address);
    return page !== undefined && this.#isCurrent(page);
  }

  /**
   * The page of an address: the kept one of the current release, else a new one, else the last one.
   * @throws the error of `make`, when no earlier page is kept
   */
  async get(address: string, make: () => Promise<Made>): Promise<Found> {
    const kept = this.#cacheOf(address).get(address);
    if (kept && this.#isCurrent(kept)) return { kind: 'page', page: kept };
    try {
      return await this.#makeOnce(address, make);
    } catch (error) {
      if (!kept) throw error;
      return { kind: 'last', page: kept };
    }
  }

  /** The number of listed addresses. */
  get listed(): number {
    return this.#list.size;
  }

  /** The number of listed addresses whose page for the current release is kept. */
  get prepared(): number {
    return [...this.#list].filter((address) => this.has(address)).length;
  }

  get bytes(): { listed: number; others: number } {
    return { listed: this.#listed.calculatedSize, others: this.#others.calculatedSize };
  }

  get pages(): { listed: number; others: number } {
    return { listed: this.#listed.size, others: this.#others.size };
  }

  #isCurrent({ release }: KeptPage): boolean {
    return release === null || release === this.#options.currentRelease();
  }

  #cacheOf(address: string): LRUCache<string, KeptPage> {
    // every page needs the files of the build, and they are few
    const isListed = this.#list.has(address) || address.startsWith('/_next/static/');
    return isListed ? this.#listed : this.#others;
  }

  #makeOnce(address: string, make: () => Promise<Made>): Promise<Made> {
    const key = `${this.#options.currentRelease()} ${address}`;
    const running = this.#making.get(key);
    if (running) return running;
    const making = make()
      .then((made) => {
        if (made.kind === 'page') this.#cacheOf(address).set(address, made.page);
        else this.#cacheOf(address).delete(address);
        return made;
      })
      .finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    return making;
  }
}
