import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { atEnd, isEnding } from './lifetime.ts';
import { inProject, root } from './project.ts';

const exitWithParent = pathToFileURL(inProject('lib/cli/exit-with-parent.mjs')).href;

/** Whether the commands run from the JavaScript of an image, which has neither TypeScript nor all packages. */
export const isImage = import.meta.url.endsWith('.js');

interface ChildOptions {
  /** Added to the environment of this process; undefined removes a variable. */
  env?: Record<string, string | undefined>;
  output: 'inherit' | 'capture';
  /** whether the script is TypeScript */
  typescript?: boolean;
  nodeOptions?: string[];
}

/** Starts a child in a process group of its own: Ctrl-C reaches the command, which ends its children in order. */
export function startNode(
  script: string,
  args: string[],
  { env, output, typescript, nodeOptions = [] }: ChildOptions,
) {
  const out = output === 'inherit' ? 'inherit' : 'pipe';
  const isTypescript = typescript && !isImage;
  const file = typescript && isImage ? script.replace(/\.ts$/, '.js') : script;
  const child = fork(inProject(file), args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', EXIT_WITH_PARENT: String(process.pid), ...env },
    execArgv: [...nodeOptions, ...(isTypescript ? ['--import', 'tsx'] : []), '--import', exitWithParent],
    stdio: ['ignore', out, out, 'ipc'],
    detached: true,
  });
  const stop = atEnd(() => stopGroup(child));
  return { child, stop };
}

/**
 * Runs a Node program of the project to its end.
 * @returns its exit code (null when a signal ended it) and, when captured, what it printed.
 */
export async function runNode(script: string, args: string[], options: ChildOptions): Promise<Ended> {
  const { child, stop } = startNode(script, args, options);
  const ended = await endOf(child);
  await stop();
  return ended;
}

/** Runs a program of the system to its end; a missing one counts as failed. */
export async function runProgram(
  program: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
  const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio, detached: true });
  const stop = atEnd(() => stopGroup(child));
  const ended = await endOf(child).catch((error: Error) => ({ code: null, output: error.message }));
  await stop();
  return ended;
}

interface Ended {
  code: number | null;
  output: string;
}

async function endOf(child: ChildProcess): Promise<Ended> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  // the command itself stopped this child, so its caller must neither go on nor report a failure
  if (isEnding()) await new Promise(() => {});
  return { code, output };
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-(child.pid ?? 0), name);
    } catch {}
  };
  signal('SIGTERM');
  const stubborn = setTimeout(signal, 8000, 'SIGKILL');
  await ended;
  clearTimeout(stubborn);
}
