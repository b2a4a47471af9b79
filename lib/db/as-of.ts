import { AsyncLocalStorage } from 'node:async_hooks';

const globals = globalThis as typeof globalThis & { askedRelease?: AsyncLocalStorage<number> };
// one for the process, also where a bundler copies this module
globals.askedRelease ??= new AsyncLocalStorage();
const asked = globals.askedRelease;

/**
 * Runs the work so that all its reads see the database as it was in a release. It reads nothing where the release
 * is not readable, see `isReadable`.
 */
export const asOf = <T>(release: number, work: () => Promise<T>): Promise<T> => asked.run(release, work);

/** The release that reads see now; null for the latest. */
export const askedRelease = (): number | null => asked.getStore() ?? null;
