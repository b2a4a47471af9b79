import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';

/** A proxy to the database that can be closed, silenced and opened again, to make the database stop for a site. */
export class DatabaseLink {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private silent = false;
  private delayMs = 0;
  port = 0;

  constructor(private readonly target: URL) {}

  async open(): Promise<void> {
    this.server = createServer((client) => {
      const database = dial(Number(this.target.port), this.target.hostname);
      let passed: Promise<unknown> = Promise.resolve();
      for (const socket of [client, database]) {
        this.sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => this.sockets.delete(socket));
      }
      client.on('data', (bytes) => this.silent || database.write(bytes));
      database.on('data', (bytes) => {
        if (this.silent) return;
        // one after the other, so that a shorter delay lets no later answer overtake
        passed = passed.then(() => wait(this.delayMs)).then(() => client.write(bytes));
      });
      client.on('close', () => database.destroy());
      database.on('close', () => client.destroy());
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Breaks all connections and refuses new ones, as a stopped database does. */
  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server?.close(() => resolve()));
  }

  /** Keeps the connections but passes no answer on, as a hanging database does. */
  hang(silent: boolean): void {
    this.silent = silent;
  }

  /** Passes each answer on after that time, as a database does that is too busy. */
  slow(delayMs: number): void {
    this.delayMs = delayMs;
  }

  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${this.port}`;
    return url.href;
  }
}

export interface Site {
  url: string;
  /** what its processes have printed */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Serves the production build as the start command does, on a free port, reading the given database. It prepares the
 * listed pages only where a test is about that: hundreds of pages beside every test would take the time of most.
 */
export async function serveBuild(databaseUrl: string, env: Record<string, string> = {}): Promise<Site> {
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/e2e/live/serve.ts', String(port), databaseUrl],
    { env: { ...process.env, PREPARE: 'no', ...env }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  const url = `http://127.0.0.1:${port}`;
  await expect.poll(() => statusOf(`${url}/api/suc-khoe`), { timeout: 60_000 }).toBe(200);
  return {
    url,
    output: () => output,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The status of an address; 0 when nothing answers. */
export async function statusOf(url: string): Promise<number> {
  return fetch(url).then(
    ({ status }) => status,
    () => 0,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
