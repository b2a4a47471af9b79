import { setTimeout as sleep } from 'node:timers/promises';
import { isPublicHost } from './public-host';

/** What an address answered. */
export type Answer =
  | { kind: 'answers'; status: number /** the new address after a permanent redirect */; movedTo?: string }
  | { kind: 'gone'; status: number }
  /** the server refuses automatic requests or has an error, so a person has to look */
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

/** Requests addresses considerately: one at a time from a host, with a pause before the next. */
export class Visitor {
  readonly #hosts = new Map<string, Promise<unknown>>();

  constructor(readonly options: VisitOptions) {}

  /** Sends HEAD, and GET when HEAD fails, to hosts that `mayVisit` allows, and follows redirects. */
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

  /** Waits for the earlier requests to the host first. */
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

/** Reads the beginning of a body, so that a broken transfer is noticed, and cancels the rest. */
async function readSome({ body }: globalThis.Response): Promise<void> {
  if (!body) return;
  let read = 0;
  for await (const piece of body) {
    read += piece.length;
    if (read >= mostBytes) break; // cancels the transfer
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
