import type { Edition, IndexInfo } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import { type RankingInput, type RankingTable, toRankingTable } from '@/lib/domain/rankings/ranking-table';
import type { ComparedUnit } from '@/lib/domain/series/comparison';
import { toSeries } from '@/lib/domain/series/series';
import { toUnitId } from '@/lib/domain/units/lifespan';
import type { Succession, Unit } from '@/lib/domain/units/unit';
import type { Comparable, Measure } from '@/lib/domain/vocabulary';

/** Short ways to write fictional units, editions and figures. */

export function unit(slug: string, validFrom: string | null = null, validTo: string | null = null): Unit {
  const name = `Tỉnh ${slug.toUpperCase()}`;
  return {
    id: toUnitId(slug, validFrom),
    slug,
    nameVi: name,
    nameEn: null,
    kind: 'province',
    validFrom,
    validTo,
  };
}

export const index = (more: Partial<IndexInfo> = {}): IndexInfo => ({
  code: 'par',
  nameVi: 'Chỉ số Một (CSM)',
  nameEn: 'Index One (IO)',
  shortVi: 'CSM',
  shortEn: 'IO',
  aliases: [],
  aboutVi: null,
  aboutEn: null,
  publisherVi: 'Cơ quan A',
  publisherEn: 'Agency A',
  valueMeasure: 'percent',
  scaleMax: '100',
  decimals: 2,
  differenceVi: 'điểm phần trăm',
  differenceEn: 'percentage points',
  higherIsBetter: true,
  publishesRanks: true,
  isWhole: false,
  contrast: null,
  scheduleVi: null,
  scheduleEn: null,
  ...more,
});

/** An index whose lowest value is the best one. */
export const lowerIsBetter = index({ higherIsBetter: false });

export const edition = (year: number, comparable: Comparable | null = 'yes'): Edition => ({
  index: 'par',
  year,
  level: 'province',
  framework: 'f',
  units: 4,
  status: 'published',
  publishedOn: null,
  decision: null,
  comparable,
  noteVi: null,
  noteEn: null,
});

export function figure(
  slug: string,
  year: number,
  measure: Measure,
  value: string | null,
  more: Partial<Figure> = {},
): Figure {
  const key = { index: 'par', year, unit: slug, dimension: 'overall', measure, ...more };
  return {
    ...key,
    id: toFigureId(key),
    value,
    max: null,
    basis: value === null ? null : 'published',
    block: null,
    odd: false,
    sources: 1,
    quote: null,
    rankedOf: null,
    ...more,
  };
}

export const succession = (
  predecessor: Unit,
  successor: Unit,
  kind: Succession['kind'] = 'merged',
): Succession => ({
  predecessor,
  successor,
  kind,
  effectiveOn: successor.validFrom ?? '2025-07-01',
});

/** The ranking table of 2020 for the given units, with 2019 as the year before. */
export const rankingTable = (
  units: readonly Unit[],
  figures: readonly Figure[],
  more: Partial<RankingInput> = {},
): RankingTable =>
  toRankingTable({
    index: index(),
    edition: edition(2020),
    previous: edition(2019),
    caution: undefined,
    units,
    figures,
    years: [2019, 2020],
    regionOf: () => null,
    groupOf: () => null,
    slugsOf: ({ slug }) => [slug],
    ...more,
  });

/** A unit with its ranks and values from 2020 to 2022; null where none is known. */
export function compared(
  slug: string,
  ranks: readonly (string | null)[],
  values: readonly (string | null)[] = [],
  editions: readonly Edition[] = [edition(2020), edition(2021), edition(2022)],
): ComparedUnit {
  const own = unit(slug);
  const toFigures = (measure: 'rank' | 'percent', list: readonly (string | null)[]) =>
    list.flatMap((value, at) => (value === null ? [] : [figure(slug, 2020 + at, measure, value)]));
  const figures = [...toFigures('rank', ranks), ...toFigures('percent', values)];
  return { unit: own, entries: toSeries({ index: index(), editions, exceptions: [], eras: [own], figures }) };
}
