import {
  comparabilityOf,
  type DimensionComparability,
  type Edition,
  type IndexInfo,
} from '../editions/edition';
import { type Figure, isKnown } from '../figures/figure';
import { type MissingReason, toMissingReason } from '../figures/missing';
import { unitOfYear } from '../units/lifespan';
import type { Unit } from '../units/unit';
import { type Decimal, decimalsOf, meanOfDecimals } from '../values/decimal';
import { overall } from '../vocabulary';

/**
 * How the years before and after a merger are read together: not at all; the old unit of the same name as
 * the new one's past, as tables print it; or the mean of all members as that past.
 */
export const readings = ['apart', 'same-name', 'mean'] as const;
export type Reading = (typeof readings)[number];

/** A unit's figures of one year. */
export interface YearFigures {
  value: Figure | null;
  rank: Figure | null;
  /** why the value is absent */
  missing: MissingReason | null;
}

export interface MergedYear {
  year: number;
  edition: Edition;
  /** whether its criteria differ from those of the edition before */
  broken: boolean;
  /** in the order of the members; nothing from the merger on */
  members: YearFigures[];
  own: YearFigures;
  /** the mean of the members' values, where each has one */
  mean: Decimal | null;
}

/** One index of a merged unit and of the units it is made of, on one axis. */
export interface MergedSeries {
  index: IndexInfo;
  merged: Unit;
  members: Unit[];
  /** the first measured year of the merged unit */
  from: number;
  years: MergedYear[];
}

export interface MergedInput {
  index: IndexInfo;
  merged: Unit;
  /** every era of the merged unit from its beginning on: a new status is no break */
  eras: readonly Unit[];
  members: readonly Unit[];
  editions: readonly Edition[];
  exceptions: readonly DimensionComparability[];
  /** the figures of the whole index, of all the members and of the merged unit */
  figures: readonly Figure[];
}

/**
 * The arithmetic mean with the decimals of the value that prints most, but no more than `most`, rounded half
 * away from zero; null where any value is missing, because a mean of some members is none of the whole.
 */
export function meanOfAll(values: readonly (Decimal | null)[], most: number): Decimal | null {
  const known = values.filter((value): value is Decimal => value !== null);
  const decimals = Math.min(most, Math.max(...known.map(decimalsOf)));
  return known.length < values.length ? null : meanOfDecimals(known, decimals);
}

/** The years of an index before and after a merger, every edition present. */
export function toMergedSeries(input: MergedInput): MergedSeries {
  const { index, merged, members, editions, figures } = input;
  const figuresOf = (eras: readonly Unit[], { year, status }: Edition): YearFigures => {
    const unit = unitOfYear(eras, year);
    const find = (measure: Figure['measure']) =>
      figures.find(
        (figure) =>
          figure.index === index.code &&
          figure.dimension === overall &&
          figure.unit === unit?.slug &&
          figure.year === year &&
          figure.measure === measure,
      ) ?? null;
    const value = find(index.valueMeasure);
    return {
      value,
      rank: find('rank'),
      missing: isKnown(value)
        ? null
        : toMissingReason({
            eras,
            year,
            inFramework: true,
            editionIsWhole: index.isWhole && status === 'published',
            everyRankKnown: false,
            undecided: value !== null,
          }),
    };
  };
  const years = editions.map((edition): MergedYear => {
    const { year } = edition;
    const before = members.map((unit) => figuresOf([unit], edition));
    return {
      year,
      edition,
      broken: comparabilityOf(edition, overall, input.exceptions) === 'no',
      members: before,
      own: figuresOf(input.eras, edition),
      mean: meanOfAll(
        before.map(({ value }) => value?.value ?? null),
        index.decimals,
      ),
    };
  });
  return {
    index,
    merged,
    members: [...members],
    from:
      editions.find(({ year }) => unitOfYear(input.eras, year))?.year ??
      Number(merged.validFrom?.slice(0, 4)),
    years,
  };
}

/** How many of the members' values and ranks are known, of how many that editions published. */
export function countKnown({ years, members }: MergedSeries): { values: number; ranks: number; of: number } {
  const figures = years.flatMap((year) => year.members);
  return {
    values: figures.filter(({ value }) => isKnown(value)).length,
    ranks: figures.filter(({ rank }) => isKnown(rank)).length,
    of:
      years.filter(({ edition, year }) => edition.status === 'published' && existsIn(members, year)).length *
      members.length,
  };
}

const existsIn = (units: readonly Unit[], year: number): boolean =>
  units.some((unit) => unitOfYear([unit], year));
