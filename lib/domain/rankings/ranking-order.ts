import { surestPlaces } from '../figures/change';
import { placeOf, type RankingRow } from './ranking-table';

/** The columns that a ranking can be sorted by, named as its addresses name them. */
export const rankingColumns = ['hang', 'ten', 'chi-so', 'bac', 'diem', 'nguon'] as const;
export type RankingColumn = (typeof rankingColumns)[number];

export interface RankingSort {
  column: RankingColumn;
  /** true for the direction opposite to the column's natural one */
  reversed: boolean;
}

export const defaultSort: RankingSort = { column: 'hang', reversed: false };

const reversedSuffix = '-nguoc';
/** The columns whose natural direction is from the highest value to the lowest. */
const descending: ReadonlySet<RankingColumn> = new Set(['chi-so', 'bac', 'diem', 'nguon']);

/** The sort that a word of an address means, or null. */
export function parseSort(text: string): RankingSort | null {
  const reversed = text.endsWith(reversedSuffix);
  const name = reversed ? text.slice(0, -reversedSuffix.length) : text;
  const column = rankingColumns.find((known) => known === name);
  return column ? { column, reversed } : null;
}

/** The word of an address for this sort. */
export const toSortWord = ({ column, reversed }: RankingSort): string =>
  column + (reversed ? reversedSuffix : '');

/** Whether the sorted column reads from its lowest value to its highest. */
export const isUpward = ({ column, reversed }: RankingSort): boolean => descending.has(column) === reversed;

/** The sort after a column is chosen; choosing the sorted column again reverses it. */
export const toNextSort = (column: RankingColumn, current: RankingSort): RankingSort => ({
  column,
  reversed: column === current.column && !current.reversed,
});

export type SortKeys = Record<RankingColumn, number | null>;

/** The key of each row; for names, their place in the alphabetical order of the language. */
export function toSortKeys(
  rows: readonly RankingRow[],
  nameOf: (row: RankingRow) => string,
  locale: string,
): SortKeys[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const names = rows.map(nameOf);
  const alphabet = [...names].sort(collator.compare);
  return rows.map((row, at) => ({
    hang: placeOf(row),
    ten: alphabet.indexOf(names[at] ?? ''),
    'chi-so': row.value?.value == null ? null : Number(row.value.value),
    bac: surestPlaces(row.rankChange),
    diem: 'amount' in row.pointChange ? Number(row.pointChange.amount) : null,
    nguon: row.sources,
  }));
}

/** The keys of a row as short text, in the order of the columns; a column without a value is empty. */
export const formatSortKeys = (keys: SortKeys): string =>
  rankingColumns.map((column) => keys[column] ?? '').join();

/** The keys of a row from their text. */
export function parseSortKeys(text: string): SortKeys {
  const values = text.split(',').map((value) => (value ? Number(value) : null));
  return Object.fromEntries(rankingColumns.map((column, at) => [column, values[at] ?? null])) as SortKeys;
}

/** The positions of the rows in sorted order; rows without a value come last in both directions. */
export function toOrder(keys: readonly (number | null)[], { column, reversed }: RankingSort): number[] {
  const sign = isUpward({ column, reversed }) ? 1 : -1;
  return keys
    .map((key, position) => ({ key, position }))
    .sort((a, b) => {
      if (a.key === null || b.key === null)
        return Number(a.key === null) - Number(b.key === null) || a.position - b.position;
      return sign * (a.key - b.key) || a.position - b.position;
    })
    .map(({ position }) => position);
}

/** The rows of a ranking to show, and their order; null means every region or every group. */
export interface RankingSelection {
  sort: RankingSort;
  region: string | null;
  group: string | null;
}

export const defaultView: RankingSelection = { sort: defaultSort, region: null, group: null };

type Filter = Pick<RankingSelection, 'region' | 'group'>;

/** Whether the filter leaves rows out. */
export const isFiltered = ({ region, group }: Filter): boolean => region !== null || group !== null;

/** Whether the filter shows a row of that region and group. */
export const isShown = (
  row: { region: string | null | undefined; group: string | null | undefined },
  { region, group }: Filter,
): boolean => (region === null || row.region === region) && (group === null || row.group === group);
