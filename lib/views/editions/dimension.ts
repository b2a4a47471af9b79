import type { Criterion } from '@/lib/domain/editions/criterion';
import type { Dimension } from '@/lib/domain/editions/dimension';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { SourceInfo } from '@/lib/domain/figures/source';
import { latestLed } from '@/lib/domain/rankings/leaders';
import type { Unit } from '@/lib/domain/units/unit';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import type { Ranking } from '../rankings/ranking';

/** A dimension in one framework, with the source of its maximum or its name. */
export interface FrameworkDimension {
  framework: { code: string; index: string; level: string; decision: string | null };
  dimension: Dimension;
  source: SourceInfo | null;
}

/** A dimension or a criterion with its framework. */
export interface FrameworkPart extends Pick<FrameworkDimension, 'framework'> {
  dimension: Dimension | Criterion;
}

/** A run of years in which a dimension had one name in one framework. */
export interface DimensionSpan extends FrameworkDimension {
  from: number;
  to: number;
}

/** One year of a dimension, with the name of that year. */
export interface DimensionYear {
  dimension: Dimension;
  ranking: Ranking;
}

export interface DimensionLevel {
  level: RankedLevel;
  /** its names, maxima and frameworks over time, with those of earlier and later codes */
  spans: DimensionSpan[];
  /** every published year, with those of earlier and later codes */
  years: DimensionYear[];
}

/** A department that a source names for a dimension of its province. */
export interface DimensionLead {
  province: Unit;
  department: string;
  /** the slug of the department, below that of its province */
  slug: string;
  role: string;
  year: number;
  source: SourceInfo;
}

/** All that a dimension's page shows. */
export interface DimensionPage {
  index: IndexInfo;
  /** the dimension in the latest framework */
  dimension: Dimension;
  levels: DimensionLevel[];
  leads: DimensionLead[];
}

/** One year of a dimension, for every level that was scored in it. */
export interface DimensionYearPage {
  index: IndexInfo;
  dimension: Dimension;
  rankings: Ranking[];
  /** the years in which the dimension had this code, with how much of each is known */
  years: Ranking['coverage'];
}

/** An index with its dimensions under their latest names, also those that ended. */
export interface DimensionShelf {
  index: IndexInfo;
  entries: ShelvedDimension[];
}

/** A dimension in the list of its index. */
export interface ShelvedDimension {
  dimension: Dimension;
  /** the first and last year in which it was measured, at any level */
  from: number;
  to: number;
  levels: DimensionLevel['level'][];
  /** whether the latest edition of one of its levels measured it */
  isCurrent: boolean;
  /** the latest year whose first place is known */
  leader: Ranking | null;
}

/** The latest year whose first place in a dimension is known, with the code of that year; null when there is none. */
export function toLatestYear({ levels }: DimensionPage): { dimension: string; year: number } | null {
  const years = levels.flatMap((level) => level.years);
  const latest = latestLed(years.map(({ ranking }) => ranking));
  const found = years.find(({ ranking }) => ranking === latest);
  return found ? { dimension: found.dimension.code, year: found.ranking.edition.year } : null;
}
