import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LRUCache } from 'lru-cache';

/** Writes the file and returns true, or returns false when there is nothing to write. */
type Make = (to: string) => Promise<boolean>;

/**
 * Files that are made on first request; the most recently used of them are kept on the disk. One file is made at
 * a time, and requests for the same file share it.
 */
export class KeptFiles {
  readonly #kept: LRUCache<string, string>;
  readonly #underWay = new Map<string, Promise<string | null>>();
  #folder: Promise<string> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(most: number) {
    this.#kept = new LRUCache({
      max: most,
      dispose: (file, _name, reason) => {
        // a file that is being sent can still be read to its end
        if (reason === 'evict') void this.#inTurn(() => rm(file, { force: true }));
      },
    });
  }

  /**
   * @returns the path of the file; null when there was nothing to write
   * @throws the error of `make`; the next request tries again
   */
  async get(name: string, make: Make): Promise<string | null> {
    const kept = this.#kept.get(name);
    // the system may clean the temporary folder while the process runs for months
    if (kept && (await stat(kept).catch(() => null))) return kept;
    const making =
      this.#underWay.get(name) ??
      this.#inTurn(() => this.#make(name, make)).finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, making);
    return making;
  }

  /** Runs the work after everything that came before it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  async #make(name: string, make: Make): Promise<string | null> {
    this.#folder ??= makeFolder();
    const folder = await this.#folder;
    await mkdir(folder, { recursive: true });
    const [half, whole] = [path.join(folder, `half-${name}`), path.join(folder, name)];
    try {
      if (!(await make(half))) return null;
      await rename(half, whole);
      this.#kept.set(name, whole);
      return whole;
    } finally {
      await rm(half, { force: true });
    }
  }
}

const prefix = 'chi-so-cchc-downloads-';

/** Makes a folder with the number of this process in its name, and removes the folders of ended processes. */
async function makeFolder(): Promise<string> {
  for (const name of await readdir(tmpdir())) {
    const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (owner > 0 && !isAlive(owner))
      await rm(path.join(tmpdir(), name), { recursive: true, force: true }).catch(() => {}); // another user's
  }
  return mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // EPERM: the process runs, under another user
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
