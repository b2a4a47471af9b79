import { CsvError, parse } from 'csv-parse/sync';
import { fromCell, toLine } from '@/lib/dataset/cells';
import type { DataSetInput } from '@/lib/dataset/data-set-input';
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

/** The rows of a file, where each row of `above` replaces the one with its key or is added at the end. */
function mergeRows(name: ReferenceFile, base: string, above: string): string {
  const key: readonly string[] = files[name].key;
  const columns = Object.keys(files[name].row.shape);
  const keyOf = (cells: Cells) => JSON.stringify(key.map((column) => cells[column]?.trim() ?? ''));
  const rows = new Map(toRows(name, base).map((cells) => [keyOf(cells), cells]));
  for (const cells of toRows(name, above)) rows.set(keyOf(cells), cells);
  return [columns, ...[...rows.values()].map((cells) => columns.map((column) => cells[column] ?? ''))]
    .map(toLine)
    .join('');
}
