import PQueue from 'p-queue';

/** The work cannot wait for a turn, because too much already waits. */
export class BusyError extends Error {
  override readonly name = 'BusyError';

  /** @param isOwn whether it is the client's own work that waits */
  constructor(readonly isOwn: boolean) {
    super('too much waits');
  }
}

interface TurnsOptions {
  /** the most pieces of work at once */
  atOnce: number;
  /** the most pieces of work that may wait, of all clients and of one */
  waiting: number;
  waitingOfOne: number;
}

/**
 * Does costly work in turns: a few pieces at once, with a limited number waiting. The client with the fewest pieces
 * is served first, so that no client keeps the others out.
 */
export class Turns {
  readonly #queue: PQueue;
  readonly #options: TurnsOptions;
  readonly #ofClient = new Map<string, number>();

  constructor(options: TurnsOptions) {
    this.#options = options;
    this.#queue = new PQueue({ concurrency: options.atOnce });
  }

  /**
   * Runs the work when its turn comes.
   * @throws BusyError when too many pieces wait
   */
  async take<T>(client: string, work: () => Promise<T>): Promise<T> {
    const own = this.#ofClient.get(client) ?? 0;
    if (own >= this.#options.waitingOfOne) throw new BusyError(true);
    if (this.#queue.size >= this.#options.waiting) throw new BusyError(false);
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
