import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Writes the file and returns true, or returns false when there is nothing to write. */
type Make = (to: string) => Promise<boolean>;

/**
 * Files that are made on first request; the most recently used of them are kept on the disk. One file is made at
 * a time, and requests for the same file share it.
 */
export class KeptFiles {
  readonly #files = new Map<string, Promise<string | null>>();
  #folder: Promise<string> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly most: number) {}

  /**
   * @returns the path of the file; null when there was nothing to write
   * @throws the error of `make`; the next request tries again
   */
  async get(name: string, make: Make): Promise<string | null> {
    const known = this.#files.get(name);
    const file = await this.#use(name, known ?? this.#queue(name, make));
    // the system may clean the temporary folder while the process runs for months
    const gone = known && file && !(await stat(file).catch(() => null));
    return gone ? this.#use(name, this.#queue(name, make)) : file;
  }

  /** Makes the file the most recently used one. */
  #use(name: string, file: Promise<string | null>): Promise<string | null> {
    this.#files.delete(name);
    this.#files.set(name, file);
    return file;
  }

  #queue(name: string, make: Make): Promise<string | null> {
    const made = this.#last.then(() => this.#make(name, make));
    const forget = () => void this.#files.delete(name);
    this.#last = made.then((file) => (file ? this.#forgetOldest() : forget()), forget);
    return made;
  }

  async #make(name: string, make: Make): Promise<string | null> {
    this.#folder ??= makeFolder();
    const folder = await this.#folder;
    await mkdir(folder, { recursive: true });
    const [half, whole] = [path.join(folder, `half-${name}`), path.join(folder, name)];
    try {
      if (!(await make(half))) return null;
      await rename(half, whole);
      return whole;
    } finally {
      await rm(half, { force: true });
    }
  }

  /** Removes the files that were used least recently; one that is being sent can still be read to its end. */
  async #forgetOldest(): Promise<void> {
    for (const [name, made] of [...this.#files].slice(0, -this.most)) {
      this.#files.delete(name);
      const file = await made.catch(() => null);
      if (file) await rm(file, { force: true });
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
