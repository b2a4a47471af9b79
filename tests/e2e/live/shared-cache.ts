import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import CachePolicy from 'http-cache-semantics';

interface Stored {
  policy: CachePolicy;
  body: string;
  status: number;
}

/** The methods that the types of the package lack. */
type Evaluating = CachePolicy & {
  evaluateRequest(request: object): { response?: object; revalidation?: object };
};

/** A shared cache that follows RFC 9111 and RFC 5861 and knows nothing about the site. */
export class SharedCache {
  readonly #stored = new Map<string, Stored>();
  #server: Server | null = null;
  hits = 0;

  constructor(private readonly origin: string) {}

  async open(): Promise<string> {
    this.#server = createServer(async (request, response) => {
      const { status, body } = await this.#answer(request.url ?? '/');
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise<void>((resolve) => this.#server?.close(() => resolve()));
  }

  async #answer(path: string): Promise<Pick<Stored, 'status' | 'body'>> {
    const request = { url: path, method: 'GET', headers: { host: 'site' } };
    const known = this.#stored.get(path);
    if (!known) return this.#ask(path, request);
    const { response, revalidation } = (known.policy as Evaluating).evaluateRequest(request);
    if (!response) return this.#ask(path, request);
    this.hits += 1;
    // stale-while-revalidate: the stale answer is given, and a new one is requested in the background
    if (revalidation) void this.#ask(path, request).catch(() => {});
    return known;
  }

  async #ask(path: string, request: { url: string; method: string; headers: Record<string, string> }) {
    const answer = await fetch(this.origin + path, { redirect: 'manual' });
    const body = await answer.text();
    const headers = Object.fromEntries(answer.headers);
    const policy = new CachePolicy(request, { status: answer.status, headers }, { shared: true });
    const stored = { policy, body, status: answer.status };
    if (policy.storable()) this.#stored.set(path, stored);
    return stored;
  }
}
