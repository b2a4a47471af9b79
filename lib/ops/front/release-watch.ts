import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const [askEveryMs, patienceMs] = [1000, 2500];

/** Watches which release is current and whether the database answers. */
export class ReleaseWatch {
  readonly #pool: pg.Pool;
  readonly #end = new AbortController();
  readonly #told = new Set<(release: number) => void>();
  /** the release that the database last named; null before the first answer */
  release: number | null = null;
  /** whether the database answered when it was last asked */
  isUp = false;

  constructor(databaseUrl: string) {
    this.#pool = new pg.Pool({
      connectionString: databaseUrl,
      max: 2,
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
    });
    this.#pool.on('error', () => {}); // the next query reports an idle connection that broke
    void this.#run();
  }

  /**
   * Asks the database for the current release.
   * @throws when the database does not answer in time
   */
  async ask(): Promise<number> {
    try {
      const { rows } = await this.#pool.query<{ id: number | null }>('SELECT max(id) AS id FROM release');
      const release = rows[0]?.id ?? 0;
      this.isUp = true;
      if (release !== this.release) {
        this.release = release;
        for (const tell of this.#told) tell(release);
      }
      return release;
    } catch (error) {
      this.isUp = false;
      throw error;
    }
  }

  /** Registers a callback for the current release, if it is known, and for every later one. */
  onRelease(tell: (release: number) => void): void {
    this.#told.add(tell);
    if (this.release !== null) tell(this.release);
  }

  async stop(): Promise<void> {
    this.#end.abort();
    await this.#pool.end();
  }

  async #run(): Promise<void> {
    const { signal } = this.#end;
    while (!signal.aborted) {
      await this.ask().catch(() => {}); // the next turn asks again
      await wait(askEveryMs, undefined, { signal }).catch(() => {});
    }
  }
}
