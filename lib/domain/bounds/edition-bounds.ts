import { type Edition, type IndexInfo, nextEdition, previousEdition } from '../editions/edition';
import { type Figure, isKnown, type KnownFigure, toWhole } from '../figures/figure';
import { toFormula } from '../figures/formula';
import type { Unit } from '../units/unit';
import { addDecimals, type Decimal, decimalsOf, divideDecimal, lastPlaceOf } from '../values/decimal';
import { groupBy } from '../values/group-by';
import { aggregateOf, overall } from '../vocabulary';
import type { KnownRanking, KnownValue } from './known-ranking';
import { toRankingBounds, type UnitBounds } from './rank-bounds';

/** How many units are in a group of an edition's classification. */
export interface CountedGroup {
  lower: Decimal | null;
  upper: Decimal | null;
  units: number | null;
}

export interface EditionBoundsInput {
  index: Pick<IndexInfo, 'publishesRanks' | 'higherIsBetter' | 'decimals'>;
  edition: Edition;
  /** all editions of the index and level */
  editions: readonly Edition[];
  dimension: string;
  /** the units that existed in the edition's year */
  units: readonly Pick<Unit, 'slug'>[];
  /** the figures of the dimension and level, of all years */
  figures: readonly Figure[];
  /** the groups of the whole index, the best first; none where they leave a gap */
  groups: readonly CountedGroup[];
  /** the slugs that the same unit may have in the edition, its own included */
  slugsOf(slug: string): readonly string[];
}

/** Nothing is known to be bounded. */
const none: ReadonlyMap<string, UnitBounds> = new Map();

/**
 * The ranks and values that are possible in one edition, by the slug of its unit. Empty for an index without
 * published ranks, and for an edition whose number of units is not known or whose figures contradict each other. A
 * unit is missing when it is not known to be in the edition.
 */
export function toEditionBounds(input: EditionBoundsInput): ReadonlyMap<string, UnitBounds> {
  const known = toKnownRanking(input);
  const bounds = known && toRankingBounds(known);
  return bounds?.kind === 'bounded' ? bounds.units : none;
}

/**
 * What the figures of an edition say of its ranking, with slugs for keys; null for an index without published ranks
 * and for an edition whose number of units is not known.
 */
export function toKnownRanking(input: EditionBoundsInput): KnownRanking | null {
  const { index, edition, units, figures } = input;
  const { units: of, year, level } = edition;
  if (!index.publishesRanks || of === null) return null;
  // ranks within a block are not those of the whole
  const own = figures.filter((figure) => figure.year === year && figure.block === null);
  const toValue = toKnownValue(input);
  const byUnit = groupBy(own, ({ unit }) => unit);
  const ofUnit = (slug: string) => input.slugsOf(slug).flatMap((known) => byUnit.get(known) ?? []);
  const isComparable = toComparable(own);
  const known = units.map(({ slug }) => {
    const figuresOf = ofUnit(slug).filter(({ odd }) => !odd);
    return {
      key: slug,
      rank: toWhole(figuresOf.find(({ measure }) => measure === 'rank')),
      value: toValue(figuresOf.find(isComparable)),
    };
  });
  const isWhole = units.length <= of;
  const [highest, lowest] = (['highest', 'lowest'] as const).map((measure) =>
    level !== 'unit' && input.dimension === overall
      ? toValue(byUnit.get(aggregateOf[level])?.find((figure) => figure.measure === measure && !figure.odd))
      : null,
  );
  const [best, worst] = index.higherIsBetter ? [highest, lowest] : [lowest, highest];
  return {
    of,
    higherIsBetter: index.higherIsBetter,
    decimals: index.decimals,
    // of more units than ranks some were not ranked, and only a figure tells which
    units: known.filter(({ rank, value }) => isWhole || rank !== null || value !== null),
    counts: index.higherIsBetter && input.dimension === overall ? toCounts(input.groups) : [],
    best: best ?? null,
    worst: worst ?? null,
  };
}

/** Whether a figure is a value that ranks by one scale with most others: of one measure and one maximum. */
function toComparable(figures: readonly Figure[]): (figure: Figure) => boolean {
  const scaleOf = ({ measure, max }: Figure) =>
    measure === 'percent' ? measure : `${measure} ${Number(max)}`;
  const values = figures.filter((figure) => /^(?:percent|score)$/.test(figure.measure) && isKnown(figure));
  const scales = [...groupBy(values, scaleOf)].sort(([, a], [, b]) => b.length - a.length);
  const scale = scales[0]?.[0];
  return (figure) => isKnown(figure) && scaleOf(figure) === scale;
}

/** How far a value may be from the true one: a derived one as far as the roundings of all that it is made from. */
function toKnownValue({ index, edition, editions, figures }: EditionBoundsInput) {
  const [before, after] = [previousEdition, nextEdition].map(
    (find) => find(editions, edition.year)?.year ?? null,
  );
  const toMargin = (figure: KnownFigure): Decimal => {
    const related = figures.filter(({ unit }) => unit === figure.unit);
    const { publishesRanks } = index;
    const formula = toFormula(figure, {
      related,
      publishesRanks,
      before: before ?? null,
      after: after ?? null,
    });
    return formula?.kind === 'from-change'
      ? addDecimals(toHalfPlace(formula.level.value), toHalfPlace(formula.change.value))
      : lastPlaceOf(decimalsOf(figure.value));
  };
  return (figure: Figure | undefined): KnownValue | null =>
    isKnown(figure)
      ? { value: figure.value, margin: figure.basis === 'derived' ? toMargin(figure) : null }
      : null;
}

const toHalfPlace = (value: Decimal): Decimal =>
  divideDecimal(lastPlaceOf(decimalsOf(value)), 2, decimalsOf(value) + 1);

/** How many units reach the lower bound of each group, as far as all groups from the first on are counted. */
function toCounts(groups: readonly CountedGroup[]): KnownRanking['counts'] {
  const counts: KnownRanking['counts'][number][] = [];
  let reached = 0;
  for (const { lower, units } of groups) {
    if (units === null) break;
    reached += units;
    if (lower !== null) counts.push({ value: lower, reached });
  }
  return counts;
}
