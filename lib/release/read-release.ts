import { Client } from 'pg';
import type { DataSetInput, FileTexts, RawClaim } from '@/lib/dataset/data-set-input';
import { type ClaimFile, referenceFiles } from '@/lib/dataset/files';
import { parseReferences } from '@/lib/dataset/parse';
import { streamRows } from '@/lib/db/stream-rows';
import { withClient } from '@/lib/db/with-client';
import { parseFigureId } from '@/lib/domain/figures/figure-id';
import { addColumns } from './older-columns';

interface ClaimRecord {
  figure_key: string;
  value: string;
  max: string | null;
  basis: string;
  source_code: string;
  block: string | null;
  quote: string | null;
  note: string | null;
}

/**
 * The whole data set of a release. The claims are read only as they are consumed, on a connection of their own.
 * @returns null when there is no such release
 */
export async function readRelease(databaseUrl: string, id: number): Promise<DataSetInput | null> {
  const references = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ name: string; content: string }>(
      'SELECT name, content FROM release_file WHERE release_id = $1 ORDER BY name',
      [id],
    );
    const texts = new Map(rows.map(({ name, content }) => [name, content]));
    const kept = new Map(
      referenceFiles.flatMap((name) => {
        const text = texts.get(name);
        return text === undefined ? [] : [[name, text]];
      }),
    );
    return kept.size === 0 ? null : addColumns(kept);
  });
  if (references === null) return null;
  return { references, claims: () => readClaims(databaseUrl, id, toFileOf(references)) };
}

/** Makes a function that gives the claims file of an index. */
function toFileOf(references: FileTexts): (index: string) => ClaimFile {
  const { rows } = parseReferences(references);
  const fileOf = new Map(rows['indices.csv'].map(({ index, claims_file }) => [index, claims_file]));
  return (index) => fileOf.get(index) ?? 'claims.csv';
}

async function* readClaims(
  databaseUrl: string,
  release: number,
  fileOf: (index: string) => ClaimFile,
): AsyncGenerator<RawClaim> {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => {}); // when the server ends, the running query fails and reports it
  try {
    await client.connect();
    const lines = new Map<ClaimFile, number>();
    const rows = streamRows<ClaimRecord>(
      client,
      `SELECT figure_key, value::text, max::text, basis, source_code, block, quote, note FROM claim
       WHERE from_release <= $1 AND (until_release IS NULL OR until_release > $1) ORDER BY id`,
      [release],
    );
    for await (const row of rows) {
      const { index, cells } = toCells(row);
      const file = fileOf(index);
      const line = (lines.get(file) ?? 1) + 1;
      lines.set(file, line);
      yield { file, line, cells };
    }
  } finally {
    await client.end();
  }
}

function toCells(row: ClaimRecord): { index: string; cells: string[] } {
  const key = parseFigureId(row.figure_key);
  if (!key) throw new Error(`the claim of ${row.figure_key} has no figure`);
  const { index, year, unit, dimension, measure } = key;
  const cells = [
    index,
    String(year),
    unit,
    dimension,
    measure,
    row.value,
    row.max,
    row.basis,
    row.source_code,
  ];
  return { index, cells: [...cells, row.block, row.quote, row.note].map((cell) => cell ?? '') };
}
