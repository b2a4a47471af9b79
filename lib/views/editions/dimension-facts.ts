import type { Dimension } from '@/lib/domain/editions/dimension';
import { latestLed } from '@/lib/domain/rankings/leaders';
import { toMovers } from '@/lib/domain/rankings/movers';
import type { Ranking, YearCoverage } from '../rankings/ranking';
import type { DimensionLevel, DimensionPage, DimensionSpan, ShelvedDimension } from './dimension';

/** A level of a dimension, with its years under the code of the page. */
export interface OwnLevel extends DimensionLevel {
  rankings: Ranking[];
}

/** The facts at the head of a dimension's page. */
export interface DimensionFacts {
  levels: OwnLevel[];
  /** the latest year whose first place is known, at any level */
  led: Ranking | null;
  /** how much is known of each of its own years */
  coverage: YearCoverage[];
  /** its other codes: the span of the last name of each, and whether that is later */
  others: { span: DimensionSpan; isLater: boolean }[];
}

/** Finds the facts at the head of a dimension's page. */
export function toDimensionFacts({ dimension, levels }: DimensionPage): DimensionFacts {
  const own = levels.map((level) => ({
    ...level,
    rankings: level.years.flatMap((year) => (year.dimension.code === dimension.code ? [year.ranking] : [])),
  }));
  const rankings = own.flatMap((level) => level.rankings);
  const years = new Set(rankings.map(({ edition }) => edition.year));
  const spans = new Map(levels.flatMap((level) => level.spans.map((span) => [span.dimension.code, span])));
  spans.delete(dimension.code);
  return {
    levels: own,
    led: latestLed(rankings),
    coverage: own[0]?.rankings[0]?.coverage.filter(({ year }) => years.has(year)) ?? [],
    others: [...spans.values()].map((span) => ({ span, isLater: span.from > Math.max(...years) })),
  };
}

/** The latest ranking in which any unit is known to have moved. */
export const latestMoved = (rankings: readonly Ranking[]): Ranking | undefined =>
  rankings.findLast(({ table }) => toMovers(table.rows).base > 0);

/** A name of a dimension and the years in which it had this name. */
export interface NameSpan {
  name: string;
  from: number;
  to: number;
}

/** Joins neighbouring spans with the same name. */
export function toNameSpans(
  spans: readonly DimensionSpan[],
  nameOf: (dimension: Dimension) => string,
): NameSpan[] {
  const names: NameSpan[] = [];
  for (const { dimension, from, to } of spans) {
    const name = nameOf(dimension);
    const last = names.at(-1);
    if (last?.name === name && last.to + 1 === from) last.to = to;
    else names.push({ name, from, to });
  }
  return names;
}

/** A group of dimensions: measured now, ended, or blocks of points. */
export interface ShelfGroup {
  key: 'now' | 'ended' | 'blocks';
  entries: ShelvedDimension[];
}

/** The groups with dimensions. */
export function toShelfGroups(entries: readonly ShelvedDimension[]): ShelfGroup[] {
  const keyOf = ({ dimension, isCurrent }: ShelvedDimension): ShelfGroup['key'] =>
    dimension.kind === 'block' ? 'blocks' : isCurrent ? 'now' : 'ended';
  return (['now', 'ended', 'blocks'] as const)
    .map((key) => ({ key, entries: entries.filter((entry) => keyOf(entry) === key) }))
    .filter((group) => group.entries.length > 0);
}
