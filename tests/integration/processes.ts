import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/** Messages in English, and no variable of the test runner. */
const plainEnv: Record<string, string | undefined> = { LC_ALL: 'C', NODE_ENV: undefined };
const started = new Set<ChildProcess>();

/** A program of the project that a test runs as an operator would, from another folder. */
export interface Program {
  pid: number;
  output(): string;
  errorLines(): string[];
  /** Resolves when the output holds the text; rejects when the program ends before that. */
  says(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
  ended: Promise<number | null>;
}

export function run(
  script: string,
  args: string[] = [],
  env: Record<string, string | undefined> = {},
): Program {
  const file = fileURLToPath(new URL(`../../${script}`, import.meta.url));
  const child = spawn(process.execPath, ['--import', tsx, file, ...args], {
    cwd: tmpdir(),
    env: { ...process.env, ...plainEnv, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  return {
    pid: child.pid ?? 0,
    output: () => out + err,
    errorLines: () => err.trim().split('\n'),
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => (out.includes(text) ? resolve() : undefined);
        look();
        child.stdout.on('data', look);
        child.once('close', (code) => reject(new Error(`ended with ${code} before "${text}": ${out}${err}`)));
      }),
    kill: (signal) => {
      child.kill(signal);
      return exited;
    },
    ended,
  };
}

/** Ends the programs that a failed test left running. */
export function endPrograms(): void {
  for (const child of started)
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  started.clear();
}
