import { type Level, levels } from '@/lib/domain/vocabulary';
import type { TableContext, TableOptions } from '@/lib/tables';
import { sures } from '@/lib/tables/reading';
import { say } from '../say.ts';
import { UsageError, type Values } from './options.ts';

/** The edition that the options name. */
export interface EditionOptions {
  index: string;
  year: number;
  level: Level;
  owner: string | null;
}

/** @throws UsageError when index or year is missing, or there is no such level */
export function parseEdition({ index, year, level, owner }: Values): EditionOptions {
  if (!index || !year) {
    throw new UsageError(
      say(
        'Bảng cần biết là của bộ chỉ số và năm nào: --index par --year 2025.',
        'A table needs its index and year: --index par --year 2025.',
      ),
    );
  }
  if (!/^20\d\d$/.test(year))
    throw new UsageError(say('--year: cần năm như 2025.', '--year: expected a year such as 2025.'));
  const chosen = level ?? (owner ? 'unit' : 'province');
  const known = levels.find((one) => one === chosen);
  if (!known)
    throw new UsageError(`--level: ${say('cần một trong', 'expected one of')} ${levels.join(', ')}`);
  if ((known === 'unit') !== Boolean(owner)) {
    throw new UsageError(
      say(
        '--level unit đi với --owner TỈNH (bộ chỉ số của tỉnh đó).',
        '--level unit goes with --owner PROVINCE (whose own index it is).',
      ),
    );
  }
  return { index, year: Number(year), level: known, owner: owner ?? null };
}

/** @throws UsageError when an option that a table needs is missing or has an impossible value */
export function parseTable(options: Values): {
  context: Omit<TableContext, 'references'>;
  options: TableOptions;
} {
  const { source, decimal } = options;
  if (!source) {
    throw new UsageError(
      say(
        'Bảng cần nguồn: --source MÃ (của sources.csv, hoặc nguồn mới).',
        'A table needs its source: --source CODE (of sources.csv, or a new one).',
      ),
    );
  }
  if (decimal !== undefined && decimal !== ',' && decimal !== '.')
    throw new UsageError(say('--decimal: cần , hoặc .', '--decimal: expected , or .'));
  return {
    context: { ...parseEdition(options), source },
    options: {
      ...(options.column && { columns: Object.fromEntries(options.column.map(parseColumn)) }),
      ...(decimal && { decimal }),
      ...(options.sheet && { sheets: options.sheet }),
      ...(options.pages !== undefined && { pages: options.pages.split(',').map(parsePages) }),
      ...(options.table && { tables: parseTables(options.table) }),
      ...(options.quote && { quote: true }),
      ...(options.only && { only: options.only }),
      ...(options.rest !== undefined && { rest: parseRest(options.rest) }),
      ...(options.hidden && { hidden: true }),
      ...(options.sure && { sure: options.sure.map(parseSure) }),
    },
  };
}

/** `Chỉ số=percent` is split at its last equals sign, because a header may hold one. */
function parseColumn(text: string): [string, string] {
  const at = text.lastIndexOf('=');
  if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  throw new UsageError(say('--column: cần "Tiêu đề=ý nghĩa".', '--column: expected "Header=meaning".'));
}

/** `12-14` or `12`. */
function parsePages(text: string): [number, number] {
  const { from = '', to = from } =
    /^\s*(?<from>\d{1,4})(?:\s*-\s*(?<to>\d{1,4}))?\s*$/.exec(text)?.groups ?? {};
  const range: [number, number] = [Number(from), Number(to || from)];
  if (from !== '' && range[0] > 0 && range[0] <= range[1]) return range;
  throw new UsageError(
    say('--pages: cần trang như 12-14 hoặc 3,12-14.', '--pages: expected pages such as 12-14 or 3,12-14.'),
  );
}

function parseTables(texts: readonly string[]): number[] | 'all' {
  if (texts.includes('all')) return 'all';
  if (texts.every((text) => /^[1-9]\d{0,3}$/.test(text))) return texts.map(Number);
  throw new UsageError(
    say('--table: cần số thứ tự của bảng, hoặc all.', '--table: expected the number of a table, or all.'),
  );
}

function parseRest(text: string): 'skip' {
  if (text === 'skip') return text;
  throw new UsageError(say('--rest: cần skip.', '--rest: expected skip.'));
}

function parseSure(text: string): (typeof sures)[number] {
  const known = sures.find((sure) => sure === text);
  if (known) return known;
  throw new UsageError(`--sure: ${say('cần một trong', 'expected one of')} ${sures.join(', ')}`);
}
