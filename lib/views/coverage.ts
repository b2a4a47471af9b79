import type { CoverageCell, CoverageRow } from '@/lib/domain/editions/coverage';
import type { Dimension } from '@/lib/domain/editions/dimension';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Unit } from '@/lib/domain/units/unit';
import { overall } from '@/lib/domain/vocabulary';

/** The coverage of one index, with the names that a page needs. */
export interface CoverageIndex {
  index: IndexInfo;
  years: number[];
  /** a dimension under its latest name; null for the whole of an index whose framework is unknown */
  rows: (CoverageRow & { name: Dimension | null })[];
  /** units by slug */
  unitOf: ReadonlyMap<string, Unit>;
}

const wholeRow = ({ rows }: CoverageIndex, part: 'rank' | 'value') =>
  rows.find((row) => row.dimension === overall && row.part === part);

/** How many ranks of the whole index are known, of how many, over the years in which some are. */
export function countRanks(coverage: CoverageIndex | undefined): { have: number; of: number } {
  const cells = (coverage && wholeRow(coverage, 'rank')?.cells) ?? [];
  const counted = cells.filter((cell) => cell !== null && cell.have > 0);
  const sum = (part: 'have' | 'of') => counted.reduce((total, cell) => total + (cell?.[part] ?? 0), 0);
  return { have: sum('have'), of: sum('of') };
}

/** What a cell of the grid says at a glance: nobody published it, none of it was found, or some is known. */
export const toCellKind = ({ have, of, neverPublished }: CoverageCell): 'never' | 'none' | 'some' =>
  neverPublished === of ? 'never' : have === 0 ? 'none' : 'some';

/** Which units have no figure in one year. */
export interface MissingYear {
  year: number;
  /** what is asked for; an index without ranks is asked for its values */
  part: 'rank' | 'value';
  /** whether nothing of what is absent was published */
  isUnpublished: boolean;
  of: number;
  absent: Unit[];
  /** of an index with ranks: the units without a value, unless none or all are */
  withoutValue: Unit[];
  /** of an index with ranks: those with a figure in some dimension; null where the year has no dimensions */
  detailed: Unit[] | null;
}

/** The years in which some unit has no rank or no value, the latest first. */
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
