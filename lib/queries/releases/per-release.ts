import 'server-only';
import { cache } from 'react';
import { query } from '@/lib/db/client';
import { getLatestNumber } from '@/lib/release/releases';

interface Kept<T> {
  release: number;
  value: Promise<T>;
}

/** The number of the latest release, read once a page. */
const readReleaseId = cache(() => getLatestNumber(query));

/**
 * A read whose answer is kept in this process while its release is current: the shared lists are read
 * once a release, not once a page. A read that fails is not kept.
 */
export function perRelease<A extends (string | number)[], T>(
  read: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
  const kept = new Map<string, Kept<T>>();
  return async (...args) => {
    const release = await readReleaseId();
    const key = args.join(' ');
    const known = kept.get(key);
    if (known?.release === release) return known.value;
    const value = read(...args);
    kept.set(key, { release, value });
    value.catch(() => kept.delete(key));
    return value;
  };
}
