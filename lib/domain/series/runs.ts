import type { MissingReason } from '../figures/missing';
import { isBrokenBetween, type YearEntry } from './series';

/** A year with something known, or years in a row, the latest first, of which nothing is known for one reason. */
export type YearRun =
  | { kind: 'year'; entry: YearEntry }
  | {
      kind: 'gap';
      fromYear: number;
      toYear: number;
      /** null where the results of those editions were not found at all */
      because: MissingReason | null;
      /** those of them with other criteria than the edition before */
      breakYears: number[];
    }
  /** the unit of the years above is a new one with the name of the one below */
  | { kind: 'merger'; year: number };

/** The years of a series, the latest first, with the years in a row of which nothing is known as one. */
export function toYearRuns(entries: readonly YearEntry[]): YearRun[] {
  const runs: YearRun[] = [];
  [...entries].reverse().forEach((entry, at, all) => {
    const later = all[at - 1];
    if (later && isBrokenBetween(later, entry)) runs.push({ kind: 'merger', year: later.year });
    const last = runs.at(-1);
    if (!isEmpty(entry)) {
      runs.push({ kind: 'year', entry });
      return;
    }
    const because = toReason(entry);
    const breakYears = entry.caution === 'framework-changed' ? [entry.year] : [];
    if (last?.kind === 'gap' && last.because === because) {
      last.fromYear = entry.year;
      last.breakYears.unshift(...breakYears);
    } else runs.push({ kind: 'gap', fromYear: entry.year, toYear: entry.year, because, breakYears });
  });
  return runs;
}

const isEmpty = ({ rank, bound, value, rankChange, pointChange }: YearEntry): boolean =>
  [rank, bound, value].every((known) => known === null) &&
  rankChange.kind !== 'stated' &&
  pointChange.kind !== 'stated';

const toReason = ({ edition, missing }: YearEntry): MissingReason | null =>
  edition.status === 'not-located' && missing !== 'unit-did-not-exist'
    ? null
    : (missing ?? 'not-located-yet');
