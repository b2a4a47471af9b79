import type { Dimension } from '@/lib/domain/editions/dimension';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import type { SourceInfo } from '@/lib/domain/figures/source';
import type { MergedSeries } from '@/lib/domain/series/merged-series';
import type { YearEntry } from '@/lib/domain/series/series';
import type { Region, Succession, Unit } from '@/lib/domain/units/unit';
import type { RankedLevel } from '@/lib/domain/vocabulary';

export interface DimensionResult {
  dimension: Dimension;
  entry: YearEntry;
}

export interface IndexHistory {
  index: IndexInfo;
  entries: YearEntry[];
  averages: Figure[];
  /** the years in which some dimension is known, the latest first */
  dimensions: { year: number; fields: DimensionResult[]; blocks: DimensionResult[] }[];
}

/** What moved in one year and what was done, as a source tells it. */
export interface Story {
  index: IndexInfo;
  year: number;
  source: SourceInfo;
  /** the whole index that year */
  overall: YearEntry | null;
  /** dimensions that moved, the most first */
  moved: { dimension: Dimension; entry: YearEntry; department: string | null }[];
  /** the rank inside a part of the country */
  regionRank: Figure | null;
  initiatives: { textVi: string; textEn: string; source: SourceInfo }[];
}

/** A department that a source says is in charge. */
export interface Lead {
  /** the code of the index that the dimension is of */
  index: string;
  dimension: Dimension | null;
  department: string;
  year: number;
  source: SourceInfo;
}

/** What the pages of provinces and of ministries share. */
export interface RankedUnit {
  slug: string;
  level: RankedLevel;
  eras: Unit[];
  current: Unit;
  successions: Succession[];
  histories: IndexHistory[];
  /** the other units' ranks, by unit, for the lines behind */
  others: { year: number; value: number | null }[][];
}

/** All that a province's page shows. */
export interface Province extends RankedUnit {
  region: Region | null;
  stories: Story[];
  leads: Lead[];
  /** of a unit that merged: each index of it and of its members, on one axis */
  merged: MergedSeries[];
  /** the years of its own index of departments and districts */
  internalYears: number[];
}

/** A region's provinces of today, each with the former ones it is made of. */
export interface ProvinceGroup {
  region: Region;
  provinces: { unit: Unit; members: Unit[]; earlierNames: Unit[] }[];
}
