import 'server-only';
import { cache } from 'react';
import { askedRelease } from '@/lib/db/as-of';
import { query } from '@/lib/db/client';
import { getLatestNumber } from '@/lib/release/releases';
import { keepAnswers } from './keep-answers';

/** The number of the latest release, read once per page. */
const readReleaseId = cache(() => getLatestNumber(query));

/**
 * A read that keeps its answers in this process while their release is current: once per release, not per page.
 * Answers of past releases that are asked for are kept apart, since no import changes them: few, because of a read
 * without arguments each is a whole release.
 */
export function perRelease<A extends (string | number)[], T>(
  read: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
  const ofLatest = keepAnswers(readReleaseId, read);
  const ofPast = keepAnswers(
    async () => 0,
    (_release: number, ...args: A) => read(...args),
    8,
  );
  return (...args) => {
    const release = askedRelease();
    return release === null ? ofLatest(...args) : ofPast(release, ...args);
  };
}
