import { Worker } from 'node:worker_threads';
import type { Text } from '@/lib/dataset/problem';

/** What a worker gets, and how long it may take. */
interface Task {
  workerData: unknown;
  milliseconds: number;
  /** the answer when the worker runs out of time or memory */
  tooHard: Text;
}

const resourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 };

/** Reads a file in a thread of its own, within a time and 192 MB; its first message is the answer. */
export function askWorker<Answer>(
  worker: URL,
  { workerData, milliseconds, tooHard }: Task,
): Promise<Answer | { problem: Text }> {
  return new Promise((resolve) => {
    const thread = new Worker(worker, {
      workerData,
      resourceLimits,
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
    });
    const end = (answer: Answer | { problem: Text }) => {
      clearTimeout(timer);
      thread.terminate();
      resolve(answer);
    };
    const giveUp = () => end({ problem: tooHard });
    const timer = setTimeout(giveUp, milliseconds);
    thread.once('message', end);
    // most likely it ran out of memory
    thread.once('error', giveUp);
    thread.once('exit', giveUp);
  });
}
