import { defaultIndex } from '@/lib/domain/vocabulary';
import type { Grid } from '../grid';
import type { FoundTable } from '../layout/header';
import type { Question, TableContext, TableOptions } from '../reading';
import { askIndex } from './other-index';
import { askUnitSet } from './unit-set';
import { askYear } from './years';

export { indicesIn } from './other-index';
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
}

/** Asks where a table says of itself another year, index or set of units than the command. */
export function askSubject(
  { grid, found, file, slugs }: Said,
  { index, year, level, references }: TableContext,
  { sure }: TableOptions,
): Question[] {
  const titles = titlesOf(grid, found);
  const place = { file, line: found.titles[0]?.line ?? 1 };
  const headers = found.columns.flat();
  return [
    ...askYear(titles, headers, year, place),
    // a province's own index is one of administrative reform too, and has the words of the national one
    ...askIndex(titles, level === 'unit' ? [index, defaultIndex] : [index], references, place),
    ...(level === 'province'
      ? askUnitSet({ titles, slugs, year, isSure: sure?.includes('units') ?? false }, references, place)
      : []),
  ];
}
