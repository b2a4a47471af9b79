import { once } from 'node:events';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { freePort } from '../db/embedded/probe.ts';
import { isImage, startNode } from './children.ts';
import { keepRunning } from './keep-running.ts';
import { CommandError, print, say } from './say.ts';

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
  /** makes the servers use another address of the database */
  reconnect(databaseUrl: string): void;
  /** the number of times that a server ended by itself and was started again */
  restarts(): number;
  stop(): Promise<void>;
}

/** The environment of the servers, with the database and the public address. */
export type ServerEnv = Record<string, string>;

/**
 * Starts the servers of the site and waits until they answer: Next makes the pages, on a port of loopback, and the
 * front serves them to readers. Each is started again when it ends by itself.
 * @throws CommandError when one of them does not start
 */
export async function serve(port: number, env: ServerEnv): Promise<Served> {
  const pagesPort = await freePort();
  let settings = env;
  const [next, front] = await Promise.all([
    keepRunning({
      start: () => startNext('start', pagesPort, settings),
      isReady: () => answersAt(`http://127.0.0.1:${pagesPort}/favicon.ico`),
      onEnd: (ms) => print(again(say('Máy chủ dựng trang', 'The page server'), ms)),
    }),
    keepRunning({
      start: () =>
        startNode('lib/ops/front/main.ts', [String(pagesPort)], {
          env: { ...settings, PORT: String(port) },
          output: 'inherit',
          typescript: true,
        }),
      isReady: () => answersAt(`http://127.0.0.1:${port}/api/suc-khoe/song`),
      onEnd: (ms) => print(again(say('Máy chủ web', 'The web server'), ms)),
    }),
  ]);
  if (!next || !front) {
    await Promise.all([front?.stop(), next?.stop()]);
    throw new CommandError(say('Máy chủ web không chạy được.', 'The web server did not start.'));
  }
  return {
    url: `http://localhost:${port}`,
    reconnect(databaseUrl) {
      settings = { ...settings, DATABASE_URL: databaseUrl };
      for (const server of [next, front]) void server.restart();
    },
    restarts: () => next.restarts() + front.restarts(),
    async stop() {
      await front.stop();
      await next.stop();
    },
  };
}

/** Serves the site for development: Next alone, which makes every page anew. */
export async function serveForChange(port: number, env: ServerEnv): Promise<Served> {
  let settings = env;
  const kept = await keepRunning({
    start: () => startNext('dev', port, settings),
    isReady: () => answersAt(`http://127.0.0.1:${port}/favicon.ico`),
    onEnd: (ms) => print(again(say('Máy chủ web', 'The web server'), ms)),
  });
  if (!kept) throw new CommandError(say('Máy chủ web không chạy được.', 'The web server did not start.'));
  return {
    url: `http://localhost:${port}`,
    reconnect(databaseUrl) {
      settings = { ...settings, DATABASE_URL: databaseUrl };
      void kept.restart();
    },
    restarts: kept.restarts,
    stop: kept.stop,
  };
}

/** Bytes of an address with a text to check, which the front, on loopback, asks Next for. */
const longestAddress = 256 * 1024;

function startNext(mode: 'start' | 'dev', port: number, env: ServerEnv) {
  const options = {
    env: { ...env, HOSTNAME: '127.0.0.1', PORT: String(port) },
    nodeOptions: [`--max-http-header-size=${longestAddress}`],
    output: 'inherit' as const,
  };
  return isImage
    ? startNode('server.js', [], options)
    : startNode('node_modules/next/dist/bin/next', [mode, '-H', '127.0.0.1', '-p', String(port)], options);
}

const again = (server: string, ms: number): string =>
  say(
    `${server} tự dừng; chạy lại sau ${ms / 1000} s.`,
    `${server} ended by itself; it starts again in ${ms / 1000} s.`,
  );

/** Whether the server answers, with any status. No connection is kept open: Next would wait for it before it ends. */
const answersAt = (url: string) =>
  new Promise<boolean>((resolve) => {
    const request = get(url, { agent: false }, (response) => {
      response.resume();
      resolve(true);
    });
    request.once('error', () => resolve(false));
  });
