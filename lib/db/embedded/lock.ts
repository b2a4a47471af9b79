import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { identityOf, isRunning, poll } from './processes.ts';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

function readHolder(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Removes the lock of a process that ended, unless another process has taken it over meanwhile. */
function dropDeadHolder(path: string, holder: string): void {
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  try {
    if (readFileSync(aside, 'utf8') !== holder) linkSync(aside, path);
  } catch {
  } finally {
    rmSync(aside, { force: true });
  }
}

function tryLock(path: string): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, identityOf(process.pid), { mode: 0o644 });
  try {
    linkSync(own, path); // a link appears with its whole content; a file that is being written may be read half
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Takes a lock file for this process; the lock of a process that ended is taken over.
 * @returns a function that releases it, or the number of the process that still holds it after `waitMs`.
 */
export async function takeLock(
  path: string,
  waitMs: number,
): Promise<{ release: () => void } | { heldBy: number }> {
  const release = () => rmSync(path, { force: true });
  const taken = await poll(() => {
    if (tryLock(path)) return true;
    const holder = readHolder(path);
    if (holder !== null && !isRunning(holder)) dropDeadHolder(path, holder);
    return holder !== null && isRunning(holder) ? null : tryLock(path) || null;
  }, waitMs);
  return taken ? { release } : { heldBy: Number.parseInt(readHolder(path) ?? '', 10) };
}
