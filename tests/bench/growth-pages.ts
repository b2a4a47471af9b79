import '../../lib/cli/aliases.ts';

const runs = 20;

/**
 * Times the queries of pages on a database, and prints for each the first time and p95 of later ones, in ms, or why it
 * failed.
 */
async function main(): Promise<void> {
  process.env.DATABASE_URL = process.argv[2];
  const { pageQueries } = await import('./page-queries.ts');
  const times: Record<string, { first: number; p95: number } | { failed: string }> = {};
  for (const [name, ask] of Object.entries(pageQueries)) {
    const taken: number[] = [];
    let failed: string | null = null;
    for (let run = 0; run <= runs && failed === null; run += 1) {
      const began = performance.now();
      await ask().catch((error: Error) => {
        failed = error.message;
      });
      taken.push(performance.now() - began);
    }
    if (failed !== null) {
      times[name] = { failed };
      continue;
    }
    const [first = Number.NaN, ...later] = taken;
    later.sort((a, b) => a - b);
    times[name] = { first, p95: later[Math.ceil(later.length * 0.95) - 1] ?? Number.NaN };
  }
  process.stdout.write(JSON.stringify(times));
  process.exit(0);
}

void main();
