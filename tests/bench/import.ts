import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../lib/cli/children.ts';
import { ensureGenerated } from '../../lib/cli/generate.ts';
import { atEnd, runCommand } from '../../lib/cli/lifetime.ts';
import { ensureMigrated } from '../../lib/cli/migrate.ts';
import { CommandError, print } from '../../lib/cli/say.ts';
import { removeEmbedded, startEmbedded } from '../../lib/db/embedded/index.ts';
import { withClient } from '../../lib/db/with-client.ts';
import { describeMachine, readLoad } from './machine.ts';

const sizes = [100_000, 300_000, 1_000_000];
const runs = Number(process.argv[2] ?? 3);

interface Measured {
  kind: string;
  seconds: number;
  peakMB: number;
}

/**
 * `npm run bench:import [RUNS]`: imports synthetic data sets of growing size (fictional units) into an empty
 * database, each in a process of its own, and prints the median time and the highest memory of that process.
 */
async function bench(): Promise<number> {
  const { writeSyntheticSet } = await import('./synthetic-set.ts');
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const postgres = join(folder, 'postgres');
  const { url } = await startEmbedded({ dir: postgres, disposable: true });
  atEnd(() => removeEmbedded(postgres));
  await ensureGenerated();
  await ensureMigrated(url);

  print(describeMachine());
  print('   claims   s (median of runs)      claims/s   peak MB');
  for (const size of sizes) {
    const set = join(folder, `${size}`);
    const claims = await writeSyntheticSet(set, size);
    const measured: Measured[] = [];
    for (let run = 0; run < runs; run += 1) measured.push(await importOnce(set, url));
    const times = measured.map(({ seconds }) => seconds).sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
    const peak = Math.max(...measured.map(({ peakMB }) => peakMB));
    const all = times.map((time) => time.toFixed(1)).join(' ');
    print(
      `${String(claims).padStart(9)}   ${`${median.toFixed(1)} (${all})`.padEnd(22)}${Math.round(
        claims / median,
      )
        .toString()
        .padStart(8)}  ${Math.round(peak).toString().padStart(8)}`,
    );
  }
  print(`load after ${readLoad()}`);
  return 0;
}

async function importOnce(folder: string, template: string): Promise<Measured> {
  const server = new URL('/postgres', template).href;
  const copy = new URL('/bench', template).href;
  await withClient(server, async (client) => {
    await client.query('DROP DATABASE IF EXISTS bench WITH (FORCE)');
    await client.query(`CREATE DATABASE bench TEMPLATE ${new URL(template).pathname.slice(1)}`);
  });
  const { output } = await runNode(
    'node_modules/tsx/dist/cli.mjs',
    ['tests/bench/import-once.ts', folder, copy],
    {
      output: 'capture',
    },
  );
  const measured = JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as Measured;
  if (measured.kind !== 'loaded') throw new CommandError(output);
  return measured;
}

await runCommand(bench);
