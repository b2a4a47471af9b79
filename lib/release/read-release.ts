import { Client } from 'pg';
import type { DataSetInput, RawClaim } from '@/lib/dataset/data-set-input';
import { referenceFiles } from '@/lib/dataset/files';
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
 * The data set that a release had, whole. Its claims are read while they are asked for, on a connection
 * of their own.
 * @returns null when there is no such release
 */
export async function readRelease(databaseUrl: string, id: number): Promise<DataSetInput | null> {
  const references = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ name: string; content: string }>(
      'SELECT name, content FROM release_file WHERE release_id = $1 ORDER BY name',
      [id],
    );
    const texts = new Map(rows.map(({ name, content }) => [name, content]));
    return new Map(
      referenceFiles.flatMap((name) => {
        const text = texts.get(name);
        return text === undefined ? [] : [[name, addColumns(name, text)]];
      }),
    );
  });
  return references.size === 0 ? null : { references, claims: () => readClaims(databaseUrl, id) };
}

async function* readClaims(databaseUrl: string, release: number): AsyncGenerator<RawClaim> {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => {}); // a server that ends meanwhile is told by the query's own failure
  try {
    await client.connect();
    const lines = { 'claims.csv': 1, 'claims-papi.csv': 1 };
    const rows = streamRows<ClaimRecord>(
      client,
      `SELECT figure_key, value::text, max::text, basis, source_code, block, quote, note FROM claim
       WHERE from_release <= $1 AND (until_release IS NULL OR until_release > $1) ORDER BY id`,
      [release],
    );
    for await (const row of rows) {
      const claim = toRawClaim(row);
      lines[claim.file] += 1;
      yield { ...claim, line: lines[claim.file] };
    }
  } finally {
    await client.end();
  }
}

function toRawClaim(row: ClaimRecord) {
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
  return {
    file: index === 'papi' ? ('claims-papi.csv' as const) : ('claims.csv' as const),
    cells: [...cells, row.block, row.quote, row.note].map((cell) => cell ?? ''),
  };
}
