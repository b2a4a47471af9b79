import type { Directed, Edition, IndexInfo } from '@/lib/domain/editions/edition';
import { type Figure, isKnown } from '@/lib/domain/figures/figure';
import type { SourceInfo } from '@/lib/domain/figures/source';
import { averageValueOf, type ComputedMean } from '@/lib/domain/rankings/averages';
import { compareBest } from '@/lib/domain/rankings/ranking';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import type { BesideUnit, Contrast } from '@/lib/domain/series/beside';
import type { Region, Unit } from '@/lib/domain/units/unit';
import type { Decimal } from '@/lib/domain/values/decimal';
import type { Ranking } from '../rankings/ranking';

/** What is known of one region in one edition. */
export interface RegionValue {
  region: Region;
  /** the average that a source prints */
  average: Figure | null;
  /** else ours, where enough members are known */
  mean: ComputedMean | null;
  /** its members with figures */
  rows: RankingRow[];
  /** how many of them have a value that averages are made of */
  known: number;
  /** how many members it had */
  of: number;
}

/** One edition by region. */
export interface RegionTable {
  edition: Edition;
  caution: Ranking['caution'];
  national: { average: Figure | null; mean: ComputedMean | null };
  regions: RegionValue[];
}

/** The regions of a scheme with their members. */
export interface RegionScheme {
  scheme: string;
  regions: { region: Region; members: Unit[]; source: SourceInfo | null }[];
}

/** All that the page of the regions shows. */
export interface RegionsPage {
  schemes: RegionScheme[];
  /** the latest published edition of each index */
  latest: { index: IndexInfo; table: RegionTable }[];
}

/** All that a region's page shows. */
export interface RegionPage {
  slug: string;
  region: Region;
  /** the schemes that have a region of this code, the earlier first */
  eras: { scheme: string; region: Region; members: Unit[]; source: SourceInfo | null }[];
  indices: { index: IndexInfo; tables: RegionTable[] }[];
  /** the latest year in which enough members are known in both of the indices that are set against each other */
  beside: RegionBeside | null;
}

/** The members of a region in every index of one year. */
export interface RegionBeside {
  year: number;
  units: BesideUnit[];
  indices: IndexInfo[];
  contrast: Contrast;
}

/** The place of a region among the others by average, 1 the best; null unless every average is known. */
export function toRegionPlace(code: string, regions: readonly RegionValue[], index: Directed): number | null {
  const values = regions.map((known) => ({ code: known.region.code, value: averageValueOf(known) }));
  const own = values.find((known) => known.code === code)?.value ?? null;
  if (own === null || values.some(({ value }) => value === null)) return null;
  return 1 + values.filter(({ value }) => value !== null && compareBest(index, value, own) < 0).length;
}

/** The values of one measure among the rows: what an average is made of. */
export const toValues = (rows: readonly RankingRow[], measure: string): Decimal[] =>
  rows.flatMap(({ value }) => (isKnown(value) && value.measure === measure ? [value.value] : []));
