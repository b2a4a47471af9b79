import type { CoverageCell, CoverageRow } from '@/lib/domain/editions/coverage';
import type { Dimension } from '@/lib/domain/editions/dimension';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Unit } from '@/lib/domain/units/unit';
import { overall } from '@/lib/domain/vocabulary';

/** The coverage of one index, with the names that a page needs. */
export interface CoverageIndex {
  index: IndexInfo;
  years: number[];
  /** `name` is the latest name of the dimension; null for the whole of an index without a known framework */
  rows: (CoverageRow & { name: Dimension | null })[];
  /** units by slug */
  unitOf: ReadonlyMap<string, Unit>;
}

const wholeRow = ({ rows }: CoverageIndex, part: 'rank' | 'value') =>
  rows.find((row) => row.dimension === overall && row.part === part);

/** The number of known ranks of the whole index, and of ranks in all, over the years with any known rank. */
export function countRanks(coverage: CoverageIndex | undefined): { have: number; of: number } {
  const cells = (coverage && wholeRow(coverage, 'rank')?.cells) ?? [];
  const counted = cells.filter((cell) => cell !== null && cell.have > 0);
  const sum = (part: 'have' | 'of') => counted.reduce((total, cell) => total + (cell?.[part] ?? 0), 0);
  return { have: sum('have'), of: sum('of') };
}

/** The kind of a cell: published by nobody, none of it located, or some of it known. */
export const toCellKind = ({ have, of, neverPublished }: CoverageCell): 'never' | 'none' | 'some' =>
  neverPublished === of ? 'never' : have === 0 ? 'none' : 'some';

/** The units without a figure in one year. */
export interface MissingYear {
  year: number;
  /** which figures are missing: ranks, or values for an index without ranks */
  part: 'rank' | 'value';
  /** whether none of the missing figures was published */
  isUnpublished: boolean;
  of: number;
  absent: Unit[];
  /** for an index with ranks, the units without a value, unless that is none or all */
  withoutValue: Unit[];
  /** for an index with ranks, the units with a figure in some dimension; null when the year has no dimensions */
  detailed: Unit[] | null;
}

/** The years in which a unit lacks a rank or a value, the latest first. */
export function toMissingYears(coverage: CoverageIndex): MissingYear[] {
  const { index, years, rows, unitOf } = coverage;
  const toUnits = (slugs: readonly string[]) => slugs.flatMap((slug) => unitOf.get(slug) ?? []);
  const part = index.publishesRanks ? 'rank' : 'value';
  const [asked, values] = [wholeRow(coverage, part), wholeRow(coverage, 'value')];
  return [...years.keys()].reverse().flatMap((at): MissingYear[] => {
    const cell = asked?.cells[at];
    const value = index.publishesRanks ? values?.cells[at] : null;
    if (!cell || (cell.absent.length === 0 && !value?.absent.length)) return [];
    const parts = rows.flatMap((row) => (row.dimension !== overall && row.cells[at] ? [row.cells[at]] : []));
    const detailed = new Set(parts.flatMap(({ present }) => present));
    return [
      {
        year: cell.year,
        part,
        isUnpublished: cell.neverPublished > 0 && cell.missing === 0,
        of: cell.of,
        absent: toUnits(cell.absent),
        withoutValue: value && value.absent.length < value.of ? toUnits(value.absent) : [],
        detailed: index.publishesRanks && parts.length > 0 ? toUnits([...detailed]) : null,
      },
    ];
  });
}
