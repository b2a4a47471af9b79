import type { Dimension } from '@/lib/domain/editions/dimension';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import type { SourceInfo } from '@/lib/domain/figures/source';
import type { MergedSeries } from '@/lib/domain/series/merged-series';
import type { YearEntry } from '@/lib/domain/series/series';
import type { Region, Succession, Unit } from '@/lib/domain/units/unit';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import type { Field } from './neighbours';

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

/** What changed in one year and what the province did, as a source reports it. */
export interface Story {
  index: IndexInfo;
  year: number;
  source: SourceInfo;
  /** the whole index in that year */
  overall: YearEntry | null;
  /** the dimensions that changed, the greatest change first */
  moved: { dimension: Dimension; entry: YearEntry; department: string | null }[];
  /** the rank within its region */
  regionRank: Figure | null;
  initiatives: Initiative[];
}

/** What a province says that it did, for which dimension, and by which department where a source names one. */
export interface Initiative {
  textVi: string;
  textEn: string;
  dimension: Dimension | null;
  department: { slug: string; name: string } | null;
  source: SourceInfo;
}

/** A department that a source names as in charge. */
export interface Lead {
  /** the code of the index that the dimension is of */
  index: string;
  dimension: Dimension | null;
  department: string;
  /** the slug of the department, below that of its province */
  slug: string;
  /** what the source says that it does, such as `lead` or `scores` */
  role: string;
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
}

/** All that a province's page shows. */
export interface Province extends RankedUnit {
  region: Region | null;
  /** the other units in the newest edition that it was part of, by the code of the index */
  fields: Readonly<Partial<Record<string, Field>>>;
  stories: Story[];
  leads: Lead[];
  /** for a merged unit, each index of it and of its members on one axis */
  merged: MergedSeries[];
  /** the years of its own index of departments and districts */
  internalYears: number[];
}

/** What the successions of a unit mean for the page of its slug. */
export interface OwnSuccessions {
  /** the merger into a unit with another slug */
  into: Succession | undefined;
  /** the mergers that made it */
  from: Succession[];
  renamed: Succession | undefined;
  status: Succession | undefined;
}

/** Sorts the successions of a unit by their meaning; null when it has none. */
export function toOwnSuccessions({
  slug,
  successions,
}: Pick<RankedUnit, 'slug' | 'successions'>): OwnSuccessions | null {
  const merged = successions.filter(({ kind }) => kind === 'merged');
  const own = {
    into: merged.find(({ predecessor, successor }) => predecessor.slug === slug && successor.slug !== slug),
    from: merged.filter(({ successor }) => successor.slug === slug),
    renamed: successions.find(({ kind }) => kind === 'renamed'),
    status: successions.find(({ kind, successor }) => kind === 'status' && successor.slug === slug),
  };
  return own.into || own.from.length > 0 || own.renamed || own.status ? own : null;
}
