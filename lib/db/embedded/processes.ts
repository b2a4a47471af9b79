import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const onLinux = process.platform === 'linux';

function ps(pid: number, column: string): string | null {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** The fields of /proc/<pid>/stat after the command's name, which may itself hold spaces. */
function statFields(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** When a process started, as an opaque text that tells it from a later one with its number; null once it ended. */
export function startOf(pid: number): string | null {
  if (!onLinux) return ps(pid, 'lstart');
  try {
    const fields = statFields(pid);
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** The number of a process's parent; null when the process or its parent is gone. */
export function parentOf(pid: number): number | null {
  if (!onLinux) return Number(ps(pid, 'ppid')) || null;
  try {
    return Number(statFields(pid)[1]) || null;
  } catch {
    return null;
  }
}

/** The command line of a process; null when there is none, or when it ended and its parent has not noticed yet. */
export function commandLine(pid: number): string | null {
  if (!onLinux) return ps(pid, 'command');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || null;
  } catch {
    return null;
  }
}

/** Identifies a process for all time, by its number and when it started. */
export const identityOf = (pid: number) => `${pid} ${startOf(pid) ?? 'ended'}`;

/** Whether the process that `identityOf` named still runs; a later one with its number does not count. */
export function isRunning(identity: string): boolean {
  const pid = Number.parseInt(identity, 10);
  return pid > 0 && startOf(pid) !== null && identityOf(pid) === identity;
}

/**
 * Asks again until the answer is not null.
 * @returns the answer, or null when the time is over.
 */
export async function poll<T>(
  ask: () => T | null | Promise<T | null>,
  milliseconds: number,
  everyMs = 40,
): Promise<T | null> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== null || Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
