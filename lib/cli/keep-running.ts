import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { poll } from '../db/embedded/processes.ts';
import type { startNode } from './children.ts';
import { isEnding } from './lifetime.ts';

const [firstWaitMs, longestWaitMs, steadyMs, readyMs] = [500, 30_000, 60_000, 60_000];

interface KeptServer {
  start: () => ReturnType<typeof startNode>;
  isReady: () => Promise<boolean>;
  /** called when the server ended by itself, with the wait before it is started again */
  onEnd: (waitMs: number) => void;
}

export interface Kept {
  /** the number of times that the server was started again */
  restarts: () => number;
  /** stops the server and starts it again */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * Keeps a server running: it is started again when it ends by itself, after a wait that doubles while it keeps
 * ending soon.
 * @returns when the server is ready, or null when its first start failed
 */
export async function keepRunning({ start, isReady, onEnd }: KeptServer): Promise<Kept | null> {
  let current = start();
  let [restarts, waitMs, isStopped] = [0, firstWaitMs, false];
  const isAlive = () => current.child.exitCode === null && current.child.signalCode === null;
  const answers = async () => (isAlive() ? (await isReady()) || null : false);
  if (!(await poll(answers, readyMs))) {
    await current.stop();
    return null;
  }

  void (async () => {
    for (;;) {
      const began = Date.now();
      if (isAlive()) await once(current.child, 'exit');
      if (isStopped || isEnding()) return;
      waitMs = Date.now() - began > steadyMs ? firstWaitMs : Math.min(waitMs * 2, longestWaitMs);
      onEnd(waitMs);
      await current.stop();
      await wait(waitMs);
      if (isStopped || isEnding()) return;
      current = start();
      restarts += 1;
    }
  })();

  return {
    restarts: () => restarts,
    // the loop above then starts it again
    restart: () => current.stop(),
    async stop() {
      isStopped = true;
      await current.stop();
    },
  };
}
