import { connect } from '@/lib/db/client';
import { readCoverage } from '@/lib/db/coverage';
import { type CoverageCell, type CoverageRow, toCoverage } from '@/lib/domain/editions/coverage';
import { groupBy } from '@/lib/domain/values/group-by';
import { withDatabase } from '../database.ts';
import { CommandError, print, say } from '../say.ts';
import { printJson } from './answer.ts';
import type { Call } from './options.ts';

/** `coverage`: by index, dimension and year, how many units have a figure and how many were published. */
export async function coverage({ options, env }: Call): Promise<number> {
  const input = await withDatabase(env, async (url) => {
    const client = connect(url);
    try {
      return await readCoverage(client);
    } finally {
      await client.$disconnect();
    }
  });
  const rows = toCoverage(input).filter(({ index }) => !options.index || index === options.index);
  if (rows.length === 0) {
    const known = [...new Set(input.editions.map(({ index }) => index))].join(', ');
    throw new CommandError(`--index: ${say('cần một trong', 'expected one of')}: ${known}`);
  }
  if (options.json) printJson(rows);
  else for (const [index, ofIndex] of groupBy(rows, (row) => row.index)) printTable(index, ofIndex);
  return 0;
}

function printTable(index: string, rows: readonly CoverageRow[]): void {
  // the first row is the whole index, which has a cell for every year
  const years = rows[0]?.cells.map((cell) => cell?.year ?? '');
  const title = say(
    'có / phải có; ~ các nguồn khác nhau, - chưa ai công bố',
    'have / published; ~ sources differ, - published by nobody',
  );
  const label = ({ dimension, part }: CoverageRow) => (part === 'any' ? dimension : `${dimension} ${part}`);
  const width = Math.max(...rows.map((row) => label(row).length));
  print(`${index} (${title})`);
  print(`  ${''.padEnd(width)} ${years?.map((year) => String(year).padStart(6)).join('')}`);
  for (const row of rows)
    print(`  ${label(row).padEnd(width)} ${row.cells.map((cell) => toText(cell).padStart(6)).join('')}`);
  print('');
}

function toText(cell: CoverageCell | null): string {
  if (!cell) return '';
  const published = cell.have + cell.undecided + cell.missing;
  return published === 0 ? '-' : `${cell.have}/${published}${cell.undecided > 0 ? '~' : ''}`;
}
