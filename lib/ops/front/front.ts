import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { ProblemCode } from '@/lib/api/problems';
import { routes } from '@/lib/routes';
import { isForPrograms, isKept, localeOf, toAddress } from './address';
import { registerChecker } from './checker';
import { embedPolicy, securityHeaders, strictTransport, toContentPolicy } from './content-policy';
import { registerDownloads } from './downloads';
import { isEmbed } from './embed';
import { chooseBody } from './encodings';
import { type Failure, toFailurePage } from './failure-page';
import { registerHealth } from './health';
import { createMaker, UnavailableError } from './maker';
import type { Metrics } from './metrics';
import { type KeptPage, unkept } from './page';
import { type Found, PageStore } from './page-store';
import { prepareListed, readSitemap } from './prepare';
import { allowedToAll, problemOf, readByAll, toRefusal } from './programs';
import type { ReleaseWatch } from './release-watch';
import { BusyError, Turns } from './turns';

const megabyte = 1024 * 1024;

export interface FrontOptions {
  /** the address of Next, on loopback */
  server: string;
  watch: ReleaseWatch;
  metrics: Metrics;
  /** the addresses or networks of proxies whose headers on the client's address and protocol are believed */
  trustedProxies: string | false;
  isSecure: boolean;
  /** whether it makes the listed pages after a start and an import */
  prepares: boolean;
  log: 'all' | 'errors' | 'off';
}

/**
 * The server that readers talk to. It answers with the pages that it keeps for the current release, lets Next make
 * the others, and gives a readable answer when Next or the database does not answer.
 */
export function createFront({
  server,
  watch,
  metrics,
  trustedProxies,
  isSecure,
  prepares,
  log,
}: FrontOptions): FastifyInstance {
  const app = fastify({
    trustProxy: trustedProxies,
    logger: log === 'off' ? false : { level: log === 'all' ? 'info' : 'error' },
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 2000 },
    frameworkErrors: (_error, request, reply) => fail(request, reply, 'malformed'),
  });
  const store = new PageStore({
    currentRelease: () => watch.release,
    listedBytes: 96 * megabyte,
    otherBytes: 48 * megabyte,
  });
  const turns = new Turns({ atOnce: 3, waiting: 300, waitingOfOne: 60 });
  const make = createMaker({ server, watch });
  metrics.watch({ store, turns, watch });

  const headersFor = (request: FastifyRequest) => ({
    ...securityHeaders,
    // the policy says who may show a page in a frame, and this older header knows no exception
    ...(isEmbed(request.raw.url ?? '') ? {} : { 'x-frame-options': 'DENY' }),
    ...(isSecure && { 'strict-transport-security': strictTransport }),
  });

  function find(address: string, client: string): Promise<Found> {
    const makeInTurn = () => turns.take(client, () => metrics.timeMaking(() => make(address)));
    return isKept(address) ? store.get(address, makeInTurn) : makeInTurn();
  }

  async function answer(request: FastifyRequest, reply: FastifyReply) {
    const address = toAddress(request.raw.url ?? '');
    if (address === null) return fail(request, reply, 'malformed');
    if (
      /^\/(?:_next\/(?!static\/)|api\/(?!v1(?:[/?]|$)|tim\/|chia-se\/|trich-dan\/|tin\/|hinh\/|bang\/|nhin-lai\/|oembed(?:[?]|$)))/.test(
        address,
      )
    )
      return isForPrograms(address)
        ? refuse(request, reply, 'no-such-address')
        : missing(request, reply, address);
    let found: Found;
    try {
      found = await find(address, request.ip);
    } catch (error) {
      const told = { address, release: watch.release };
      // strangers cause these as often as they like, so they take little of the log
      if (error instanceof BusyError) request.log.warn(told, 'too many wait for a page');
      else if (error instanceof UnavailableError)
        request.log.error({ ...told, why: error.message }, 'page not made');
      else request.log.error({ ...told, err: error }, 'page not made');
      if (error instanceof BusyError && error.isOwn && isForPrograms(address))
        return refuse(request, reply, 'too-many');
      return fail(request, reply, 'unavailable', address);
    }
    switch (found.kind) {
      case 'missing':
        return missing(request, reply, address);
      case 'refused':
        return send(request, reply.code(found.status), found.page, unkept);
      case 'moved':
        return reply
          .code(found.status)
          .header('location', found.to)
          .header('cache-control', 'no-store')
          .send();
      default:
        if (!isKept(address)) return send(request, reply, found.page, unkept);
        return send(request, reply, found.page, found.kind === 'last' ? { 'cache-control': 'no-store' } : {});
    }
  }

  /** Answers 404 with the site's not-found page in the reader's language; a program gets a problem. */
  async function missing(request: FastifyRequest, reply: FastifyReply, address: string) {
    if (isEmbed(address)) return fail(request, reply, 'noExhibit');
    if (isForPrograms(address)) return refuse(request, reply, 'nothing-found');
    reply.code(404);
    const found = await find(routes.notFound(localeOf(address)), request.ip).catch(() => null);
    if (found && 'page' in found) return send(request, reply, found.page, unkept);
    return fail(request, reply, 'unavailable', address);
  }

  function fail(request: FastifyRequest, reply: FastifyReply, failure: Failure, again?: string) {
    if (isForPrograms(request.raw.url ?? '')) return refuse(request, reply, problemOf[failure]);
    const status = { unavailable: 503, malformed: 400, notAllowed: 405, tooLong: 413, noExhibit: 404 }[
      failure
    ];
    // no hook runs for a malformed address, so the headers are set here
    reply.code(status).headers({
      ...headersFor(request),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': isEmbed(request.raw.url ?? '') ? embedPolicy : toContentPolicy([]),
      ...(failure === 'unavailable' && { 'retry-after': '5' }),
      ...(failure === 'notAllowed' && { allow: 'GET, HEAD' }),
    });
    return reply.send(toFailurePage(failure, localeOf(request.raw.url ?? ''), again));
  }

  /** Answers a program with a problem. */
  function refuse(request: FastifyRequest, reply: FastifyReply, code: ProblemCode) {
    const { status, headers, body } = toRefusal(code);
    return reply
      .code(status)
      .headers({ ...headersFor(request), ...headers })
      .send(body);
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    page: KeptPage,
    changed: Record<string, string | undefined>,
  ) {
    for (const [name, value] of Object.entries({ ...page.headers, ...changed }))
      if (value) reply.header(name, value);
    const tag = page.headers.etag;
    if (reply.statusCode === 200 && tag && request.headers['if-none-match']?.includes(tag))
      return reply.code(304).send();
    const { body, encoding } = await chooseBody(page.bodies, request.headers['accept-encoding']);
    if (encoding) reply.header('content-encoding', encoding);
    return reply.send(body);
  }

  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headersFor(request));
    if (isForPrograms(request.raw.url ?? '')) reply.headers(readByAll);
  });
  app.addHook('onResponse', async (request, reply) => {
    metrics.countAnswer(reply.statusCode);
    request.log.info(
      {
        address: request.raw.url,
        release: watch.release,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answer',
    );
  });
  registerHealth(app, { watch, server, store });
  registerDownloads(app, { server, watch, fail });
  registerChecker(app, { turns, make, send, fail });
  app.get('/*', answer);
  app.options('/api/*', (_request, reply) => reply.code(204).headers(allowedToAll).send());
  // only methods other than GET and HEAD get here, since every address has a route
  app.setNotFoundHandler((request, reply) => fail(request, reply, 'notAllowed'));
  app.setErrorHandler((error, request, reply) => {
    request.log.error({ address: request.raw.url, err: error }, 'failed');
    return fail(request, reply, 'unavailable');
  });

  watch.onRelease((release) => {
    const make = (address: string) => find(address, 'preparation');
    prepareListed(release, { list: () => readSitemap(server), make, store, watch, makes: prepares }).catch(
      (error) => app.log.error({ err: error, release }, 'pages not prepared'),
    );
  });
  return app;
}
