import { defaultIndex } from '@/lib/domain/vocabulary';
import type { Grid } from '../grid';
import type { FoundTable } from '../layout/header';
import type { Question, TableContext, TableOptions } from '../reading';
import { askIndex, indicesIn } from './other-index';
import { askSubjectOf } from './other-subject';
import { askUnitSet } from './unit-set';
import { askYear } from './years';

export { findOtherLists, findOtherYear, notOfYear } from './list-subject';
export { indicesIn } from './other-index';
export { findOthers } from './others';
export { askOtherYears, yearsIn } from './years';

/** The titles of a table and the name of its sheet. */
export const titlesOf = ({ name }: Grid, { titles }: Pick<FoundTable, 'titles'>): string[] => [
  name,
  ...titles.flatMap(({ cells }) => [...new Set(cells.map(({ text }) => text))]),
];

interface Said {
  grid: Grid;
  found: FoundTable;
  file: string;
  /** the slugs of the units of the table */
  slugs: readonly string[];
  /** true when a title or a header names the index or a part of it */
  isNamed: boolean;
}

/** A table has a few titles; more lines above it are text. */
const mostTitles = 20;

/** Asks where a table says of itself another year, index or set of units than the command. */
export function askSubject(
  { grid, found, file, slugs, isNamed }: Said,
  { index, year, level, references }: TableContext,
  { sure = [] }: TableOptions,
): Question[] {
  const titles = titlesOf(grid, found);
  const place = { file, line: found.titles[0]?.line ?? 1 };
  const headers = found.columns.flat();
  // a province's own index is one of administrative reform too, and has the words of the national one
  const own = level === 'unit' ? [index, defaultIndex] : [index];
  const others = askIndex(titles, own, references, place);
  const short = references.indices.get(index)?.short_vi ?? index;
  const near = [grid.name, ...titles.slice(1).slice(-mostTitles)];
  const isOwn = () =>
    level === 'unit' ||
    isNamed ||
    [...near, ...headers].some((text) => indicesIn(text, references).known.includes(index));
  return [
    ...(sure.includes('year') ? [] : askYear(titles, headers, year, place)),
    ...(sure.includes('index')
      ? []
      : others.length > 0
        ? others
        : askSubjectOf({ titles: near, index: short, isNamed: isOwn }, place)),
    ...(level === 'province'
      ? askUnitSet({ titles, slugs, year, isSure: sure.includes('units') }, references, place)
      : []),
  ];
}
