import type { Dimension } from '@/lib/domain/editions/dimension';
import { isKnown, toWhole } from '@/lib/domain/figures/figure';
import { type Compare, leadersBy } from '@/lib/domain/rankings/leaders';
import type { DimensionResult, IndexHistory, Story } from './province';

/** A dimension with a number of places: its rank, or what it gained. */
export interface PlacedDimension {
  dimension: Dimension;
  places: number;
  figureId: string;
}

/** Why a unit stands where it does, as far as the parts of the index and the sources say. */
export interface Reasons {
  /** the dimensions of the newest edition whose rank is known: how many, the best and the worst, ties named */
  ranked: { base: number; best: PlacedDimension[]; worst: PlacedDimension[] } | null;
  /** the dimensions whose change in places is known: how many, and those that gained and lost most, ties named */
  moved: { base: number; rose: PlacedDimension[]; fell: PlacedDimension[] };
  /**
   * the latest year for which a source tells what moved: the dimensions that moved most of those it names, and how
   * many others it names
   */
  story: { year: number; publisher: string; most: PlacedDimension[]; others: number } | null;
}

const low: Compare<PlacedDimension> = (a, b) => a.places - b.places;
const high: Compare<PlacedDimension> = (a, b) => b.places - a.places;
/** The reasons in one edition of an index, from its dimensions and from what sources tell of this or an earlier year. */
export function toReasons(
  { index, dimensions }: Pick<IndexHistory, 'index' | 'dimensions'>,
  stories: readonly Story[],
  year: number,
): Reasons {
  const fields = dimensions.find((known) => known.year === year)?.fields ?? [];
  const ranks = fields.flatMap(toRank);
  const changes = fields.flatMap(toChange);
  const story = stories.find((told) => told.index.code === index.code && told.year <= year);
  return {
    ranked:
      ranks.length > 0 ? { base: ranks.length, best: leadersBy(ranks, low), worst: toWorst(ranks) } : null,
    moved: {
      base: changes.length,
      rose: leadersBy(
        changes.filter(({ places }) => places > 0),
        high,
      ),
      fell: leadersBy(
        changes.filter(({ places }) => places < 0),
        low,
      ),
    },
    story: story ? toTold(story) : null,
  };
}

function toTold({ year, source, moved }: Story): Reasons['story'] {
  const told = moved.flatMap(toChange).filter(({ places }) => places !== 0);
  const most = leadersBy(told, (a, b) => Math.abs(b.places) - Math.abs(a.places));
  return { year, publisher: source.publisher, most, others: told.length - most.length };
}

/** The lowest ranks; none where every rank is the same, so that nothing is called best and worst at once. */
function toWorst(ranks: readonly PlacedDimension[]): PlacedDimension[] {
  const worst = leadersBy(ranks, high);
  return worst.length === ranks.length ? [] : worst;
}

const toRank = ({ dimension, entry: { rank } }: DimensionResult): PlacedDimension[] => {
  const places = toWhole(rank);
  return isKnown(rank) && places !== null ? [{ dimension, places, figureId: rank.id }] : [];
};

function toChange({ dimension, entry }: Pick<DimensionResult, 'dimension' | 'entry'>): PlacedDimension[] {
  const { rankChange, rank } = entry;
  if (!('amount' in rankChange)) return [];
  const figureId = rankChange.kind === 'stated' ? rankChange.figureId : rank?.id;
  return figureId ? [{ dimension, places: rankChange.amount, figureId }] : [];
}
