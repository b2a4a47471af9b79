import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { expect } from '@playwright/test';

/** A proxy to the database that can be closed, silenced and opened again, to make the database stop for a site. */
export class DatabaseLink {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private silent = false;
  port = 0;

  constructor(private readonly target: URL) {}

  async open(): Promise<void> {
    this.server = createServer((client) => {
      const database = dial(Number(this.target.port), this.target.hostname);
      for (const socket of [client, database]) {
        this.sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => this.sockets.delete(socket));
      }
      client.on('data', (bytes) => this.silent || database.write(bytes));
      database.on('data', (bytes) => this.silent || client.write(bytes));
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

  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${this.port}`;
    return url.href;
  }
}

export interface Site {
  url: string;
  stop(): Promise<void>;
}

/** Serves the production build as the start command does, on a free port, reading the given database. */
export async function serveBuild(databaseUrl: string, env: Record<string, string> = {}): Promise<Site> {
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/e2e/live/serve.ts', String(port), databaseUrl],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const url = `http://127.0.0.1:${port}`;
  await expect.poll(() => statusOf(`${url}/api/suc-khoe`), { timeout: 60_000 }).toBe(200);
  return {
    url,
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
