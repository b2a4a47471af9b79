import { importFolder } from '../../lib/import/index.ts';

const [folder = '', databaseUrl = ''] = process.argv.slice(2);
const began = performance.now();
const stages = new Map<string, number>();
const outcome = await importFolder({
  folder,
  databaseUrl,
  by: 'bench',
  progress: (stage) => stages.set(stage, (performance.now() - began) / 1000),
});
if (outcome.kind === 'refused') {
  const { formatProblemList } = await import('../../lib/import/report.ts');
  console.error(formatProblemList(outcome.problems));
}
const seconds = (performance.now() - began) / 1000;
const { maxRSS } = process.resourceUsage();
process.stdout.write(JSON.stringify({ kind: outcome.kind, seconds, peakMB: maxRSS / 1024, stages: Object.fromEntries(stages) }));
process.exit(0);
