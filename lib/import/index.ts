import { Client } from 'pg';
import { checkTexts } from './check-texts';
import { toContentHash } from './content-hash';
import { type LoadedRelease, load, type Origin } from './load';
import type { Problem } from './problem';
import { readFolder } from './read';

export type { Problem } from './problem';

export interface ImportOptions {
  folder: string;
  databaseUrl: string;
  by: string;
  note?: string;
  /** `folder` for the project's own prisma/data, `files` for any other */
  origin?: Origin;
  /** at start-up: leave a newer release alone when the folder did not change since its own last load */
  onlyIfChanged?: boolean;
}

export type ImportOutcome =
  | ({ kind: 'loaded' } & LoadedRelease)
  | { kind: 'unchanged' | 'kept-newer'; release: number; counts: Record<string, number> }
  | { kind: 'refused'; problems: Problem[] };

interface ReleaseRow {
  id: number;
  content_hash: string;
  counts: Record<string, number>;
}

/** One number for every import of a database, so that a second one waits for the first. */
const importLock = 20_110_711;

/**
 * Reads, checks and loads a folder of CSVs as one release, or refuses it with all its problems. The
 * same content as the current release changes nothing.
 * @throws when the folder cannot be read, or with the database's error; nothing is written then
 */
export async function importFolder(options: ImportOptions): Promise<ImportOutcome> {
  const texts = await readFolder(options.folder);
  const contentHash = toContentHash(texts);
  const client = new Client({ connectionString: options.databaseUrl });
  // a lost connection rejects the query that needs it; without a listener it would end the process
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [importLock]);
    const current = await findRelease(client, 'true');
    if (current?.content_hash === contentHash) return { kind: 'unchanged', ...toShort(current) };
    if (current && options.onlyIfChanged) {
      const ofFolder = await findRelease(client, "origin = 'folder'");
      if (ofFolder?.content_hash === contentHash) return { kind: 'kept-newer', ...toShort(current) };
    }

    const { checked, problems } = checkTexts(texts);
    if (!checked) return { kind: 'refused', problems };
    const { by, note = '', origin = 'folder' } = options;
    const loaded = await load(client, checked, texts, { by, note, origin, contentHash });
    await client.query('COMMIT');
    return { kind: 'loaded', ...loaded };
  } finally {
    // after a COMMIT this does nothing; before one it leaves the database as it was
    await client.query('ROLLBACK').catch(() => {});
    await client.end();
  }
}

async function findRelease(client: Client, condition: string): Promise<ReleaseRow | undefined> {
  const { rows } = await client.query<ReleaseRow>(
    `SELECT id, content_hash, counts FROM release WHERE ${condition} ORDER BY id DESC LIMIT 1`,
  );
  return rows[0];
}

const toShort = ({ id, counts }: ReleaseRow) => ({ release: id, counts });
