import type { Dimension } from '@/lib/domain/editions/dimension';
import type { DimensionComparability } from '@/lib/domain/editions/edition';
import { isSameField } from '@/lib/domain/figures/change';
import { type Figure, isKnown, type KnownFigure } from '@/lib/domain/figures/figure';
import { type TopChanges, toTopChanges } from '@/lib/domain/rankings/top-places';
import type { Unit } from '@/lib/domain/units/unit';
import { type DimensionLeaders, toDimensionLeaders } from '../editions/dimension-years';
import type { SourceEntry } from '../figures/sources';
import type { MoversOfYear } from './movers';
import type { Ranking } from './ranking';

/** How many first places are watched for who comes and goes. */
export const topPlaces = 10;

/** All that the page of one edition shows. */
export interface YearPage {
  movers: MoversOfYear;
  /** the rankings by each field of the framework of which anything is known */
  fields: { dimension: Dimension; ranking: Ranking }[];
  /** where a dimension is compared with the edition before otherwise than the whole, and why */
  exceptions: { dimension: Dimension; exception: DimensionComparability }[];
  /** the sources of its figures, those with the most first */
  sources: SourceEntry[];
}

/** Why the first places of two editions cannot be compared, or who came and went. */
export type YearTop =
  | { kind: 'none' }
  | { kind: 'resized'; before: number; now: number }
  | ({ kind: 'changes'; before: number } & TopChanges);

/** Who came among the first places of an edition and who left; none where no rank or no edition before is known. */
export function toYearTop({ table, edition, previous }: Ranking): YearTop {
  if (!previous || table.known === 0 || table.of <= topPlaces) return { kind: 'none' };
  if (!isSameField(edition.units, previous.units))
    return { kind: 'resized', before: previous.units ?? 0, now: edition.units ?? 0 };
  return { kind: 'changes', before: previous.year, ...toTopChanges(table.possible, topPlaces) };
}

/** Who led each field, or the best known rank in it; and the fields of which neither is known. */
export function toFieldLeaders({ fields }: YearPage): { told: DimensionLeaders[]; untold: Dimension[] } {
  const all = fields.map(toDimensionLeaders);
  const isTold = ({ leaders, best }: DimensionLeaders) => leaders.length > 0 || best !== null;
  return {
    told: all.filter(isTold),
    untold: all.filter((field) => !isTold(field)).map(({ dimension }) => dimension),
  };
}

/** One unit with what is known of it in each field, in the order of the fields. */
export interface FieldsRow {
  unit: Unit;
  cells: (KnownFigure | null)[];
}

/** The units of which a field is known, in the order of the ranking: the value in each field, or else the rank. */
export function toFieldsRows({ movers, fields }: YearPage): FieldsRow[] {
  const { table } = movers.ranking;
  const known = fields.map(
    ({ ranking }) => new Map(ranking.table.rows.map((row) => [row.unit.id, toCell(row)])),
  );
  const units = [...table.rows, ...table.absent].map(({ unit }) => unit);
  return units
    .map((unit) => ({ unit, cells: known.map((of) => of.get(unit.id) ?? null) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
}

const toCell = ({ value, rank }: { value: Figure | null; rank: Figure | null }): KnownFigure | null =>
  [value, rank].find(isKnown) ?? null;
