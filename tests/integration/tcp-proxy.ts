import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A proxy that counts the messages sent to a database, so that a test can act at a given one. */
export interface DatabaseProxy {
  /** the address of the database through the proxy */
  url: string;
  sent(): number;
  /** calls back after that many more messages, before it passes on the last of them */
  at(messages: number, act: () => void): void;
  /** breaks every connection */
  cut(): void;
  close(): Promise<void>;
}

export async function startProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let sent = 0;
  let due: { at: number; act: () => void } | null = null;
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    }
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    far.pipe(near);
    const count = createCounter();
    near.on('data', (bytes) => {
      sent += count(bytes);
      if (due && sent >= due.at) {
        const { act } = due;
        due = null;
        act();
      }
      if (!far.destroyed && !far.write(bytes)) {
        near.pause();
        far.once('drain', () => near.resume());
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    sent: () => sent,
    at: (messages, act) => {
      due = { at: sent + messages, act };
    },
    cut,
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * Counts the messages that begin in the bytes of a connection: the first has a length only, the others a type and
 * a length.
 * Source: PostgreSQL documentation, Message Formats.
 */
function createCounter(): (bytes: Buffer) => number {
  let header: number[] = [];
  let typed = 0;
  let body = 0;
  return (bytes) => {
    let begun = 0;
    for (let at = 0; at < bytes.length; ) {
      if (body > 0) {
        const taken = Math.min(body, bytes.length - at);
        body -= taken;
        at += taken;
        continue;
      }
      if (header.length === 0) begun += 1;
      header.push(bytes[at] ?? 0);
      at += 1;
      if (header.length < 4 + typed) continue;
      body = Buffer.from(header.slice(typed)).readInt32BE() - 4;
      header = [];
      typed = 1;
    }
    return begun;
  };
}
