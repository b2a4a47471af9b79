import '../../lib/cli/aliases.ts';

const { importFolder } = await import('../../lib/import/index.ts');
const [folder = '', databaseUrl = ''] = process.argv.slice(2);
const began = performance.now();
const outcome = await importFolder({ folder, databaseUrl, by: 'bench' });
if (outcome.kind === 'refused') {
  const { formatProblemList } = await import('../../lib/dataset/report.ts');
  process.stderr.write(`${formatProblemList(outcome.problems)}\n`);
}
const seconds = (performance.now() - began) / 1000;
process.stdout.write(
  JSON.stringify({ kind: outcome.kind, seconds, peakMB: process.resourceUsage().maxRSS / 1024 }),
);
process.exit(0);
