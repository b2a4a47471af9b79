import { absoluteDecimal, compareDecimals, type Decimal, signOf, subtractDecimals } from '../values/decimal';

/** A unit's values in a dimension in two comparable years. */
export interface TwoYears {
  key: string;
  before: Decimal;
  now: Decimal;
}

/** A unit that started near another and gained. */
export interface Improver extends TwoYears {
  gained: Decimal;
}

/** Those who started near a unit and gained most. */
export interface Improvers {
  /** what the unit itself gained; negative for a loss */
  own: Improver;
  /** how many others started near it */
  near: number;
  /** those of them who gained most, and more than the unit; more than asked where gains are equal */
  most: Improver[];
}

/**
 * The units that started within a band of another and gained most until the later year.
 * @param band the greatest distance in the earlier year
 * @param count how many to list
 * @returns null when the unit's own values are not both known
 */
export function toImprovers(
  key: string,
  units: readonly TwoYears[],
  band: Decimal,
  count = 3,
): Improvers | null {
  const gains = units.map((unit): Improver => ({ ...unit, gained: subtractDecimals(unit.now, unit.before) }));
  const own = gains.find((unit) => unit.key === key);
  if (!own) return null;
  const near = gains.filter(
    (unit) =>
      unit.key !== key &&
      compareDecimals(absoluteDecimal(subtractDecimals(unit.before, own.before)), band) <= 0,
  );
  const better = near
    .filter(({ gained }) => signOf(gained) > 0 && compareDecimals(gained, own.gained) > 0)
    .sort((a, b) => compareDecimals(b.gained, a.gained));
  const last = better[count - 1];
  return {
    own,
    near: near.length,
    most: last ? better.filter(({ gained }) => compareDecimals(gained, last.gained) >= 0) : better,
  };
}
