import { previewDataSet } from '@/lib/import';
import type { Preview } from '@/lib/import/preview';
import { withDatabase } from '../database.ts';
import { toInput } from './inputs.ts';
import { printReading } from './open-tables.ts';
import type { Call } from './options.ts';
import { tellingProgress } from './progress.ts';

/** Prints how the tables were read, and returns what an import of the files would change. Nothing is written. */
export const see = ({ operands, options, env }: Call): Promise<Preview> =>
  withDatabase(env, async (databaseUrl) => {
    const open = await toInput(operands, options, databaseUrl, options.json ? () => {} : printReading);
    return tellingProgress((telling) => previewDataSet(open, { databaseUrl, ...telling }));
  });
