import { createHash } from 'node:crypto';
import { Client } from 'pg';

/**
 * A key of the prerendered addresses, and the current release (0 when there is none). A release that adds an
 * edition or a province changes the key, which requires a build; a release that only changes figures does not.
 */
export async function listAddressKey(databaseUrl: string): Promise<{ key: string; release: number }> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ address: string }>(`
      SELECT id AS address FROM edition WHERE until_release IS NULL AND level <> 'unit'
      UNION SELECT slug FROM unit WHERE until_release IS NULL AND kind IN ('province', 'municipality')
      ORDER BY address`);
    const current = await client.query<{ id: number | null }>('SELECT max(id) AS id FROM release');
    const key = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    return { key, release: current.rows[0]?.id ?? 0 };
  } finally {
    await client.end();
  }
}
