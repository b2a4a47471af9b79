import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import type { PointChange, RankChange } from '@/lib/domain/figures/change';
import type { RowOf } from '../contract/operations';

type Standing = RowOf<'ranking'>;

/** The ranks that are possible, marked as computed; null for none. */
export const toBounds = (bound: RankBound | null): Standing['bounds'] =>
  bound && { best: bound.best, worst: bound.worst, basis: 'computed' };

/** A change of rank as the API says it. */
export function toRankChangeRow(change: RankChange): Standing['rank_change'] {
  const none = { places: null, least: null, most: null, reason: null, caution: null, figure: null };
  switch (change.kind) {
    case 'known':
      return { ...none, kind: 'known', places: change.amount, caution: change.caution ?? null };
    case 'stated':
      return { ...none, kind: 'stated', places: change.amount, figure: change.figureId };
    case 'bounded': {
      const { least, most, caution = null } = change;
      return { ...none, kind: 'bounded', least, most, caution };
    }
    case 'not-comparable':
      return { ...none, kind: 'not-comparable', reason: change.because };
    case 'missing':
      return { ...none, kind: 'missing' };
  }
}

/** A change of value as the API says it; of a stated change of unclear meaning only the words. */
export function toPointChangeRow(change: PointChange): Standing['point_change'] {
  const none = { points: null, reason: null, caution: null, figure: null, quote: null };
  switch (change.kind) {
    case 'known':
      return { ...none, kind: 'known', points: change.amount, caution: change.caution ?? null };
    case 'stated': {
      const { amount, figureId, quote } = change;
      return { ...none, kind: 'stated', points: quote === null ? amount : null, figure: figureId, quote };
    }
    case 'not-comparable':
      return { ...none, kind: 'not-comparable', reason: change.because };
    case 'missing':
      return { ...none, kind: 'missing' };
  }
}
