import type { Text } from '@/lib/dataset/problem';
import type { FoundTable } from '../layout/header';
import type { TableContext, TableOptions } from '../reading';
import { indicesIn } from './other-index';
import { findOthers } from './others';
import { yearsIn } from './years';

/** What a list beside others says of itself alone: its title and what stands above its names. */
const toLabels = (list: FoundTable, whole: FoundTable): string[] => [
  ...list.titles.slice(whole.titles.length).flatMap(({ cells }) => cells.map(({ text }) => text)),
  ...(list.columns[list.nameColumn] ?? []),
];

const indicesOf = (labels: readonly string[], { references }: TableContext): string[] =>
  labels.flatMap((label) => Object.values(indicesIn(label, references)).flat());

/**
 * Of lists side by side, why some are left out: those that say another year or index of themselves, where one says the
 * wanted one, and those whose column of names is headed by another year.
 */
export function findOtherLists(
  lists: readonly FoundTable[],
  whole: FoundTable,
  context: TableContext,
): Map<FoundTable, Text> {
  const { year, index } = context;
  const labelsOf = (list: FoundTable) => toLabels(list, whole);
  const left = new Map([
    ...findOthers(
      lists,
      (list) => labelsOf(list).flatMap(yearsIn),
      year,
      (other) => notOfYear(other, year),
    ),
    ...findOthers(
      lists,
      (list) => indicesOf(labelsOf(list), context),
      index,
      (other) => ({
        vi: `của bộ chỉ số ${other}, không phải ${index}`,
        en: `of the index ${other}, not ${index}`,
      }),
    ),
  ]);
  for (const list of lists) {
    const years = (list.columns[list.nameColumn] ?? []).flatMap(yearsIn);
    const [other] = years;
    if (other !== undefined && !years.includes(year)) left.set(list, notOfYear(other, year));
  }
  return left;
}

/**
 * Why a single list is left out: another year stands above its names, and the command is not sure of its own. A year
 * among other words, "Tỉnh (trước sáp nhập năm 2025)", is not that of the figures.
 */
export function findOtherYear(
  list: FoundTable,
  { year }: TableContext,
  { sure = [] }: TableOptions,
): Map<FoundTable, Text> {
  const above = (list.columns[list.nameColumn] ?? []).filter((part) => /^(?:năm\s+)?20\d\d$/iu.test(part));
  const years = above.flatMap(yearsIn);
  const [other] = years;
  const isOther = other !== undefined && !years.includes(year) && !sure.includes('year');
  return new Map(isOther ? [[list, notOfYear(other, year)]] : []);
}

/** Why figures of another year are left out. */
export const notOfYear = (other: number, year: number): Text => ({
  vi: `của năm ${other}, không phải ${year}`,
  en: `of the year ${other}, not ${year}`,
});
