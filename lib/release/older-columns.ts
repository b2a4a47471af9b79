import { parse } from 'csv-parse/sync';
import { fromCell, toLine } from '@/lib/dataset/cells';
import { files, type ReferenceFile } from '@/lib/dataset/files';

type Cells = Readonly<Record<string, string>>;

/** The value that a cell of a column would have had before the column existed. */
type Earlier = (row: Cells, indices: readonly Cells[]) => string | undefined;

const inBrackets = (name: string | undefined): string | undefined => /\(([^()]+)\)/.exec(name ?? '')?.[1];
const ranksNothing = ({ publishes_ranks }: Cells): boolean => publishes_ranks === 'no';
/** The index that older groups, leads and initiatives belong to without naming it: the first of the data set. */
const firstIndex: Earlier = (_, [first]) => first?.index;

/** Columns added since that must not be empty, or whose emptiness would say something false. */
const earlier: Partial<Record<ReferenceFile, Readonly<Record<string, Earlier>>>> = {
  'indices.csv': {
    short_vi: ({ name_vi }) => inBrackets(name_vi),
    short_en: ({ name_en }) => inBrackets(name_en),
    decimals: () => '2',
    // at that time the indices without ranks had complete data sets, in a file of their own
    whole: (row) => (ranksNothing(row) ? 'yes' : 'no'),
    claims_file: (row) => (ranksNothing(row) ? 'claims-papi.csv' : ''),
    contrast: (row, indices) => (row === indices[0] ? indices.find(ranksNothing)?.index : ''),
  },
  'group-rules.csv': { index: firstIndex },
  'dimension-leads.csv': { index: firstIndex },
  'initiatives.csv': { index: firstIndex },
};

/** The files added since; an earlier release has no row of them. */
const added: readonly ReferenceFile[] = ['excerpts.csv', 'statements.csv'];
const headerOf = (file: ReferenceFile): string => toLine(Object.keys(files[file].row.shape));

/**
 * The reference files of an earlier release with every file and column that they have today. A column added since holds
 * the value that was true without it, or nothing. A file that lacks no column is returned as it is.
 */
export function addColumns(texts: ReadonlyMap<ReferenceFile, string>): Map<ReferenceFile, string> {
  const all = new Map([...added.map((file) => [file, headerOf(file)] as const), ...texts]);
  const tables = new Map([...all].map(([file, text]) => [file, { text, ...readRows(text) }]));
  const indices = tables.get('indices.csv')?.rows ?? [];
  return new Map([...tables].map(([file, table]) => [file, complete(file, table, indices)]));
}

interface Table {
  text: string;
  header: string[];
  rows: Cells[];
}

function complete(file: ReferenceFile, { text, header, rows }: Table, indices: readonly Cells[]): string {
  const missing = Object.keys(files[file].row.shape).filter((column) => !header.includes(column));
  if (missing.length === 0) return text;
  const toRecord = (row: Cells) => [
    ...header.map((column) => row[column] ?? ''),
    ...missing.map((column) => earlier[file]?.[column]?.(row, indices) ?? ''),
  ];
  return [[...header, ...missing], ...rows.map(toRecord)].map(toLine).join('');
}

function readRows(text: string): Omit<Table, 'text'> {
  const [header = [], ...records]: string[][] = parse(text, { bom: true, skip_empty_lines: true });
  const toCells = (record: string[]) =>
    Object.fromEntries(header.map((column, at) => [column, fromCell(record[at] ?? '')]));
  return { header, rows: records.map(toCells) };
}
