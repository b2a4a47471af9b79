import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import type { IndexInfo, RankedEdition } from '@/lib/domain/editions/edition';
import type { KnownFigure } from '@/lib/domain/figures/figure';
import type { MissingReason } from '@/lib/domain/figures/missing';
import type { Score, ScoredDimension, ScoreRow, ScoreTable } from '@/lib/domain/review/score-table';
import type { Field } from '@/lib/domain/simulation/field';
import type { SetPoints } from '@/lib/domain/simulation/query';
import type { Robustness } from '@/lib/domain/simulation/robustness';
import type { Crossed } from '@/lib/domain/simulation/simulate';
import { type Part, type Simulation, toSimulation } from '@/lib/domain/simulation/simulation';
import type { Unit } from '@/lib/domain/units/unit';
import { compareDecimals, type Decimal } from '@/lib/domain/values/decimal';
import { overall, type RankedLevel } from '@/lib/domain/vocabulary';
import type { UnitPeers } from './peers';

/** What of a question has no answer, or was read otherwise than it was written. */
export type SimulationRefusal =
  | { kind: 'unknown-unit' | 'unknown-index' | 'unknown-year' | 'not-of-level'; text: string }
  /** the unit was not there in the year, or nothing tells its total */
  | { kind: 'no-total'; reason: MissingReason }
  /** what is known of the edition contradicts itself */
  | { kind: 'contradictory' }
  | { kind: 'not-a-number'; text: string; name: ScoredDimension | null }
  | { kind: 'no-part'; text: string; name: ScoredDimension | null }
  | { kind: 'clamped'; text: string; to: Decimal; name: ScoredDimension | null };

/** What a reader can choose. */
export interface SimulationChoices {
  indices: IndexInfo[];
  years: number[];
  present: Unit[];
  former: Unit[];
  ministries: Unit[];
}

/** Where the figures leave a result open. */
export interface Openness {
  /** how many ranks and totals of the ranked units are known */
  ranks: number;
  totals: number;
  of: number;
}

/** A simulation with the names and figures of all that it speaks of. */
export interface SimulatedUnit {
  unit: Unit;
  edition: RankedEdition;
  of: number;
  total: KnownFigure;
  rank: KnownFigure | null;
  /** the dimensions whose points can be set, with the figures they begin with; none where only the total can */
  dimensions: { dimension: ScoredDimension; figure: KnownFigure }[];
  /** the dimensions of the framework whose points or maximum are not known */
  without: ScoredDimension[];
  simulation: Simulation;
  /** null where every total is known, so that results are exact */
  openness: Openness | null;
  /** whether anything was set */
  isChanged: boolean;
  /** whom it passes or is passed by, in the order of the ranking */
  crossed: Record<keyof Crossed, Unit[]>;
  /** null where not every ranked unit has points in every dimension */
  robustness: Robustness | null;
  peers: UnitPeers | null;
}

/** The page: what was asked, what can be, and the simulation if there is one. */
export interface SimulationPage {
  index: IndexInfo;
  level: RankedLevel;
  unit: Unit | null;
  year: number | null;
  choices: SimulationChoices;
  refused: SimulationRefusal[];
  simulated: SimulatedUnit | null;
}

/**
 * The parts of a unit's total whose points can be set: its dimensions, or the total alone where none is known.
 * @param printed scores that are printed with their maximum, where the table has a percentage of none
 */
export function toParts(
  table: ScoreTable,
  row: ScoreRow,
  printed: readonly KnownFigure[],
): { parts: Part[]; dimensions: SimulatedUnit['dimensions']; without: ScoredDimension[] } {
  const settable = table.fields.flatMap((dimension) => {
    const found = toSettable(row.scores.get(dimension.code)?.score, printed, dimension.code);
    if (!found) return [];
    const { figure, points, max } = found;
    return [{ dimension: { ...dimension, max }, figure, part: { code: dimension.code, score: points, max } }];
  });
  const known = new Set(settable.map(({ part }) => part.code));
  const { score } = row.total;
  const whole =
    score.kind === 'known' && table.max !== null
      ? [{ code: overall, score: score.figure.value, max: table.max }]
      : [];
  return {
    parts: settable.length > 0 ? settable.map(({ part }) => part) : whole,
    dimensions: settable.map(({ dimension, figure }) => ({ dimension, figure })),
    without: table.fields.filter(({ code }) => !known.has(code)),
  };
}

function toSettable(score: Score | undefined, printed: readonly KnownFigure[], code: string) {
  if (score?.kind !== 'known') return null;
  const { figure, points, max } = score;
  if (points !== null && max !== null) return { figure, points, max };
  const own = printed.find(({ dimension }) => dimension === code);
  return own?.max ? { figure: own, points: own.value, max: own.max } : null;
}

/** What of the set points cannot be used as it is written. */
export function toPointRefusals(
  set: readonly SetPoints[],
  parts: readonly Part[],
  fields: readonly ScoredDimension[],
): SimulationRefusal[] {
  return set.flatMap(({ code, text, points }): SimulationRefusal[] => {
    const part = parts.find((known) => known.code === code);
    const name = fields.find((known) => known.code === code) ?? null;
    if (!part) return [{ kind: 'no-part', text: code, name }];
    if (points === null) return [{ kind: 'not-a-number', text, name }];
    if (compareDecimals(points, part.max) > 0) return [{ kind: 'clamped', text, to: part.max, name }];
    if (compareDecimals(points, '0') < 0) return [{ kind: 'clamped', text, to: '0', name }];
    return [];
  });
}

interface SimulatedInput {
  table: ScoreTable;
  row: ScoreRow;
  total: KnownFigure;
  field: Field;
  set: readonly SetPoints[];
  printed: readonly KnownFigure[];
  robustness: Robustness | null;
  peers: UnitPeers | null;
}

/** The simulation of a unit in an edition. */
export function toSimulatedUnit(input: SimulatedInput): SimulatedUnit {
  const { table, row, total, field, set, robustness, peers } = input;
  const { parts, dimensions, without } = toParts(table, row, input.printed);
  const points = new Map(
    set.flatMap(({ code, points: known }) => (known === null ? [] : [[code, known] as const])),
  );
  const simulation = toSimulation(field, total.value, parts, points, table.max);
  const units = new Map(table.rows.map(({ unit }) => [unit.slug, unit]));
  const order = [...units.keys()];
  const inOrder = (keys: readonly string[]) =>
    [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b)).flatMap((key) => units.get(key) ?? []);
  const { surely, possibly, level } = simulation.crossed;
  const { standing } = row.total;
  return {
    unit: row.unit,
    edition: table.edition,
    of: field.of,
    total,
    rank: 'figure' in standing ? standing.figure : null,
    dimensions,
    without,
    simulation,
    openness: toOpenness(table, field.of),
    isChanged: simulation.parts.some(({ set: points, score }) => compareDecimals(points, score) !== 0),
    crossed: { surely: inOrder(surely), possibly: inOrder(possibly), level: inOrder(level) },
    robustness,
    peers,
  };
}

function toOpenness({ rows, index }: ScoreTable, of: number): Openness | null {
  const count = (isCounted: (row: ScoreRow) => boolean) => rows.filter(isCounted).length;
  const ranks = count(
    ({ total }) => total.standing.kind === 'published' || total.standing.kind === 'computed',
  );
  const totals = count(({ total }) => total.score.kind === 'known');
  return index.publishesRanks ? { ranks, totals, of } : null;
}

/** Whether a rank is certain. */
export const isCertain = ({ best, worst }: RankBound): boolean => best === worst;
