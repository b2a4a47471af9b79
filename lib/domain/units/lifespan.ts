/** The first and last ISO day of a unit; null means before 2012, and until now. */
export interface Lifespan {
  validFrom: string | null;
  validTo: string | null;
}

/** The identity of a unit: its slug and the day it began ("an-giang", "an-giang@2025-07-01"). */
export const toUnitId = (slug: string, validFrom: string | null): string =>
  validFrom ? `${slug}@${validFrom}` : slug;

/** True when the unit existed on that ISO day. */
export const existedOn = ({ validFrom, validTo }: Lifespan, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** Orders eras by the day they began. */
export const byBeginning = (a: Lifespan, b: Lifespan): number =>
  (a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1;

/** The ISO day before an ISO day. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** The unit of a measured year: the one that exists on its 31 December. */
export function unitOfYear<T extends Lifespan>(units: readonly T[], year: number): T | undefined {
  return units.find((unit) => existedOn(unit, `${year}-12-31`));
}
