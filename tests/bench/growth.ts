import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../../lib/cli/children.ts';
import { ensureGenerated } from '../../lib/cli/generate.ts';
import { atEnd, runCommand } from '../../lib/cli/lifetime.ts';
import { ensureMigrated } from '../../lib/cli/migrate.ts';
import { CommandError, print } from '../../lib/cli/say.ts';
import { removeEmbedded, startEmbedded } from '../../lib/db/embedded/index.ts';
import { withClient } from '../../lib/db/with-client.ts';
import { describeMachine, readLoad } from './machine.ts';

/** Communes of 3,321, scored in a hundred criteria a year for twenty years. */
const communesOf: Record<string, number> = { 1: 33, 10: 332, 100: 3321 };
const years = 20;

type Times = Record<string, { first: number; p95: number } | { failed: string }>;
interface Imported {
  kind: string;
  seconds: number;
  peakMB: number;
}

/**
 * `npm run bench:growth FOLDER [1,10,100]`: imports fictional data of one, ten and a hundred times today's size into an
 * empty database in the folder, and prints the size on disk, the time of the import and of the queries of pages.
 */
async function bench(): Promise<number> {
  const [folder, sizes = '1,10,100'] = process.argv.slice(2);
  if (!folder) throw new CommandError('npm run bench:growth FOLDER [1,10,100]');
  const { writeGrowingSet } = await import('./growing-set.ts');
  mkdirSync(folder, { recursive: true });
  const postgres = join(folder, 'postgres');
  const { url } = await startEmbedded({ dir: postgres, disposable: true });
  atEnd(() => removeEmbedded(postgres));
  await ensureGenerated();
  await ensureMigrated(url);
  print(describeMachine());

  const measured: [string, Times][] = [];
  for (const size of sizes.split(',')) {
    const communes = communesOf[size];
    if (communes === undefined) throw new CommandError(`${size}: 1, 10 or 100`);
    const set = join(folder, `set-${size}`);
    const claims = await writeGrowingSet(set, { communes, years });
    const copy = await copyOf(url);
    const { seconds, peakMB } = await run<Imported>('tests/bench/import-once.ts', set, copy);
    rmSync(set, { recursive: true });
    const { bytes, tables } = await sizeOf(copy);
    print(
      `${size}×: ${claims} claims, import ${seconds.toFixed(0)} s (${Math.round(claims / seconds)} a second), peak ${Math.round(peakMB)} MB, on disk ${bytes} (${tables})`,
    );
    const times = await run<Times>('tests/bench/growth-pages.ts', copy);
    for (const [name, time] of Object.entries(times))
      if ('failed' in time) print(`${size}×: ${name} failed: ${time.failed}`);
    measured.push([size, times]);
  }
  print(
    `${'ms: first, then p95 of 20'.padEnd(36)}${measured.map(([size]) => `${size}×`.padStart(18)).join('')}`,
  );
  for (const name of Object.keys(measured[0]?.[1] ?? {})) {
    const cells = measured.map(([, times]) => {
      const time = times[name] ?? { failed: '?' };
      return ('failed' in time ? 'failed' : `${time.first.toFixed(0)} / ${time.p95.toFixed(1)}`).padStart(18);
    });
    print(`${name.padEnd(36)}${cells.join('')}`);
  }
  print(`load after ${readLoad()}`);
  return 0;
}

async function copyOf(template: string): Promise<string> {
  await withClient(new URL('/postgres', template).href, async (client) => {
    await client.query('DROP DATABASE IF EXISTS growth WITH (FORCE)');
    await client.query(`CREATE DATABASE growth TEMPLATE ${new URL(template).pathname.slice(1)}`);
  });
  return new URL('/growth', template).href;
}

const sizeOf = (url: string) =>
  withClient(url, async (client) => {
    await client.query('VACUUM ANALYZE');
    const { rows } = await client.query<{ bytes: string; tables: string }>(
      `SELECT pg_size_pretty(pg_database_size(current_database())) AS bytes, (
         SELECT string_agg(relname || ' ' || pg_size_pretty(pg_total_relation_size(oid)), ', ' ORDER BY relname)
         FROM pg_class WHERE relkind = 'r' AND relname IN ('claim', 'figure', 'claim_count')
       ) AS tables`,
    );
    return rows[0] ?? { bytes: '?', tables: '?' };
  });

/** What a program prints last, as JSON. */
async function run<T>(program: string, ...words: string[]): Promise<T> {
  const { output } = await runNode(
    'node_modules/tsx/dist/cli.mjs',
    ['--conditions=react-server', program, ...words],
    {
      output: 'capture',
    },
  );
  const last = output.trim().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(last) as T;
  } catch {
    throw new CommandError(output);
  }
}

await runCommand(bench);
