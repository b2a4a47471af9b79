import type { Client } from 'pg';
import { ContentHash } from '@/lib/dataset/content-hash';
import type { DataSetInput } from '@/lib/dataset/data-set-input';
import type { ProblemList } from '@/lib/dataset/problem-list';
import { openFolder } from '@/lib/dataset/read';
import { toQuery } from '@/lib/db/query';
import { withClient, withQuery } from '@/lib/db/with-client';
import { getLatestRelease, type ReleaseOrigin, type ReleaseRow } from '@/lib/release/releases';
import { type LoadedRelease, load } from './load';
import { type Preview, toPreview } from './preview';
import { type Progress, type StagedDataSet, stage } from './stage';

export type { Problem } from '@/lib/dataset/problem';

export interface ImportOptions {
  databaseUrl: string;
  by: string;
  note?: string;
  /** `folder` for the project's own prisma/data, `restore` for an earlier release, else `files` */
  origin?: ReleaseOrigin;
  progress?: Progress;
  /** called when another import has to end first */
  waiting?: () => void;
}

export type ImportOutcome =
  | ({ kind: 'loaded'; warnings: ProblemList } & LoadedRelease)
  | { kind: 'unchanged' | 'kept-newer'; release: number; counts: Record<string, number> }
  | ({ kind: 'refused' } & Pick<StagedDataSet, 'problems' | 'conflicts'>);

export interface FolderImportOptions extends ImportOptions {
  folder: string;
  onlyIfChanged?: boolean;
}

/** The data set to bring in, opened when it is known what it would follow. */
export type OpenInput = (current: ReleaseRow | null) => DataSetInput | Promise<DataSetInput>;

/** One number for every import of a database, so that a second one waits for the first. */
const importLock = 20_110_711;

/**
 * Reads, checks and loads a data set as one release, or refuses it with its problems. The same content as
 * the current release changes nothing.
 * @throws when the data set cannot be read, or with the database's error; nothing is written then
 */
export function importDataSet(open: OpenInput, options: ImportOptions): Promise<ImportOutcome> {
  return inTransaction(options, async (client, current) => {
    const input = await open(current);
    const staged = await stage(client, input, options.progress ?? ignore);
    const { problems, conflicts, warnings } = staged;
    if (problems.count > 0) return { kind: 'refused', problems, conflicts };
    if (staged.contentHash === current?.contentHash) return { kind: 'unchanged', ...toShort(current) };
    const { by, note = '', origin = 'files' } = options;
    options.progress?.('load', 0);
    const loaded = await load(client, staged, input.references, { by, note, origin });
    await client.query('COMMIT');
    return { kind: 'loaded', ...loaded, warnings };
  });
}

/** Reads and checks a data set as an import would, and says what it would change. Nothing is written. */
export function previewDataSet(
  open: OpenInput,
  options: Omit<ImportOptions, 'by' | 'note' | 'origin'>,
): Promise<Preview> {
  return inTransaction(options, async (client, current) => {
    const staged = await stage(client, await open(current), options.progress ?? ignore);
    return toPreview(client, staged, current);
  });
}

/**
 * Imports a folder of CSVs. With `onlyIfChanged`, at start-up, a newer release made by hand stays when the
 * folder did not change since its own last load.
 */
export async function importFolder({
  folder,
  onlyIfChanged = false,
  ...options
}: FolderImportOptions): Promise<ImportOutcome> {
  const input = await openFolder(folder);
  if (onlyIfChanged) {
    const kept = await findUnchanged(input, options.databaseUrl);
    if (kept) return kept;
  }
  return importDataSet(() => input, { origin: 'folder', ...options });
}

async function findUnchanged(input: DataSetInput, databaseUrl: string): Promise<ImportOutcome | null> {
  const hash = new ContentHash(input.references);
  for await (const { cells } of input.claims(ignore)) hash.add(cells);
  const contentHash = hash.digest();
  return withQuery(databaseUrl, async (query) => {
    const current = await getLatestRelease(query);
    if (current?.contentHash === contentHash) return { kind: 'unchanged', ...toShort(current) };
    const ofFolder = current && (await getLatestRelease(query, 'folder'));
    if (!current || ofFolder?.contentHash !== contentHash) return null;
    return { kind: 'kept-newer', ...toShort(current) };
  });
}

/** Does the work in a transaction that holds the import lock; what the work does not commit is undone. */
function inTransaction<T>(
  { databaseUrl, waiting }: Pick<ImportOptions, 'databaseUrl' | 'waiting'>,
  work: (client: Client, current: ReleaseRow | null) => Promise<T>,
): Promise<T> {
  return withClient(databaseUrl, async (client) => {
    try {
      await client.query('BEGIN');
      const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS free', [
        importLock,
      ]);
      if (!rows[0]?.free) {
        waiting?.();
        await client.query('SELECT pg_advisory_xact_lock($1)', [importLock]);
      }
      return await work(client, await getLatestRelease(toQuery(client)));
    } finally {
      // after a COMMIT this does nothing; before one it leaves the database as it was
      await client.query('ROLLBACK').catch(ignore);
    }
  });
}

const toShort = ({ id, counts }: ReleaseRow) => ({ release: id, counts });
const ignore = () => {};
