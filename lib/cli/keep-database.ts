import { setTimeout as wait } from 'node:timers/promises';
import { findEmbedded } from '../db/embedded/index.ts';
import { isEnding } from './lifetime.ts';
import { print, say } from './say.ts';

const [lookEveryMs, firstWaitMs, longestWaitMs] = [2000, 500, 30_000];

interface KeptDatabase {
  /** the folder of the embedded server */
  dir: string;
  url: string;
  /** starts the server again and returns its address, which may have another port */
  restart: () => Promise<string>;
  /** called with the new address if it differs */
  onMoved: (url: string) => void;
}

/**
 * Keeps the embedded server running: it is started again when it has ended, after a wait that doubles with every
 * failure. Meanwhile readers get the kept pages.
 */
export async function keepDatabase({ dir, url, restart, onMoved }: KeptDatabase): Promise<void> {
  let [known, waitMs] = [url, firstWaitMs];
  while (!isEnding()) {
    await wait(lookEveryMs);
    if (isEnding() || (await findEmbedded(dir).catch(() => null))) continue;
    print(
      say(
        'Cơ sở dữ liệu đi kèm tự dừng; chạy lại…',
        'The embedded database ended by itself; it starts again…',
      ),
    );
    try {
      const now = await restart();
      waitMs = firstWaitMs;
      if (now !== known) onMoved(now);
      known = now;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      print(
        say(
          `Chưa chạy lại được: ${why} Thử lại sau ${waitMs / 1000} s.`,
          `It does not start: ${why} Trying again in ${waitMs / 1000} s.`,
        ),
      );
      await wait(waitMs);
      waitMs = Math.min(waitMs * 2, longestWaitMs);
    }
  }
}
