import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { toContentPolicy } from './content-policy';
import type { Failure } from './failure-page';
import type { ReleaseWatch } from './release-watch';
import { Turns } from './turns';

interface DownloadOptions {
  server: string;
  watch: ReleaseWatch;
  fail: (request: FastifyRequest, reply: FastifyReply, failure: Failure, again?: string) => FastifyReply;
}

/** Long, because the first download of a large release is made before it is sent. */
const patienceMs = 120_000;
const passedOn = [
  'content-type',
  'content-disposition',
  'content-length',
  'etag',
  'cache-control',
  'retry-after',
];

/** Streams the files of a release from Next to the reader; they are too large to be kept in memory. */
export function registerDownloads(app: FastifyInstance, { server, watch, fail }: DownloadOptions): void {
  const turns = new Turns({ atOnce: 4, waiting: 40, waitingOfOne: 8 });

  app.get('/api/phien-ban/:file', async (request, reply) => {
    const address = request.raw.url?.split('?')[0] ?? '';
    if (!watch.isUp) return fail(request, reply, 'unavailable', address);
    const tag = request.headers['if-none-match'];
    const response = await turns
      .take(request.ip, () =>
        fetch(server + address, {
          method: request.method,
          signal: AbortSignal.timeout(patienceMs),
          ...(tag && { headers: { 'if-none-match': tag } }),
        }),
      )
      .catch(() => null);
    if (!response || response.status >= 500) {
      await response?.body?.cancel();
      return fail(request, reply, 'unavailable', address);
    }
    for (const name of passedOn) {
      const value = response.headers.get(name);
      if (value) reply.header(name, value);
    }
    if (response.status === 404) reply.header('cache-control', 'no-store');
    reply.code(response.status).header('content-security-policy', toContentPolicy([]));
    return reply.send(response.body ? Readable.fromWeb(response.body as ReadableStream) : null);
  });
}
