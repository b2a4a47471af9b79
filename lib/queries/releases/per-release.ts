import 'server-only';
import { cache } from 'react';
import { query } from '@/lib/db/client';
import { getLatestNumber } from '@/lib/release/releases';
import { keepAnswers } from './keep-answers';

/** The number of the latest release, read once per page. */
const readReleaseId = cache(() => getLatestNumber(query));

/** A read that keeps its answers in this process while their release is current: once per release, not per page. */
export const perRelease = <A extends (string | number)[], T>(
  read: (...args: A) => Promise<T>,
): ((...args: A) => Promise<T>) => keepAnswers(readReleaseId, read);
