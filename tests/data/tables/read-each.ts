import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatReading, readTables } from '@/lib/tables';
import { fictionalCountry } from '../../unit/tables/fictional-table';
import { tableOf } from '../../unit/tables/references';

/** The outcome of reading one file, a line of JSON; the process is a separate one, to measure its memory. */
export interface Outcome {
  name: string;
  milliseconds: number;
  /** the highest memory of the process so far */
  megabytes: number;
  claims: number;
  open: number;
  printed: string;
}

const [folder = ''] = process.argv.slice(2);
const context = tableOf(fictionalCountry(), 'bao-a');

for (const name of readdirSync(folder).sort()) {
  const began = performance.now();
  const reading = await readTables({ name, bytes: readFileSync(path.join(folder, name)) }, context);
  const printed = formatReading(reading, 'en');
  const outcome: Outcome = {
    name,
    milliseconds: performance.now() - began,
    megabytes: process.resourceUsage().maxRSS / 1024,
    claims: reading.claims.length,
    open: reading.questions.length + reading.problems.length,
    printed: printed.slice(0, 2000),
  };
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}
