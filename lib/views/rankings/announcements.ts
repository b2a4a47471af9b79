import { isKnown, type KnownFigure } from '@/lib/domain/figures/figure';
import {
  checkCount,
  checkExtreme,
  checkGap,
  type Extreme,
  type ExtremeCheck,
  type GapCheck,
  toUnstated,
  type Verdict,
} from '@/lib/domain/rankings/announcements';
import { type Movers, toPointMovers } from '@/lib/domain/rankings/movers';
import { compareBest } from '@/lib/domain/rankings/ranking';
import type { Decimal } from '@/lib/domain/values/decimal';
import { type Announcement, announcementOf, type Ranking } from './ranking';

const groups = ['group_a', 'group_b', 'group_c', 'group_d'] as const;
const counts = ['rose', 'fell', 'above_average', ...groups] as const;
const extremes = [
  'largest_rise',
  'smallest_rise',
  'largest_fall',
  'smallest_fall',
] as const satisfies Extreme[];

/** An announced number of units, and the number of them that we know. */
export interface CountCheck {
  statement: (typeof counts)[number];
  said: Announcement;
  counted: number;
  /** the number of units of which we know whether they belong to it */
  known: number;
  verdict: Verdict;
}

/** Announced counts that should add up to the number of ranked units. */
export interface SumCheck {
  kind: 'moves' | 'groups';
  counts: { statement: CountCheck['statement']; count: number }[];
  unstated: number;
}

/** The Ministry's statements on one edition, each compared with our figures. */
export interface AnnouncementChecks {
  ranking: Ranking;
  units: number;
  sums: SumCheck[];
  counts: CountCheck[];
  extremes: (ExtremeCheck & { statement: Extreme; said: Announcement })[];
  /** the distance between the first and the last */
  gap: (GapCheck & { said: Announcement }) | null;
}

/** Compares every statement on an edition with our figures; null when nothing was announced. */
export function toAnnouncementChecks(ranking: Ranking): AnnouncementChecks | null {
  const { announcements, edition, table } = ranking;
  if (announcements.length === 0) return null;
  const units = edition.units ?? table.of;
  const movers = toPointMovers(table.rows);
  const find = (statement: string) => announcementOf(ranking, statement);
  const gap = find('gap');
  return {
    ranking,
    units,
    sums: toSumChecks(units, find),
    counts: counts.flatMap((statement): CountCheck[] => {
      const said = find(statement);
      if (!said) return [];
      const { counted, known } = countOurs(ranking, statement, movers);
      const verdict = checkCount(Number(said.value), counted, units - known);
      return [{ statement, said, counted, known, verdict }];
    }),
    extremes: extremes.flatMap((statement) => {
      const said = find(statement);
      return said
        ? [{ statement, said, ...checkExtreme(statement, said.value, movers, units, ranking.index) }]
        : [];
    }),
    gap: gap ? { said: gap, ...checkGap(gap.value, ranking.highest, ranking.lowest, ranking.index) } : null,
  };
}

/** The announced counts that should add up to the whole. */
export function toSumChecks(
  units: number,
  find: (statement: string) => Announcement | undefined,
): SumCheck[] {
  const wholes = [
    { kind: 'moves', statements: ['rose', 'fell'] },
    { kind: 'groups', statements: groups },
  ] as const;
  return wholes.flatMap(({ kind, statements }): SumCheck[] => {
    const counts = statements.flatMap((statement) => {
      const said = find(statement);
      return said ? [{ statement, count: Number(said.value) }] : [];
    });
    if (counts.length < 2) return [];
    return [{ kind, counts, unstated: toUnstated(units, ...counts.map(({ count }) => count)) }];
  });
}

/** A statement on an edition. */
interface Said<S> {
  statement: S;
  said: Announcement;
}

/** What was announced of an edition's results. */
export interface AnnouncedFacts {
  /** the highest and the lowest value */
  ends: KnownFigure[];
  counts: Said<CountCheck['statement']>[];
  extremes: Said<Extreme>[];
  gap: Announcement | null;
  /** the ranked units that the announced rises and falls leave out, if there are any */
  unstated: { rose: number; fell: number; units: number; unstated: number } | null;
}

/** The announced facts of an edition in the order of the page; null when nothing was announced. */
export function toAnnouncedFacts(ranking: Ranking): AnnouncedFacts | null {
  const { announcements, highest, lowest, edition } = ranking;
  const find = (statement: string) => announcementOf(ranking, statement);
  const pick = <S extends string>(statements: readonly S[]): Said<S>[] =>
    statements.flatMap((statement) => {
      const said = find(statement);
      return said ? [{ statement, said }] : [];
    });
  const ends = [highest, lowest].filter(isKnown);
  if (announcements.length === 0 && ends.length === 0) return null;
  const units = edition.units ?? 0;
  const moves = toSumChecks(units, find).find(({ kind }) => kind === 'moves');
  const [rose = 0, fell = 0] = moves?.counts.map(({ count }) => count) ?? [];
  return {
    ends,
    counts: pick(counts),
    extremes: pick(extremes),
    gap: find('gap') ?? null,
    unstated: moves && moves.unstated > 0 ? { rose, fell, units, unstated: moves.unstated } : null,
  };
}

function countOurs(
  { index, table, groups, average }: Ranking,
  statement: CountCheck['statement'],
  movers: Movers<unknown>,
): { counted: number; known: number } {
  if (statement === 'rose') return { counted: movers.rises.length, known: movers.base };
  if (statement === 'fell') return { counted: movers.falls.length, known: movers.base };
  if (statement === 'above_average') {
    const values = isKnown(average)
      ? table.rows.flatMap(({ value }) => (isKnown(value) ? [value.value] : []))
      : [];
    const isAbove = (value: Decimal) => isKnown(average) && compareBest(index, value, average.value) < 0;
    return { counted: values.filter(isAbove).length, known: values.length };
  }
  const group = statement.replace('group_', '').toUpperCase();
  const classed = groups.includes(group) ? table.rows.filter(({ value }) => isKnown(value)) : [];
  return { counted: classed.filter((row) => row.group === group).length, known: classed.length };
}
