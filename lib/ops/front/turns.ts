import PQueue from 'p-queue';

/** No turn can be had now: too many wait already. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

interface TurnsOptions {
  /** pieces of work at once */
  atOnce: number;
  /** pieces of work that may wait, of all clients and of one */
  waiting: number;
  waitingOfOne: number;
}

/**
 * Costly work in turns: a few pieces at once, a bounded number waiting, and of those who wait the one with
 * the fewest pieces first, so that no client keeps the others out.
 */
export class Turns {
  readonly #queue: PQueue;
  readonly #options: TurnsOptions;
  readonly #ofClient = new Map<string, number>();

  constructor(options: TurnsOptions) {
    this.#options = options;
    this.#queue = new PQueue({ concurrency: options.atOnce });
  }

  /** @throws BusyError when too many pieces wait */
  async take<T>(client: string, work: () => Promise<T>): Promise<T> {
    const own = this.#ofClient.get(client) ?? 0;
    if (this.#queue.size >= this.#options.waiting || own >= this.#options.waitingOfOne) throw new BusyError();
    this.#ofClient.set(client, own + 1);
    try {
      return await this.#queue.add(work, { priority: -own });
    } finally {
      const left = (this.#ofClient.get(client) ?? 1) - 1;
      if (left > 0) this.#ofClient.set(client, left);
      else this.#ofClient.delete(client);
    }
  }

  get waiting(): number {
    return this.#queue.size;
  }

  get running(): number {
    return this.#queue.pending;
  }
}
