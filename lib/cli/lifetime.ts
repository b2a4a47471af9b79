import './aliases.ts';
import { UnreadableError } from '../dataset/unreadable-error.ts';
import { EmbeddedError } from '../db/embedded/error.ts';
import { EnvError } from '../env.ts';
import { onCallerGone } from './callers.ts';
import { CommandError, say } from './say.ts';

type Undo = () => Promise<void> | void;

const pending: Undo[] = [];
let ending: Promise<never> | null = null;

/**
 * Registers work to undo at the end of the command, however it ends; the latest is undone first.
 * @returns a function that undoes it at once, and only once.
 */
export function atEnd(undo: Undo): () => Promise<void> {
  pending.push(undo);
  return async () => {
    const index = pending.indexOf(undo);
    if (index < 0) return;
    pending.splice(index, 1);
    await undo();
  };
}

/** Whether the command is undoing what it did: a child's exit is then no failure. */
export const isEnding = (): boolean => ending !== null;

/** Undoes everything registered and ends the process. */
export function end(code: number): Promise<never> {
  ending ??= (async () => {
    for (let undo = pending.pop(); undo; undo = pending.pop()) {
      try {
        await undo();
      } catch (error) {
        process.stderr.write(`${error}\n`);
      }
    }
    process.exit(code);
  })();
  return ending;
}

/**
 * Runs a command and exits with its code. An expected failure prints one line, any other its stack; both exit
 * with 1. Ctrl-C, SIGTERM, a closed terminal and a killed caller undo what is registered and exit with `interrupted`.
 */
export async function runCommand(main: () => Promise<number>, interrupted = 130): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(interrupted));
  onCallerGone(() => end(interrupted));
  try {
    await end(await main());
  } catch (error) {
    if (isEnding()) return;
    process.stderr.write(`${toMessage(error)}\n`);
    await end(1);
  }
}

/** One line for an expected failure, the stack of any other. */
function toMessage(error: unknown): string {
  if (error instanceof UnreadableError) return `${error.place}: ${say(error.text.vi, error.text.en)}`;
  const foreseen =
    error instanceof CommandError || error instanceof EmbeddedError || error instanceof EnvError;
  if (foreseen) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
