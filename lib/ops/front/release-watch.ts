import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const [askEveryMs, patienceMs] = [1000, 2500];

/** Which release is current, and whether the database says so. */
export class ReleaseWatch {
  readonly #pool: pg.Pool;
  readonly #end = new AbortController();
  readonly #told = new Set<(release: number) => void>();
  /** the latest release that the database told of; null before it told of any */
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
    this.#pool.on('error', () => {}); // an idle connection that breaks is told by the next question
    void this.#run();
  }

  /**
   * The current release, asked now.
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

  /** Calls back with every release that becomes current. */
  onRelease(tell: (release: number) => void): void {
    this.#told.add(tell);
  }

  async stop(): Promise<void> {
    this.#end.abort();
    await this.#pool.end();
  }

  async #run(): Promise<void> {
    const { signal } = this.#end;
    while (!signal.aborted) {
      await this.ask().catch(() => {}); // asked again at the next turn
      await wait(askEveryMs, undefined, { signal }).catch(() => {});
    }
  }
}
