import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { SavedColumn, TablesReading } from '@/lib/tables';
import { toSavedColumns } from '@/lib/tables/columns/saved';
import { CommandError, say } from '../say.ts';

const shape = z.object({
  columns: z.array(z.object({ column: z.string(), header: z.string(), meaning: z.string() })),
});

/**
 * The reading that `--reading` names, or null when there is no such file yet.
 * @throws CommandError when the file is no reading
 */
export async function readSavedReading(file: string): Promise<{ saved: SavedColumn[] } | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return { saved: shape.parse(JSON.parse(text)).columns };
  } catch {
    throw new CommandError(say(`${file}: không phải cách đọc đã lưu.`, `${file} is no saved reading.`));
  }
}

/** Keeps how the columns were read, for the next table of the same form. */
export async function saveReading(
  file: string,
  readings: readonly TablesReading[],
  year: number,
): Promise<void> {
  const columns = readings.flatMap((reading) => toSavedColumns(reading.columns, year));
  await writeFile(file, `${JSON.stringify({ columns }, null, 2)}\n`);
}
