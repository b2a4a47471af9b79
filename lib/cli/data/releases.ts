import { withQuery } from '@/lib/db/with-client';
import { listReleaseRows } from '@/lib/release/releases';
import { withDatabase } from '../database.ts';
import { print, say } from '../say.ts';
import { printJson } from './answer.ts';
import type { Call } from './options.ts';
import { toReleaseLine } from './release-line.ts';

/** `releases`: every release, the latest first. */
export async function releases({ options, env }: Call): Promise<number> {
  const rows = await withDatabase(env, (url) => withQuery(url, listReleaseRows));
  if (options.json) printJson(rows);
  else if (rows.length === 0) print(say('Chưa có phiên bản nào.', 'There is no release yet.'));
  else for (const row of rows) print(toReleaseLine(row));
  return 0;
}
