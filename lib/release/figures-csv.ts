import { Client } from 'pg';
import { CsvFile } from '@/lib/dataset/csv-file';
import { type References, toReferences } from '@/lib/dataset/normalise';
import { parseReferences } from '@/lib/dataset/parse';
import { streamRows } from '@/lib/db/stream-rows';
import { comparabilityOf } from '@/lib/domain/editions/edition';
import { readRelease } from './read-release';

interface FigureRecord {
  key: string;
  edition_id: string;
  unit_id: string;
  framework_code: string;
  dimension: string;
  measure: string;
  status: string;
  value: string | null;
  max: string | null;
  basis: string;
  block: string | null;
  ranked_of: number | null;
  sources: string[];
}
type Cell = string | number | null | undefined;

const between = ' | ';

/**
 * Writes the figures of a release as one CSV, a row for each figure, with the names and sources of that release.
 * It begins with a byte-order mark, by which spreadsheets recognise UTF-8.
 * @returns false when there is no such release
 */
export async function writeFigures(
  databaseUrl: string,
  release: number,
  to: string,
  siteUrl?: string,
): Promise<boolean> {
  const input = await readRelease(databaseUrl, release);
  if (!input) return false;
  const toRow = createRowMaker(toReferences(parseReferences(input.references).rows), siteUrl);
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => {}); // when the server ends, the running query fails and reports it
  let file: CsvFile | null = null;
  try {
    await client.connect();
    for await (const record of streamRows<FigureRecord>(client, sql, [release])) {
      const row = toRow(record);
      file ??= await CsvFile.create(to, Object.keys(row), '\uFEFF');
      await file.add(Object.values(row).map((cell) => String(cell ?? '')));
    }
    await file?.finish();
    return file !== null;
  } finally {
    await file?.close();
    await client.end();
  }
}

const inRelease = (table: string) =>
  `${table}.from_release <= $1 AND (${table}.until_release IS NULL OR ${table}.until_release > $1)`;

const sql = `
  SELECT f.key, f.edition_id, f.unit_id, f.framework_code, f.dimension, f.measure, f.status,
    f.value::text, f.max::text, f.basis, f.block, f.ranked_of,
    ARRAY(
      SELECT DISTINCT c.source_code FROM claim c
      WHERE c.figure_key = f.key AND ${inRelease('c')} AND (f.value IS NULL OR c.value = f.value) ORDER BY 1
    ) AS sources
  FROM figure f WHERE ${inRelease('f')} ORDER BY f.key COLLATE "C"`;

function createRowMaker({ rows, units, editions, sources, findDimension }: References, siteUrl?: string) {
  const unitById = new Map([...units.values()].flat().map((unit) => [unit.id, unit]));
  const frameworkOf = new Map(rows['frameworks.csv'].map((row) => [row.framework, row]));
  const exceptions = rows['comparability.csv'].map((row) => ({
    ...row,
    comparable: row.comparable_with_previous,
    reasonVi: row.reason_vi,
    reasonEn: row.reason_en,
  }));

  return (record: FigureRecord): Record<string, Cell> => {
    const unit = unitById.get(record.unit_id);
    const edition = editions.get(record.edition_id);
    const dimension = findDimension(record.framework_code, record.dimension);
    const said = record.sources.map((code) => sources.get(code));
    const comparable =
      edition &&
      comparabilityOf(
        { ...edition, comparable: edition.comparable_with_previous },
        record.dimension,
        exceptions,
      );
    return {
      figure: record.key,
      index: edition?.index,
      year: edition?.year,
      level: edition?.level,
      unit: unit?.slug,
      unit_name_vi: unit?.name_vi,
      unit_name_en: unit?.name_en,
      unit_kind: unit?.kind,
      unit_since: unit?.validFrom,
      unit_until: unit?.validTo,
      dimension: record.dimension,
      dimension_name_vi: dimension?.name_vi,
      dimension_name_en: dimension?.name_en,
      measure: record.measure,
      value: record.value,
      max: record.max,
      status: record.status,
      // the claims of an undecided figure say each for themselves how they came about
      basis: record.value === null ? null : record.basis,
      ranked_apart: record.block,
      ranked_of: record.ranked_of,
      framework: record.framework_code,
      framework_decision: frameworkOf.get(record.framework_code)?.decision,
      comparable_with_previous: comparable,
      sources: record.sources.join(between),
      source_names: said.map((source) => source?.publisher).join(between),
      source_addresses: said
        .map((source) => (source?.linkable ? source.url : null))
        .filter(Boolean)
        .join(between),
      page: siteUrl && new URL(`/vi/so-lieu/${record.key}`, siteUrl).href,
    };
  };
}
