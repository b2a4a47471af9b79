import { setTimeout } from 'node:timers/promises';
import { freePort } from '@/lib/db/embedded/probe';
import { withQuery } from '@/lib/db/with-client';
import type { Env } from '@/lib/env';
import { getLatestRelease, type ReleaseRow } from '@/lib/release/releases';
import { ensureBuilt } from '../../build.ts';
import { withDatabase } from '../../database.ts';
import { CommandError, say } from '../../say.ts';
import { serve } from '../../serve.ts';
import { nextEnv } from '../../server-env.ts';

/** Serves the site on a free port of this machine while the work goes on. */
export async function withSite(
  env: Env,
  work: (site: string, release: ReleaseRow) => Promise<void>,
): Promise<void> {
  await withDatabase(env, async (url) => {
    const release = await withQuery(url, getLatestRelease);
    if (!release)
      throw new CommandError(
        say('Chưa nạp dữ liệu: hãy chạy npm start một lần.', 'No data are loaded yet: run npm start once.'),
      );
    await ensureBuilt(env);
    // nobody reads the other pages of this site
    const site = await serve(await freePort(), { ...nextEnv(env, url), PREPARE: 'no' });
    try {
      await work(site.url, release);
    } finally {
      await site.stop();
    }
  });
}

const tries = 5;
const pauseMs = 2000;

/** What the site answers; a site that has just begun and is busy is asked again. */
export async function askSite(address: string): Promise<Response> {
  for (let left = tries; ; left--) {
    const answer = await fetch(address);
    if (answer.status < 500 || left === 1) return answer;
    await setTimeout(pauseMs);
  }
}

/** @throws CommandError when the site does not give the file */
export async function fetchFile(address: string): Promise<Buffer> {
  const answer = await askSite(address);
  if (!answer.ok) throw notGiven(address, answer);
  return Buffer.from(await answer.arrayBuffer());
}

/** That the site gave no answer to an address that it has. */
export const notGiven = (address: string, { status }: Response): CommandError =>
  new CommandError(
    say(`Trang web không đưa ra ${address} (${status}).`, `The site gave no ${address} (${status}).`),
  );
