import { setTimeout as sleep } from 'node:timers/promises';
import { isPublicHost } from './public-host';

/** What an address answered. */
export type Answer =
  | { kind: 'answers'; status: number /** where it led, when elsewhere for good */; movedTo?: string }
  | { kind: 'gone'; status: number }
  /** something is there that does not let us look, or is ill: a person has to */
  | { kind: 'unclear'; status: number }
  | { kind: 'silent'; because: 'timeout' | 'no-host' | 'no-connection' | 'too-many-redirects' }
  | { kind: 'not-visited'; because: 'not-http' | 'private' };

export interface VisitOptions {
  fetch: typeof fetch;
  userAgent: string;
  /** ms a request may take */
  timeout: number;
  /** ms between two requests to one host */
  pause: number;
  /** whether a host may be visited; the default refuses private addresses */
  mayVisit?: (host: string) => Promise<boolean>;
}

const [mostRedirects, mostBytes] = [5, 64 * 1024];
const permanent = [301, 308];
const redirects = [...permanent, 302, 303, 307];

/** Asks for addresses politely: one request to a host at a time, and a pause before the next. */
export class Visitor {
  readonly #hosts = new Map<string, Promise<unknown>>();

  constructor(readonly options: VisitOptions) {}

  /** HEAD, and GET where HEAD is not answered well; redirects are followed, each looked at first. */
  async visit(address: string): Promise<Answer> {
    let url = new URL(address);
    let moved = true;
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      if (!/^https?:$/.test(url.protocol)) return { kind: 'not-visited', because: 'not-http' };
      const answer = await this.#ask(url);
      if ('kind' in answer) return answer;
      const { status, location } = answer;
      if (!redirects.includes(status) || !location || !URL.canParse(location, url.href)) {
        return toAnswer(status, moved && hops > 0 ? url.href : undefined);
      }
      moved &&= permanent.includes(status);
      url = new URL(location, url);
    }
    return { kind: 'silent', because: 'too-many-redirects' };
  }

  async #ask(url: URL): Promise<Answer | Response> {
    try {
      if (!(await (this.options.mayVisit ?? isPublicHost)(url.hostname)))
        return { kind: 'not-visited', because: 'private' };
      // some servers refuse HEAD, others never answer it
      const head = await this.#request(url, 'HEAD').catch(() => null);
      return head && head.status < 400 ? head : await this.#request(url, 'GET');
    } catch (error) {
      return { kind: 'silent', because: toReason(error) };
    }
  }

  /** The request waits for the host's earlier ones. */
  #request(url: URL, method: 'HEAD' | 'GET'): Promise<Response> {
    const { fetch, userAgent, timeout, pause } = this.options;
    const before = this.#hosts.get(url.host) ?? Promise.resolve();
    const request = before.then(async () => {
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': userAgent, accept: '*/*' },
        signal: AbortSignal.timeout(timeout),
      });
      if (method === 'GET') await readSome(response);
      return { status: response.status, location: response.headers.get('location') };
    });
    this.#hosts.set(
      url.host,
      request.catch(() => {}).then(() => sleep(pause)),
    );
    return request;
  }
}

interface Response {
  status: number;
  location: string | null;
}

/** Reads the beginning of a body, so that a server that breaks off is noticed, and lets go of the rest. */
async function readSome({ body }: globalThis.Response): Promise<void> {
  if (!body) return;
  let read = 0;
  for await (const piece of body) {
    read += piece.length;
    if (read >= mostBytes) break; // ends the transfer
  }
}

function toAnswer(status: number, movedTo?: string): Answer {
  if (status < 400) return { kind: 'answers', status, ...(movedTo && { movedTo }) };
  return { kind: status === 404 || status === 410 ? 'gone' : 'unclear', status };
}

function toReason(error: unknown): 'timeout' | 'no-host' | 'no-connection' {
  if (error instanceof Error && error.name === 'TimeoutError') return 'timeout';
  const cause = error instanceof Error && error.cause ? error.cause : error;
  const code = cause instanceof Object && 'code' in cause ? cause.code : '';
  return code === 'ENOTFOUND' ? 'no-host' : 'no-connection';
}
