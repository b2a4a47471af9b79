import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Writes the file; false when there is nothing to write. */
type Make = (to: string) => Promise<boolean>;

/**
 * Files that are made when first asked for and kept on the disk, the last few of them. Whoever asks while
 * one is made waits for the same; one is made at a time.
 */
export class KeptFiles {
  readonly #files = new Map<string, Promise<string | null>>();
  #folder: Promise<string> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly most: number) {}

  /**
   * @returns where the file lies; null when there was nothing to write
   * @throws the error of `make`, which is tried anew when asked again
   */
  async get(name: string, make: Make): Promise<string | null> {
    const known = this.#files.get(name);
    const file = await this.#use(name, known ?? this.#queue(name, make));
    // a folder of temporary files may be swept under a process that runs for months
    const gone = known && file && !(await stat(file).catch(() => null));
    return gone ? this.#use(name, this.#queue(name, make)) : file;
  }

  /** Notes that the file is the latest to be used. */
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

  /** A file that is being sent can be read to its end all the same. */
  async #forgetOldest(): Promise<void> {
    for (const [name, made] of [...this.#files].slice(0, -this.most)) {
      this.#files.delete(name);
      const file = await made.catch(() => null);
      if (file) await rm(file, { force: true });
    }
  }
}

const prefix = 'chi-so-cchc-downloads-';

/** A folder of this process's own, with its number in the name: what ended processes left behind goes. */
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
    // what another user runs may not be asked, and is there
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
