import type { IndexInfo } from '@/lib/domain/editions/edition';
import { isKnown } from '@/lib/domain/figures/figure';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import type { InternalGroup, InternalIndex, InternalRow } from '@/lib/domain/rankings/internal-index';
import type { RankPaths } from '@/lib/domain/rankings/rank-paths';
import type { Comparison } from '@/lib/domain/series/comparison';
import { breakYearsOf, type YearEntry } from '@/lib/domain/series/series';
import type { Ranking } from '../rankings/ranking';
import { toComparisonYears } from '../units/comparison';
import type { DimensionResult, IndexHistory } from '../units/province';
import {
  changeCells,
  figureCells,
  frameworkCells,
  originCells,
  rankCells,
  scaleCells,
  toRow,
  valueCells,
} from './cells';
import { type Decisions, isStated, toNotes } from './edition-tables';
import type { Cells, ExhibitNote, ExhibitRow, TableContent } from './exhibit-table';

/** The rank of every unit in every year of an index, a row for each; a rank that is not known says so. */
export function toYearsContent({ index, coverage }: Ranking, paths: RankPaths): TableContent {
  return {
    isByName: true,
    rows: paths.paths.flatMap(({ unit, ranks }) =>
      ranks.map(({ year, figure }) =>
        toRow(
          { unit, slug: unit.slug, year },
          isKnown(figure)
            ? { of: figure.rankedOf ?? coverage.find((known) => known.year === year)?.of ?? null }
            : { missing: { of: 'missing', word: 'no-rank' } },
          rankCells(figure, null),
          originCells([figure], figure?.sources ?? 0),
          // what a computed rank is computed from has the sources
          figure?.basis === 'computed'
            ? figureCells('value', toFigureId({ ...figure, measure: index.valueMeasure }))
            : {},
        ),
      ),
    ),
    notes: [
      ...toNotes(!index.publishesRanks, { kind: 'computed-ranks' }),
      ...toNotes(paths.breakYears.length > 0, { kind: 'criteria-years', years: paths.breakYears }),
    ],
  };
}

/** One unit in one index year by year, the latest first. */
export const toHistoryContent = ({ index, entries }: IndexHistory, known: Decisions): TableContent =>
  toYearRows([...entries].reverse(), index, breakYearsOf(entries), known);

/** Units side by side: the latest year first, in each the units in the order of the comparison. */
export const toComparisonContent = (comparison: Comparison, known: Decisions): TableContent =>
  toYearRows(
    toComparisonYears(comparison).flatMap(({ entries }) => entries.flatMap((entry) => entry ?? [])),
    comparison.index,
    breakYearsOf(comparison.units[0]?.entries ?? []),
    known,
  );

function toYearRows(
  entries: readonly YearEntry[],
  index: IndexInfo,
  broken: number[],
  known: Decisions,
): TableContent {
  return {
    rows: entries.map((entry) => toRow(...yearCells(entry, known), reasonCells(entry))),
    notes: [
      ...toNotes(!index.publishesRanks, { kind: 'computed-ranks' }),
      ...toNotes(
        entries.some(({ bound }) => bound),
        { kind: 'bounds' },
      ),
      ...toNotes(broken.length > 0, { kind: 'criteria-years', years: broken }),
      ...toNotes(entries.some(isStated), { kind: 'stated' }),
    ],
  };
}

/** A unit by dimensions, the latest year first, each in the order of its criteria. */
export function toProfileContent(
  { index, entries, dimensions }: IndexHistory,
  known: Decisions,
): TableContent {
  const results = dimensions.flatMap(({ fields, blocks }) => [...fields, ...blocks]);
  const hasBlocks = dimensions.some(({ blocks }) => blocks.length > 0);
  const [last, first] = [dimensions[0]?.year ?? 0, dimensions.at(-1)?.year ?? 0];
  const broken = breakYearsOf(entries).filter((year) => year > first && year <= last);
  return {
    rows: results.map(({ dimension, entry }) =>
      toRow(
        { dimension, ...(hasBlocks && { group: toPart(dimension) }) },
        ...yearCells(entry, known),
        scaleCells(entry.value, dimension.maxScore),
      ),
    ),
    notes: [
      ...toNotes(!index.publishesRanks, { kind: 'computed-ranks' }),
      ...toNotes(broken.length > 0, { kind: 'criteria-years', years: broken }),
      ...toNotes(
        results.some(({ entry }) => isStated(entry)),
        { kind: 'stated' },
      ),
    ],
  };
}

const toPart = ({ kind }: DimensionResult['dimension']): Cells['group'] => ({
  of: 'part',
  word: kind === 'block' ? 'block' : 'field',
});

/** A province's ranking of its own units, kind after kind and block after block. */
export function toInternalContent({ edition, previousYear, caution, groups }: InternalIndex): TableContent {
  const parts = new Map(
    groups.flatMap(({ rows }) =>
      rows.flatMap((row) => row.parts.map(({ dimension }) => [dimension.code, dimension] as const)),
    ),
  );
  const rows = groups.flatMap((group) => group.rows.map((row) => toInternalRow(group, row)));
  return {
    parts: [...parts].map(([code, name]) => ({ code, name })),
    rows,
    notes: [
      { kind: 'own-index' },
      ...groups.map(
        ({ kind, block, ranked, atLeast }): ExhibitNote => ({
          kind: 'group',
          unitKind: kind,
          block,
          ranked,
          atLeast,
        }),
      ),
      ...(caution && previousYear !== null
        ? [{ kind: 'criteria' as const, caution, year: edition.year, beforeYear: previousYear }]
        : []),
      ...toNotes(
        groups.some((group) => group.rows.some(isStated)),
        { kind: 'stated' },
      ),
    ],
  };
}

function toInternalRow({ kind, block }: InternalGroup, row: InternalRow): ExhibitRow {
  const { unit, rank, value, points, parts, sources } = row;
  const own = toRow(
    { group: { of: 'unitKind', word: kind, block }, unit, slug: unit.slug, points: points?.value ?? null },
    figureCells('points', points?.id),
    rankCells(rank, null),
    valueCells(value),
    scaleCells(value, null),
    changeCells(row),
    originCells([rank, value], sources),
  );
  return {
    ...own,
    figures: [...own.figures, ...parts.map(({ figure }) => figure.id)],
    parts: parts.map(({ dimension, figure }) => ({ code: dimension.code, value: figure.value })),
  };
}

function yearCells(entry: YearEntry, { decisionOf }: Decisions): Cells[] {
  const { year, unit, rank, bound, value, of, before, edition } = entry;
  const change = changeCells(entry);
  return [
    { year, unit, slug: unit?.slug ?? null, of: isKnown(rank) || bound ? of : null },
    rankCells(rank, bound),
    valueCells(value),
    change,
    Object.keys(change).length > 0 ? { before } : {},
    originCells([rank, value], Math.max(rank?.sources ?? 0, value?.sources ?? 0)),
    frameworkCells(edition, decisionOf),
  ];
}

/** Why a year has no rank and no bound of one. */
function reasonCells({ rank, bound, missing, edition }: YearEntry): Cells {
  if (rank || bound) return {};
  const isUnfound = edition.status === 'not-located' && missing !== 'unit-did-not-exist';
  return {
    missing: { of: 'missing', word: isUnfound ? 'edition-not-located' : (missing ?? 'not-located-yet') },
  };
}
