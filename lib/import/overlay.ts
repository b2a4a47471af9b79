import { CsvError, parse } from 'csv-parse/sync';
import { fromCell, toLine } from '@/lib/dataset/cells';
import type { DataSetInput, RawClaim } from '@/lib/dataset/data-set-input';
import { files, type ReferenceFile } from '@/lib/dataset/files';
import { UnreadableError } from '@/lib/dataset/unreadable-error';

/** Rows of reference files and claims to lay over a data set. */
export interface Overlay {
  /** the texts of reference files, with all their columns */
  references?: Iterable<readonly [ReferenceFile, string]>;
  claims?: DataSetInput['claims'];
}

/**
 * A data set with rows and claims laid over it. A reference row replaces the row with its key, or is added at the
 * end; a claim replaces the claim of its source on that figure, or is added. Nothing else is removed.
 */
export function layOver(base: DataSetInput, { references = [], claims }: Overlay): DataSetInput {
  const merged = new Map(base.references);
  for (const [name, text] of references) merged.set(name, mergeRows(name, merged.get(name) ?? '', text));
  return {
    references: merged,
    isOverlay: Boolean(claims) || base.isOverlay === true,
    async *claims(report) {
      yield* base.claims(report);
      if (!claims) return;
      for await (const claim of claims(report)) yield { ...claim, overlay: true };
    },
  };
}

const claimColumns = Object.keys(files['claims.csv'].row.shape);
const columnsAt = files['excerpts.csv'].key.map((column) => claimColumns.indexOf(column));
const valueAt = claimColumns.indexOf('value');
const cellOf = ({ cells }: RawClaim, at: number) => cells[at]?.trim() ?? '';
const claimKeyOf = (claim: RawClaim) => JSON.stringify(columnsAt.map((at) => cellOf(claim, at)));

/**
 * A data set without the excerpts of the claims that others will replace with another value: what a picture shows of
 * the value before is no evidence of the new one.
 */
export async function dropExcerpts(
  base: DataSetInput,
  others: ReturnType<DataSetInput['claims']>,
): Promise<DataSetInput> {
  const file = 'excerpts.csv';
  const excerpts = indexRows(file, base.references.get(file) ?? '');
  if (excerpts.size === 0) return base;
  const values = new Map<string, string>();
  for await (const claim of others) {
    const key = claimKeyOf(claim);
    if (excerpts.has(key)) values.set(key, cellOf(claim, valueAt));
  }
  if (values.size === 0) return base;
  for await (const claim of base.claims(() => {})) {
    const key = claimKeyOf(claim);
    if (values.get(key) === cellOf(claim, valueAt)) values.delete(key);
  }
  for (const key of values.keys()) excerpts.delete(key);
  return { ...base, references: new Map(base.references).set(file, toText(file, excerpts.values())) };
}

type Cells = Record<string, string>;

function toRows(name: ReferenceFile, text: string): Cells[] {
  try {
    return parse(text, {
      bom: true,
      columns: true,
      skip_empty_lines: true,
      relax_column_count: true,
      cast: fromCell,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { message } = error;
    throw new UnreadableError(name, {
      vi: `không đọc được như CSV (${message})`,
      en: `cannot be read as CSV (${message})`,
    });
  }
}

/** The rows of a file by their keys. */
function indexRows(name: ReferenceFile, text: string): Map<string, Cells> {
  const key: readonly string[] = files[name].key;
  const keyOf = (cells: Cells) => JSON.stringify(key.map((column) => cells[column]?.trim() ?? ''));
  return new Map(toRows(name, text).map((cells) => [keyOf(cells), cells]));
}

function toText(name: ReferenceFile, rows: Iterable<Cells>): string {
  const columns = Object.keys(files[name].row.shape);
  return [columns, ...[...rows].map((cells) => columns.map((column) => cells[column] ?? ''))]
    .map(toLine)
    .join('');
}

/** The rows of a file, where each row of `above` replaces the one with its key or is added at the end. */
const mergeRows = (name: ReferenceFile, base: string, above: string): string =>
  toText(name, new Map([...indexRows(name, base), ...indexRows(name, above)]).values());
