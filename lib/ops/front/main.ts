import { readEnv } from '@/lib/env';
import { createFront } from './front';
import { Metrics } from './metrics';
import { ReleaseWatch } from './release-watch';

/** Runs the front as a process of its own: `main.ts PORT`, where PORT is that of Next. */
const [port] = process.argv.slice(2);
const { DATABASE_URL, PORT, HOST, SITE_URL, TRUST_PROXY, METRICS_PORT, PREPARE, LOG } = readEnv(process.env);
if (!DATABASE_URL) throw new Error('DATABASE_URL is not set');

const watch = new ReleaseWatch(DATABASE_URL);
await watch.ask().catch(() => {}); // so that the first reader need not wait for this
const metrics = new Metrics();
if (METRICS_PORT) metrics.serve(METRICS_PORT);
const front = createFront({
  server: `http://127.0.0.1:${port}`,
  watch,
  metrics,
  trustedProxies: TRUST_PROXY ?? false,
  isSecure: SITE_URL?.startsWith('https:') ?? false,
  prepares: PREPARE === 'yes',
  log: LOG,
});
await front.listen({ port: PORT, host: HOST });

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    await front.close();
    await watch.stop();
    process.exit(0);
  });
}
