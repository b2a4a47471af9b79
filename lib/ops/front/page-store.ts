import { LRUCache } from 'lru-cache';
import type { KeptPage } from './page';

/** What became of an address that was asked for. */
export type Made =
  | { kind: 'page'; page: KeptPage }
  | { kind: 'missing' }
  | { kind: 'moved'; status: number; to: string };

/** The page that was kept last for an address; `last` when it is of an earlier release and could not be made anew. */
export type Found = Made | { kind: 'last'; page: KeptPage };

interface StoreOptions {
  /** the release whose pages are given; null while none is known */
  currentRelease: () => number | null;
  /** bytes of the pages that the site lists, and of those that readers make up */
  listedBytes: number;
  otherBytes: number;
}

/**
 * The pages that were made, each for one release. What the site lists and what readers make up are kept
 * apart, so that no stream of addresses drives a listed page out. An address is made once however many ask.
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

  /** The addresses that the site lists. */
  list(addresses: Iterable<string>): void {
    this.#list = new Set(addresses);
  }

  /** Whether the page of an address is kept for the current release. */
  has(address: string): boolean {
    const page = this.#cacheOf(address).peek(address);
    return page !== undefined && this.#isCurrent(page);
  }

  /**
   * The page of an address: kept for the current release, or made now, or the last one there was.
   * @throws the error of the making, when nothing was ever made
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

  /** How many addresses the site lists, and how many of their pages are kept for the current release. */
  get listed(): number {
    return this.#list.size;
  }

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
    // files of the build are few, and every page needs them
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
