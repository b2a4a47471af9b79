import type { Caution } from '@/lib/domain/figures/change';
import type { MissingReason } from '@/lib/domain/figures/missing';
import type { SourceInfo } from '@/lib/domain/figures/source';
import type { Named } from '@/lib/domain/names/named';
import type { RankGap } from '@/lib/domain/rankings/ranking';
import type { RankingTable } from '@/lib/domain/rankings/ranking-table';
import type { Unit } from '@/lib/domain/units/unit';
import type { Decimal } from '@/lib/domain/values/decimal';
import type { Basis, RankedLevel, UnitKind } from '@/lib/domain/vocabulary';
import type { ExhibitSubject } from './subject';

/** What the cells of a column are. A link's cell is the id of the figure that it leads to. */
export type ColumnKind = 'text' | 'whole' | 'decimal' | 'year' | 'link';

/** The columns that a table may have, in the order in which they stand, each with what its cells are. */
export const columnKinds = {
  year: 'year',
  group: 'text',
  dimension: 'text',
  unit: 'text',
  region: 'text',
  rankBefore: 'whole',
  rankBeforeFrom: 'whole',
  rankBeforeTo: 'whole',
  rank: 'whole',
  rankFrom: 'whole',
  rankTo: 'whole',
  of: 'whole',
  missing: 'text',
  valueBefore: 'decimal',
  value: 'decimal',
  valueUnit: 'text',
  max: 'decimal',
  valueMissing: 'text',
  points: 'decimal',
  class: 'text',
  before: 'year',
  rankChange: 'whole',
  rankChangeFrom: 'whole',
  rankChangeTo: 'whole',
  changeBasis: 'text',
  valueChange: 'decimal',
  valueChangeBasis: 'text',
  quote: 'text',
  comparability: 'text',
  basis: 'text',
  sourceCount: 'whole',
  publishers: 'text',
  sourceLinks: 'text',
  average: 'decimal',
  averageBasis: 'text',
  averageKnown: 'whole',
  averageOf: 'whole',
  national: 'decimal',
  framework: 'text',
  decision: 'text',
  slug: 'text',
  rankFigure: 'text',
  rankLink: 'link',
  valueFigure: 'text',
  valueLink: 'link',
  pointsFigure: 'text',
  pointsLink: 'link',
  averageFigure: 'text',
  averageLink: 'link',
  nationalFigure: 'text',
  nationalLink: 'link',
  rankBeforeFigure: 'text',
  rankBeforeLink: 'link',
  valueBeforeFigure: 'text',
  valueBeforeLink: 'link',
  changeFigure: 'text',
  changeLink: 'link',
  valueChangeFigure: 'text',
  valueChangeLink: 'link',
} as const satisfies Record<string, ColumnKind>;
export type ColumnKey = keyof typeof columnKinds;

/** How a change came about: from the values of both years, from a source that states it, or from what bounds both. */
export type ChangeBasis = 'computed' | 'stated' | 'bounded';

/** Whether a change may be read as one, and why not. */
export type Comparability = 'same' | Caution | 'unit-merged' | 'field-resized';

/** A word that the reader's language has for it. */
export type Word =
  | { of: 'basis'; word: Basis }
  | { of: 'changeBasis'; word: ChangeBasis }
  /** whether a source prints an average, or it is ours */
  | { of: 'averageBasis'; word: 'printed' | 'ours' }
  | { of: 'comparability'; word: Comparability }
  | { of: 'missing'; word: MissingReason | 'edition-not-located' | 'no-rank' }
  | { of: 'valueUnit'; word: 'percent' | 'score' }
  | { of: 'part'; word: 'field' | 'block' }
  | { of: 'level'; word: RankedLevel }
  | { of: 'unitKind'; word: UnitKind; block: string | null };

/** The content of a cell: a text or a number as it is, a name or a word for the reader's language; null for none. */
export type Cell = string | number | Named | Word | null;

/** The cells of a row by their columns; a column that is left out is empty. */
export type Cells = Partial<Record<ColumnKey, Cell>>;

/** One row: its cells, and the ids of the figures that they show. */
export interface ExhibitRow {
  cells: Cells;
  figures: string[];
  /** the scores of the parts of a value, by the code of their dimension */
  parts?: { code: string; value: Decimal | null }[];
}

/** What a reader must know of a table beside its rows. */
export type ExhibitNote =
  | { kind: 'coverage'; known: number; of: number; level: RankedLevel }
  | { kind: 'not-located' }
  | { kind: 'computed-ranks' }
  | { kind: 'bounds' }
  | { kind: 'criteria'; caution: Caution; year: number; beforeYear: number }
  | { kind: 'criteria-years'; years: number[] }
  | { kind: 'stated' }
  | { kind: 'edition'; noteVi: string | null; noteEn: string | null }
  | { kind: 'gaps'; gaps: RankGap[] }
  | {
      kind: 'absent';
      reason: RankingTable['absent'][number]['reason'];
      units: Unit[];
      of: number;
      unranked: number;
      level: RankedLevel;
    }
  | { kind: 'own-index' }
  | { kind: 'our-averages' }
  /** how many ranks of a group that a province ranked by itself are known, and how many it has at least */
  | { kind: 'group'; unitKind: UnitKind; block: string | null; ranked: number; atLeast: number };

/** What each kind of table gives of its own. */
export interface TableContent {
  rows: ExhibitRow[];
  notes: ExhibitNote[];
  /** the parts of a value that have columns of their own */
  parts?: { code: string; name: Named }[];
  /** whether the rows are sorted by the names of their units, which each language does in its own way */
  isByName?: boolean;
}

/** The rows of an exhibit as a file has them, still without the words of a language. */
export interface ExhibitTable extends ExhibitSubject, Required<TableContent> {
  /** the columns with a content in some row */
  columns: ColumnKey[];
  /** the sources of its figures, once they are read */
  sources: SourceInfo[];
}

/** The table of an exhibit, before its sources are read. */
export const toTable = (subject: ExhibitSubject, content: TableContent): ExhibitTable => ({
  ...subject,
  parts: [],
  isByName: false,
  ...content,
  columns: usedColumns(content.rows),
  sources: [],
});

const between = ' | ';

/** The table with the sources of its figures: in its rows who published them and where, and each source once. */
export function withSources(
  table: ExhibitTable,
  sourcesOf: (figureId: string) => readonly SourceInfo[],
): ExhibitTable {
  const toUnique = (ids: readonly string[]) => [
    ...new Map(ids.flatMap(sourcesOf).map((source) => [source.code, source])).values(),
  ];
  const rows = table.rows.map((row): ExhibitRow => {
    const sources = toUnique(row.figures);
    return {
      ...row,
      cells: {
        ...row.cells,
        publishers: joined(sources.map(({ publisher }) => publisher)),
        sourceLinks: joined(sources.flatMap(({ url }) => url ?? [])),
      },
    };
  });
  return {
    ...table,
    rows,
    columns: usedColumns(rows),
    sources: toUnique(rows.flatMap(({ figures }) => figures)),
  };
}

/** Texts in one cell, each once; null of none. */
const joined = (texts: readonly string[]): string | null => [...new Set(texts)].join(between) || null;

/** The columns that have a content in some row, in their order. */
function usedColumns(rows: readonly ExhibitRow[]): ColumnKey[] {
  return (Object.keys(columnKinds) as ColumnKey[]).filter((key) =>
    rows.some(({ cells }) => (cells[key] ?? null) !== null),
  );
}
