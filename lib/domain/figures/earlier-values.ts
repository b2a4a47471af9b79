import { compareDecimals, type Decimal } from '../values/decimal';

/** A value that a figure had from one release to the one before another. */
export interface EarlierValue {
  value: Decimal | null;
  fromRelease: number;
  untilRelease: number;
}

/** One stored version of a figure; the current one has no end. */
export interface FigureVersion {
  value: Decimal | null;
  fromRelease: number;
  untilRelease: number | null;
}

/**
 * The earlier values of a figure, the latest first. Consecutive versions with one value count once, although they
 * may differ in something else, and the current value is no earlier one.
 * @param versions all versions, the latest first
 */
export function toEarlierValues(versions: readonly FigureVersion[]): EarlierValue[] {
  const runs: FigureVersion[] = [];
  for (const version of versions) {
    const later = runs.at(-1);
    if (later && later.fromRelease === version.untilRelease && isSame(later.value, version.value))
      later.fromRelease = version.fromRelease;
    else runs.push({ ...version });
  }
  return runs.flatMap(({ value, fromRelease, untilRelease }) =>
    untilRelease === null ? [] : [{ value, fromRelease, untilRelease }],
  );
}

const isSame = (a: Decimal | null, b: Decimal | null): boolean =>
  a === null || b === null ? a === b : compareDecimals(a, b) === 0;
