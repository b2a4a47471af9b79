import type { TablesReading } from '@/lib/tables';
import { formatReading } from '@/lib/tables/format';
import { print, say } from '../say.ts';
import { language, printJson } from './answer.ts';

/** A table could not be read for certain; the readings hold the questions and the problems. */
export class ReadingRefused extends Error {
  override readonly name = 'ReadingRefused';
  constructor(readonly readings: TablesReading[]) {
    super('a table could not be read for certain');
  }
}

/** Prints how a table was read. */
export const printReading = (reading: TablesReading): void =>
  print(`${formatReading(reading, language())}\n`);

/**
 * Runs a verb that reads tables. A table that leaves a question or has a problem refuses the import: the answer
 * is then how the tables were read, and the exit code 1.
 */
export async function refusingOpenTables(
  json: boolean | undefined,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ReadingRefused)) throw error;
    const { readings } = error;
    if (json) {
      printJson({
        outcome: 'refused',
        readings: readings.map(({ claims, ...reading }) => ({ ...reading, claims: claims.length })),
      });
    } else print(say('Từ chối, không nạp gì.', 'Refused: nothing was loaded.'));
    return 1;
  }
}
