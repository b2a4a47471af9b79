import type { Figure, KnownFigure } from '../figures/figure';
import { isKnown } from '../figures/figure';
import { type ComputedMean, toComputedMean } from '../rankings/averages';
import type { Region } from '../units/unit';
import type { Decimal } from '../values/decimal';
import { columnOf, type Score, type ScoreRow, type ScoreTable } from './score-table';
import { boundOf } from './two-editions';

/** An average that a source prints, or ours with its base, or how few units are known. */
export type Average =
  | { kind: 'published'; figure: KnownFigure }
  | ({ kind: 'computed' } & ComputedMean)
  | { kind: 'too-few'; base: number; of: number };

/** What a score is set against; null where the edition has no such group. */
export interface Averages {
  national: Average;
  region: Average | null;
  top: Average | null;
}

/** How many first places the average of the best is made of. */
export const topPlaces = 10;

/** What an average is counted in: points of the index, or percents of a maximum that is not known. */
export type Scale = 'points' | 'percent';

/** The scale of a score: its points where they are known. */
export const scaleOf = (score: Score): Scale =>
  score.kind === 'known' && score.points === null ? 'percent' : 'points';

/** A score on a scale; null where it is not known on it. */
export function valueOn(scale: Scale, score: Score): Decimal | null {
  if (score.kind === 'missing') return null;
  if (scale === 'points') return score.points;
  return score.figure.measure === 'percent' ? score.figure.value : null;
}

interface AveragesInput {
  table: ScoreTable;
  /** the code of a dimension, or of the whole */
  dimension: string;
  scale: Scale;
  region: Region | null;
  /** the average that a source prints */
  published: Figure | null;
}

/** The averages of a column: of all units that the edition may have ranked, of a region, of those certainly among the first ten. */
export function toAverages({ table, dimension, scale, region, published }: AveragesInput): Averages {
  const column = columnOf(table, dimension);
  const meanOf = (isCounted: (row: ScoreRow) => boolean, least = 0): Average => {
    const scores = column.filter(({ row }) => isCounted(row)).map(({ scored }) => scored.score);
    const values = scores.map((score) => valueOn(scale, score)).filter((value) => value !== null);
    const of = Math.max(least, scores.length);
    const mean = toComputedMean(values, of, table.index.decimals);
    return mean ? { kind: 'computed', ...mean } : { kind: 'too-few', base: values.length, of };
  };
  return {
    national: isKnown(published) ? { kind: 'published', figure: published } : meanOf(mayBeRanked),
    region: region && meanOf((row) => mayBeRanked(row) && row.region?.code === region.code),
    top: table.of > 2 * topPlaces ? meanOf(isTop, topPlaces) : null,
  };
}

/** A unit that the edition surely did not rank has no score to find. */
const mayBeRanked = ({ total: { standing } }: ScoreRow): boolean =>
  standing.kind !== 'missing' || standing.reason !== 'not-ranked';

const isTop = ({ total }: ScoreRow): boolean => {
  const bound = boundOf(total.standing);
  return bound !== null && bound.worst <= topPlaces;
};
