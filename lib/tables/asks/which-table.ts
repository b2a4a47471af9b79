import type { Text } from '@/lib/dataset/problem';
import type { UnitNames } from '@/lib/domain/names/unit-names';
import { type Grid, isFilled } from '../grid';
import { findTable } from '../layout/header';
import type { Question } from '../reading';

type Chosen = { grids: Grid[] } | { question: Question } | { problem: Text; found: string };

/** The tables of a PDF that are meant: those with the given numbers, or the only one that has units; else a question. */
export function chooseTables(
  grids: readonly Grid[],
  wanted: readonly number[] | 'all' | undefined,
  names: UnitNames,
  file: string,
): Chosen {
  if (wanted === 'all') return { grids: [...grids] };
  if (wanted) {
    const strange = wanted.find((number) => !grids[number - 1]);
    if (strange === undefined) return { grids: grids.filter((_, at) => wanted.includes(at + 1)) };
    const problem = {
      vi: `--table: cần số từ 1 đến ${grids.length}`,
      en: `--table: expected a number from 1 to ${grids.length}`,
    };
    return { problem, found: String(strange) };
  }
  const ofUnits = grids.filter((grid) => findTable(grid, names));
  return ofUnits.length > 1 ? { question: askTable(ofUnits, grids, file) } : { grids: [...grids] };
}

const askTable = (some: readonly Grid[], all: readonly Grid[], file: string): Question => ({
  file,
  line: 1,
  text: {
    vi: `Tệp có ${some.length} bảng của các đơn vị: đọc bảng nào?`,
    en: `The file has ${some.length} tables of units: which is to be read?`,
  },
  choices: [...some.map((grid) => `--table ${all.indexOf(grid) + 1}`), '--table all'],
  means: [
    ...some.map((grid) => ({ vi: toSketch(grid), en: toSketch(grid) })),
    { vi: 'tất cả', en: 'all of them' },
  ],
});

/** The name of a table and the beginning of its text. */
function toSketch({ name, rows }: Grid): string {
  const texts = rows.flatMap(({ cells }) => cells.filter(isFilled).map(({ text }) => text));
  return `${name}: ${texts.slice(0, 4).join(' | ').slice(0, 80)}`;
}
