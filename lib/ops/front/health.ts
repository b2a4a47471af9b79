import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PageStore } from './page-store';
import type { ReleaseWatch } from './release-watch';

interface HealthOptions {
  watch: ReleaseWatch;
  server: string;
  store: PageStore;
}

const patienceMs = 2000;

const reply = (to: FastifyReply, isWell: boolean, body: object) =>
  to
    .code(isWell ? 200 : 503)
    .header('cache-control', 'no-store')
    .send(body);

/** Whether Next answers, with any status; an address without a page costs it nothing. */
const answersAt = (server: string): Promise<boolean> =>
  fetch(`${server}/_next/static/-`, { method: 'HEAD', signal: AbortSignal.timeout(patienceMs) }).then(
    () => true,
    () => false,
  );

/**
 * Answers the operator's questions: whether the site runs, whether it can make new pages, and which release it
 * shows. Kept pages are served in every case.
 */
export function registerHealth(app: FastifyInstance, { watch, server, store }: HealthOptions): void {
  const isReady = async (to: FastifyReply) => {
    const [database, pages] = await Promise.all([
      watch.ask().then(
        () => 'up',
        () => 'down',
      ),
      answersAt(server).then((answers) => (answers ? 'up' : 'down')),
    ]);
    const { listed, prepared } = store;
    return reply(to, database === 'up' && pages === 'up', {
      database,
      pages,
      release: watch.release,
      prepared: { pages: prepared, of: listed },
    });
  };
  app.get('/api/suc-khoe/song', (_request, to) => reply(to, true, { alive: true }));
  app.get('/api/suc-khoe/san-sang', (_request, to) => isReady(to));
  app.get('/api/suc-khoe', (_request, to) => isReady(to));
  app.get('/api/ban-du-lieu', async (_request, to) => {
    const release = await watch.ask().catch(() => null);
    if (release !== null) return reply(to, true, { id: release });
    to.header('retry-after', '5');
    return reply(to, false, { error: 'The database does not answer.' });
  });
}
