import { isKnown, type KnownFigure } from '@/lib/domain/figures/figure';
import {
  checkCount,
  checkExtreme,
  type Extreme,
  type ExtremeCheck,
  toUnstated,
  type Verdict,
} from '@/lib/domain/rankings/announcements';
import { type Movers, toPointMovers } from '@/lib/domain/rankings/movers';
import { type Announcement, announcementOf, type Ranking } from './ranking';

const counts = ['rose', 'fell', 'group_a', 'group_b'] as const;
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
  counts: [number, number];
  unstated: number;
}

/** The Ministry's statements on one edition, each compared with our figures. */
export interface AnnouncementChecks {
  ranking: Ranking;
  units: number;
  sums: SumCheck[];
  counts: CountCheck[];
  extremes: (ExtremeCheck & { statement: Extreme; said: Announcement })[];
}

/** Compares every statement on an edition with our figures; null when nothing was announced. */
export function toAnnouncementChecks(ranking: Ranking): AnnouncementChecks | null {
  const { announcements, edition, table } = ranking;
  if (announcements.length === 0) return null;
  const units = edition.units ?? table.of;
  const movers = toPointMovers(table.rows);
  const find = (statement: string) => announcementOf(ranking, statement);
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
  };
}

/** The announced counts that should add up to the whole. */
export function toSumChecks(
  units: number,
  find: (statement: string) => Announcement | undefined,
): SumCheck[] {
  const pairs = [
    { kind: 'moves', first: 'rose', second: 'fell' },
    { kind: 'groups', first: 'group_a', second: 'group_b' },
  ] as const;
  return pairs.flatMap(({ kind, first, second }): SumCheck[] => {
    const said = [find(first), find(second)].map((known) => known && Number(known.value));
    const [one, other] = said;
    if (one === undefined || other === undefined) return [];
    return [{ kind, counts: [one, other], unstated: toUnstated(units, one, other) }];
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
  const [rose, fell] = moves?.counts ?? [0, 0];
  return {
    ends,
    counts: pick(counts),
    extremes: pick(extremes),
    unstated: moves && moves.unstated > 0 ? { rose, fell, units, unstated: moves.unstated } : null,
  };
}

function countOurs(
  { table, groups }: Ranking,
  statement: CountCheck['statement'],
  movers: Movers<unknown>,
): { counted: number; known: number } {
  if (statement === 'rose') return { counted: movers.rises.length, known: movers.base };
  if (statement === 'fell') return { counted: movers.falls.length, known: movers.base };
  const group = statement === 'group_a' ? 'A' : 'B';
  const classed = groups.includes(group) ? table.rows.filter(({ value }) => isKnown(value)) : [];
  return { counted: classed.filter((row) => row.group === group).length, known: classed.length };
}
