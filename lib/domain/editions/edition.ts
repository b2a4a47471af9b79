import { type Figure, isKnown } from '../figures/figure';
import type { Decimal } from '../values/decimal';
import type { Comparable, Level, RankedLevel } from '../vocabulary';

/** All that pages need to know about an index. It is data, so that a new index needs rows and no code. */
export interface IndexInfo {
  code: string;
  nameVi: string;
  nameEn: string;
  /** the full name if there is no short one */
  shortVi: string;
  shortEn: string;
  /** other common names */
  aliases: string[];
  /** what it measures and how, in a sentence or two */
  aboutVi: string | null;
  aboutEn: string | null;
  publisherVi: string;
  publisherEn: string;
  valueMeasure: 'percent' | 'score';
  scaleMax: Decimal | null;
  /** the greatest number of decimals that its values are shown with */
  decimals: number;
  /** the unit of a difference of two values, and for scores also of a value */
  differenceVi: string;
  differenceEn: string;
  higherIsBetter: boolean;
  publishesRanks: boolean;
  /**
   * Whether its data set is complete, so that an absent value was not published. The results of other indices
   * were gathered from the press, so an absent value may only not have been located.
   */
  isWhole: boolean;
  /** the code of the index whose places are compared with its own */
  contrast: string | null;
  /** when the results of a year usually come out */
  scheduleVi: string | null;
  scheduleEn: string | null;
}

/** The part of an index that says which of two values is better. */
export type Directed = Pick<IndexInfo, 'higherIsBetter'>;

/** One index, one measured year, one level. */
export interface Edition {
  index: string;
  year: number;
  level: Level;
  framework: string | null;
  /** the number of units that it ranked; null when unknown */
  units: number | null;
  status: 'published' | 'not-located';
  publishedOn: string | null;
  decision: string | null;
  /** whether it may be compared with the edition before */
  comparable: Comparable | null;
  noteVi: string | null;
  noteEn: string | null;
}

/** An edition that ranks provinces or ministries. */
export interface RankedEdition extends Edition {
  level: RankedLevel;
}

/** An exception to an edition's comparability, for one dimension. */
export interface DimensionComparability {
  index: string;
  year: number;
  dimension: string;
  comparable: Comparable;
  reasonVi: string;
  reasonEn: string;
}

/** Whether a dimension may be compared with the edition before: by its own exception, else by its edition. */
export function comparabilityOf(
  edition: Pick<Edition, 'index' | 'year' | 'comparable'>,
  dimension: string,
  exceptions: readonly DimensionComparability[],
): Comparable | null {
  const exception = exceptions.find(
    (known) => known.index === edition.index && known.year === edition.year && known.dimension === dimension,
  );
  return exception?.comparable ?? edition.comparable;
}

/** True when as many units of an edition have a rank as it ranked, so that every other unit was not ranked. */
export const isFullyRanked = (
  { year, units }: Pick<Edition, 'year' | 'units'>,
  figures: readonly Figure[],
  { isWhole }: Pick<IndexInfo, 'isWhole'>,
): boolean =>
  units !== null &&
  !isWhole &&
  figures.filter((figure) => figure.year === year && figure.measure === 'rank' && isKnown(figure)).length >=
    units;

/** What orders the editions of one index and level, and of one province where it is a province's own index. */
type Dated = Pick<Edition, 'year' | 'status'>;

/** The latest published edition before a year, which that year is compared with; null where there is none. */
export const previousEdition = <E extends Dated>(editions: readonly E[], year: number): E | null =>
  editions
    .filter((edition) => edition.status === 'published' && edition.year < year)
    .reduce<E | null>((latest, edition) => (latest && latest.year > edition.year ? latest : edition), null);

/** The earliest published edition after a year; null where there is none. */
export const nextEdition = <E extends Dated>(editions: readonly E[], year: number): E | null =>
  editions
    .filter((edition) => edition.status === 'published' && edition.year > year)
    .reduce<E | null>((next, edition) => (next && next.year < edition.year ? next : edition), null);
