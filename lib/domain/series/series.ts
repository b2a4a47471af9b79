import { tellsPlace } from '../bounds/change-bounds';
import type { RankBound } from '../bounds/rank-bounds';
import {
  comparabilityOf,
  type DimensionComparability,
  type Edition,
  type IndexInfo,
  previousEdition,
} from '../editions/edition';
import {
  type Caution,
  isSameField,
  type PointChange,
  type RankChange,
  toCaution,
  toPointChange,
  toRankChange,
  valueBefore,
} from '../figures/change';
import { type Figure, isKnown, toWhole } from '../figures/figure';
import { type MissingReason, toMissingReason } from '../figures/missing';
import { orStated } from '../figures/stated-change';
import { unitOfYear } from '../units/lifespan';
import type { Unit } from '../units/unit';
import { overall } from '../vocabulary';

/** One year of one unit in one dimension of an index. */
export interface YearEntry {
  year: number;
  edition: Edition;
  unit: Unit | null;
  rank: Figure | null;
  /** where the unit must stand, when its rank has no figure and this tells its place */
  bound: RankBound | null;
  value: Figure | null;
  rankChange: RankChange;
  pointChange: PointChange;
  /** the number of units that the rank counts among */
  of: number | null;
  caution: Caution | null;
  /** the year of the edition before, which the changes count from; null where there is none */
  before: number | null;
  /** the reason why the rank is absent */
  missing: MissingReason | null;
}

export interface SeriesInput {
  index: Pick<IndexInfo, 'code' | 'isWhole'>;
  dimension?: string;
  editions: readonly Edition[];
  exceptions: readonly DimensionComparability[];
  /** the eras of the series, with those before and after a renaming, in the order of time */
  eras: readonly Unit[];
  figures: readonly Figure[];
  /** whether the framework of an edition has the dimension */
  inFramework?: (edition: Edition) => boolean;
  /** the years in which every rank is known */
  fullyRanked?: ReadonlySet<number>;
  /** the ranks that are possible for a unit in a year */
  boundOf?: (slug: string, year: number) => RankBound | undefined;
}

/** The years of a unit in one dimension, one for every edition of the index, each with its changes. */
export function toSeries(input: SeriesInput): YearEntry[] {
  const { index, dimension = overall, editions, exceptions, eras, figures } = input;
  const own = figures.filter((figure) => figure.index === index.code && figure.dimension === dimension);
  const find = (unit: Unit | undefined, year: number, measure: Figure['measure']) =>
    own.find((figure) => figure.unit === unit?.slug && figure.year === year && figure.measure === measure) ??
    null;
  const unitIn = (year: number) => unitOfYear(eras, year);
  const valueIn = (year: number) => find(unitIn(year), year, 'percent') ?? find(unitIn(year), year, 'score');

  return editions.map((edition): YearEntry => {
    const { year } = edition;
    const unit = unitIn(year);
    const [rank, value] = [find(unit, year, 'rank'), valueIn(year)];
    const previous = previousEdition(editions, year);
    const unitBefore = previous ? unitIn(previous.year) : undefined;
    const sameUnit = isUnbroken(unit, unitBefore);
    const caution = toCaution(comparabilityOf(edition, dimension, exceptions));
    const shared = { sameUnit, ...(caution && { caution }) };
    const earlier = previous && valueIn(previous.year);
    const rankChange = toRankChange({
      now: toWhole(rank),
      before: previous && toWhole(find(unitBefore, previous.year, 'rank')),
      sameField: isSameField(edition.units, previous?.units ?? null),
      ...shared,
    });
    const pointChange = toPointChange({
      now: value?.value ?? null,
      before: valueBefore(value, earlier, edition.level),
      ...shared,
    });
    const bound = rank === null && unit ? input.boundOf?.(unit.slug, year) : undefined;
    return {
      year,
      edition,
      unit: unit ?? null,
      rank,
      bound: bound && edition.units !== null && tellsPlace(bound, edition.units) ? bound : null,
      value,
      rankChange: orStated(rankChange, find(unit, year, 'rank_change'), Number),
      pointChange: orStated(pointChange, find(unit, year, 'percent_change'), (amount) => amount),
      of: rank?.rankedOf ?? edition.units,
      caution: caution ?? null,
      before: previous?.year ?? null,
      missing: isKnown(rank)
        ? null
        : toMissingReason({
            eras,
            year,
            inFramework: input.inFramework?.(edition) ?? true,
            editionIsWhole: index.isWhole,
            everyRankKnown: input.fullyRanked?.has(year) ?? false,
            undecided: rank !== null,
          }),
    };
  });
}

/** Whether no merger lies between two years of one series: a renaming changes the slug, a merger keeps it. */
function isUnbroken(now: Unit | undefined, before: Unit | undefined): boolean {
  if (!now || !before || now.id === before.id) return true;
  return now.slug !== before.slug;
}

/** Whether a merger that kept the name lies between two years of a series. */
export const isBrokenBetween = (now: YearEntry, before: YearEntry): boolean =>
  !isUnbroken(now.unit ?? undefined, before.unit ?? undefined);

/** The years whose edition cannot be compared with the one before. */
export const breakYearsOf = (entries: readonly YearEntry[]): number[] =>
  entries.filter(({ caution }) => caution === 'framework-changed').map(({ year }) => year);
