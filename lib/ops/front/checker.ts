import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkerQuery, type Locale, mostChecked, routes } from '@/lib/routes';
import type { Failure } from './failure-page';
import { type KeptPage, unkept } from './page';
import type { Made } from './page-store';
import type { Turns } from './turns';

interface CheckerOptions {
  turns: Turns;
  make: (address: string) => Promise<Made>;
  send: (
    request: FastifyRequest,
    reply: FastifyReply,
    page: KeptPage,
    changed: Record<string, string | undefined>,
  ) => Promise<FastifyReply>;
  fail: (request: FastifyRequest, reply: FastifyReply, failure: Failure, again?: string) => FastifyReply;
}

const formType = 'application/x-www-form-urlencoded';
/** A form writes each byte of a text with up to three characters. */
const mostSent = 3 * mostChecked + 1000;

/**
 * Takes a text to check from a form, at one address a language: no other takes anything. It changes nothing and is
 * kept nowhere; like every page that readers make up, it waits for its turn.
 */
export function registerChecker(app: FastifyInstance, { turns, make, send, fail }: CheckerOptions): void {
  app.register(async (forms) => {
    forms.removeAllContentTypeParsers();
    forms.addContentTypeParser(formType, { parseAs: 'string', bodyLimit: mostSent }, (_request, body, done) =>
      done(null, new URLSearchParams(body as string).get(checkerQuery.text) ?? ''),
    );
    forms.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
      if (error.statusCode === 413) return fail(request, reply, 'tooLong');
      if (error.statusCode !== undefined && error.statusCode < 500) return fail(request, reply, 'malformed');
      request.log.error({ address: request.raw.url, why: error.message }, 'text not checked');
      return fail(request, reply, 'unavailable');
    });
    for (const locale of ['vi', 'en'] satisfies Locale[])
      forms.post(routes.checker(locale), { bodyLimit: mostSent }, async (request, reply) => {
        const text = request.body as string;
        if (Buffer.byteLength(text.replace(/\r\n?/g, '\n')) > mostChecked)
          return fail(request, reply, 'tooLong');
        const made = await turns.take(request.ip, () => make(routes.checker(locale, text)));
        if (made.kind !== 'page') return fail(request, reply, 'unavailable');
        return send(request, reply, made.page, unkept);
      });
  });
}
