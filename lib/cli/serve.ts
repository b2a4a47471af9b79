import { once } from 'node:events';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { poll } from '../db/embedded/processes.ts';
import { startNode } from './children.ts';
import { CommandError, say } from './say.ts';

const taken = (port: number) =>
  say(
    `Cổng ${port} đang có chương trình khác dùng: hãy dừng chương trình đó, hoặc đặt PORT là một cổng khác.`,
    `Port ${port} is in use by another program: stop that program, or set PORT to another one.`,
  );

/** @throws CommandError when another program listens on the port, or the system refuses it. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer().listen({ port, exclusive: true });
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new CommandError(taken(port));
    throw new CommandError(
      say(
        `Không mở được cổng ${port} (${code}): hãy đặt PORT là một cổng khác.`,
        `Port ${port} cannot be opened (${code}): set PORT to another one.`,
      ),
    );
  } finally {
    server.close();
  }
}

export interface Served {
  url: string;
  /** Resolves to the exit code when the server ends; null when a signal ended it. */
  ended: Promise<number | null>;
  isRunning(): boolean;
  stop(): Promise<void>;
}

/**
 * Starts the web server and waits until it answers.
 * @throws CommandError when it ends before that, or does not answer within a minute
 */
export async function serve(
  port: number,
  env: Record<string, string>,
  mode: 'start' | 'dev',
): Promise<Served> {
  const { child, stop } = startNode('node_modules/next/dist/bin/next', [mode, '-p', String(port)], {
    env: { ...env, PORT: String(port) },
    output: 'inherit',
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const url = `http://localhost:${port}`;
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const answers = () => (isRunning() ? answersAt(`http://127.0.0.1:${port}/favicon.ico`) : false);
  if (!(await poll(answers, 60_000))) {
    await stop();
    throw new CommandError(say('Máy chủ web không chạy được.', 'The web server did not start.'));
  }
  return { url, ended, isRunning, stop };
}

/** Whether the server answers, with any status. No connection is kept open: Next would wait for it before it ends. */
const answersAt = (url: string) =>
  new Promise<true | null>((resolve) => {
    const request = get(url, { agent: false }, (response) => {
      response.resume();
      resolve(true);
    });
    request.once('error', () => resolve(null));
  });
