import type { Dimension } from '@/lib/domain/editions/dimension';
import type { Edition, IndexInfo } from '@/lib/domain/editions/edition';
import { isKnown, toWhole } from '@/lib/domain/figures/figure';
import type { SourceInfo } from '@/lib/domain/figures/source';
import type { Named } from '@/lib/domain/names/named';
import type { InternalGroup, InternalRow } from '@/lib/domain/rankings/internal-index';
import { toYearNumber, type YearNumber } from '@/lib/domain/series/points';
import type { Unit } from '@/lib/domain/units/unit';
import type { Lead } from './province';

/** One year of a department, district or agency in its province's own index; no row where no source names it. */
export interface DepartmentYear {
  year: number;
  edition: Edition;
  row: InternalRow | null;
  /** those that it was ranked among */
  group: Pick<InternalGroup, 'kind' | 'block' | 'atLeast'> | null;
}

/** What a province says that a department did for a dimension. */
export interface DepartmentDeed {
  index: IndexInfo;
  year: number;
  dimension: Dimension | null;
  textVi: string;
  textEn: string;
  source: SourceInfo;
}

/** A department, district or agency of a province across the years. */
export interface Department {
  /** the province as it is, or as it last was */
  owner: Unit;
  /** the part of its slug below the province's */
  child: string;
  name: Named;
  /** the province's own index; null where none of it is known */
  index: IndexInfo | null;
  /** every year of the province's own index, the latest first */
  years: DepartmentYear[];
  /** the dimensions that sources name it in charge of */
  leads: Lead[];
  deeds: DepartmentDeed[];
}

/** The history of a department's ranks, for a chart. */
export interface DepartmentRanks {
  /** every year from the first with a known rank to the last, with or without a source */
  years: number[];
  ranks: YearNumber[];
  /** the last rank that is known of anyone in its group in one of the years */
  lastRank: number;
  /** the years whose criteria are not those of the year before */
  breakYears: number[];
  /** the first year of a new unit of the same name */
  mergerYear: number | null;
}

/** The ranks of a department over the years; null where fewer than two are known, or not in one group. */
export function toDepartmentRanks({ years }: Pick<Department, 'years'>): DepartmentRanks | null {
  const known = years.toReversed().filter(({ row }) => isKnown(row?.rank));
  const groups = new Set(known.map(({ group }) => `${group?.kind} ${group?.block ?? ''}`));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < 2 || groups.size > 1) return null;
  const all = years.toReversed().filter(({ year }) => year >= first.year && year <= last.year);
  const rankOf = new Map(all.map(({ year, row }) => [year, row?.rank?.value]));
  const calendar = Array.from({ length: last.year - first.year + 1 }, (_, at) => first.year + at);
  return {
    years: calendar,
    ranks: calendar.map((year) => toYearNumber(year, rankOf.get(year))),
    lastRank: Math.max(
      2,
      ...all.map(({ row, group }) => Math.max(group?.atLeast ?? 0, toWhole(row?.rank) ?? 0)),
    ),
    breakYears: all.filter(({ edition }) => edition.comparable === 'no').map(({ year }) => year),
    mergerYear:
      known.find(({ row }, at) => at > 0 && row?.unit.id !== known[at - 1]?.row?.unit.id)?.year ?? null,
  };
}
