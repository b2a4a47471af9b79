import type { Edition } from '../editions/edition';
import {
  type Caution,
  isSameField,
  type PointChange,
  type RankChange,
  toPointChange,
  toRankChange,
  valueBefore,
} from './change';
import { type Figure, isKnown, toWhole } from './figure';

/** The measures whose values of two editions differ by a number of places or of points. */
const levelMeasures: ReadonlySet<Figure['measure']> = new Set(['rank', 'percent', 'score', 'average']);

/** The same measure in the edition before, and what lies between. */
export interface FigureBefore {
  previous: Figure | null;
  /** null unless both values are known */
  change: { kind: 'rank'; change: RankChange } | { kind: 'points'; change: PointChange } | null;
}

interface FigureBeforeInput {
  figure: Figure;
  /** figures of the same unit and index, also under its other names */
  related: readonly Figure[];
  edition: Pick<Edition, 'units' | 'level'>;
  /** the published edition before; null where there is none */
  before: Pick<Edition, 'year' | 'units'> | null;
  caution: Caution | undefined;
}

/** Finds a figure's value in the edition before. Ranks of two blocks, and scores with two maxima, make no change. */
export function toFigureBefore({
  figure,
  related,
  edition,
  before,
  caution,
}: FigureBeforeInput): FigureBefore {
  const previous =
    related.find(
      (other) =>
        other.year === before?.year &&
        other.dimension === figure.dimension &&
        other.measure === figure.measure,
    ) ?? null;
  if (!levelMeasures.has(figure.measure)) return { previous: null, change: null };
  if (!isKnown(figure) || !isKnown(previous) || figure.block !== previous.block) {
    return { previous, change: null };
  }
  const shared = { sameUnit: true, ...(caution && { caution }) };
  if (figure.measure === 'rank') {
    const sameField = isSameField(edition.units, before?.units ?? null);
    const change = toRankChange({ now: toWhole(figure), before: toWhole(previous), sameField, ...shared });
    return { previous, change: { kind: 'rank', change } };
  }
  const earlier = valueBefore(figure, previous, edition.level);
  const change = toPointChange({ now: figure.value, before: earlier, ...shared });
  return { previous, change: { kind: 'points', change } };
}
