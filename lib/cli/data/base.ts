import type { DataSetInput } from '@/lib/dataset/data-set-input';
import { openFolder } from '@/lib/dataset/read';
import { withQuery } from '@/lib/db/with-client';
import type { Env } from '@/lib/env';
import { readRelease } from '@/lib/release/read-release';
import { getLatestRelease } from '@/lib/release/releases';
import { withDatabase } from '../database.ts';
import { ownFolder } from './inputs.ts';

/** The current release; the project's own data set where none was loaded. */
export const readBase = (env: Env): Promise<DataSetInput> =>
  withDatabase(env, async (url) => {
    const current = await withQuery(url, getLatestRelease);
    return (current && (await readRelease(url, current.id))) ?? openFolder(ownFolder);
  });
