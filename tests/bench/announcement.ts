import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runNode } from '@/lib/cli/children';
import { runCommand } from '@/lib/cli/lifetime';
import { ensureMigrated } from '@/lib/cli/migrate';
import { importFolder } from '@/lib/import';
import { Cluster, statusOf } from '../cluster/cluster';
import { until } from '../cluster/programs';
import { ask, Readers, releaseOf } from '../cluster/readers';

/**
 * `npm run bench:announcement [SECONDS] [CONNECTIONS]`: readers come one after the other and read for a minute, while an
 * import publishes a changed figure; first at one instance, then at nginx before both.
 */
const [seconds = '60', connections = '300'] = process.argv.slice(2);

const kinds = {
  home: ['/vi', '/en'],
  ranking: ['/vi/xep-hang/par/2020', '/en/xep-hang/par/2020', '/vi/xep-hang/par/2020?sap-xep=ten'],
  province: ['/vi/tinh/da-nang', '/vi/tinh/ha-noi', '/en/tinh/quang-ninh', '/vi/tinh/hue'],
  movers: ['/vi/bien-dong/par/2020'],
  map: ['/vi/ban-do/par/2020'],
  API: ['/api/v1/rankings/par/2020'],
  CSV: ['/api/bang/vi/xep-hang.par.2020.csv'],
  embed: ['/embed/vi/xep-hang.par.2020'],
  picture: ['/api/hinh/vi/xep-hang.par.2020.png'],
};
/** Of these, those that state their release and show the figure once. */
const withFigure = [...kinds.ranking, ...kinds.API, ...kinds.embed];
const figure = /86[.,]5[67]/g;

const percentile = (times: readonly number[], share: number): string =>
  ([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN).toFixed(0);

/** Imports the shipped data with another value of the figure, as owner. */
async function publish(cluster: Cluster, value: string): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'data-set-'));
  try {
    await cp('prisma/data', folder, { recursive: true });
    const file = path.join(folder, 'claims.csv');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll(/^(par,2020,da-nang,overall,percent,)86\.56/gm, `$1${value}`));
    const outcome = await importFolder({ folder, databaseUrl: cluster.primary.url('owner'), by: 'bench' });
    if (outcome.kind !== 'loaded') throw new Error(`the import was ${outcome.kind}`);
    return outcome.release;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(
  name: string,
  origin: string,
  atImport: () => Promise<[number, string]>,
  of: Map<number, string>,
) {
  const load = loadavg()[0]?.toFixed(1);
  const addresses = Object.values(kinds)
    .flat()
    .filter((address) => !withFigure.includes(address));
  const readers = new Readers({
    ...{ origin, addresses, withFigure, figure },
    ...{ atOnce: Number(connections), paceMs: 500, rampMs: (Number(seconds) * 1000) / 4 },
  });
  await wait((Number(seconds) * 1000) / 3);
  const [release, value] = await atImport();
  of.set(release, value);
  const began = Date.now();
  await until(
    'the release is shown',
    async () => releaseOf(await ask(`${origin}${kinds.ranking[0]}`)) === release,
  );
  const fresh = Date.now() - began;
  await wait((Number(seconds) * 1000) / 3);
  await readers.stop();
  console.log(`\n${name}: ${readers.asked} requests, ${connections} connections, load ${load} before`);
  console.log(`failures: ${readers.failures.length} ${readers.failures.slice(0, 3).join(' | ')}`);
  console.log(`torn: ${JSON.stringify(readers.torn(of))}`);
  console.log(`the changed figure was shown ${(fresh / 1000).toFixed(1)} s after the import`);
  console.log('| kind | requests | median ms | p99 ms |\n|---|---|---|---|');
  for (const [kind, all] of Object.entries(kinds)) {
    const times = all.flatMap((address) => readers.times.get(address) ?? []);
    console.log(`| ${kind} | ${times.length} | ${percentile(times, 0.5)} | ${percentile(times, 0.99)} |`);
  }
}

await runCommand(async () => {
  const { code } = await runNode('lib/cli/image.ts', [], { typescript: true, output: 'inherit' });
  if (code !== 0) return 1;
  const cluster = await Cluster.create();
  try {
    await ensureMigrated(cluster.primary.url('owner'));
    const of = new Map([[await publish(cluster, '86.56'), '86.56']]);
    const replica = cluster.own(await cluster.primary.copy('replica', { follows: true }));
    await replica.start();
    await cluster.open([{ server: cluster.primary }, { server: replica }]);
    for (const address of Object.values(kinds).flat())
      if ((await statusOf(cluster.origin + address)) !== 200) throw new Error(`no answer: ${address}`);
    const [first] = cluster.sites;
    const import1 = async (): Promise<[number, string]> => [await publish(cluster, '86.57'), '86.57'];
    await measure('One instance', first?.origin ?? '', import1, of);
    const import2 = async (): Promise<[number, string]> => [await publish(cluster, '86.56'), '86.56'];
    await measure('nginx before two instances', cluster.origin, import2, of);
    return 0;
  } finally {
    await cluster.close();
  }
});
