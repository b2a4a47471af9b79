import { overall } from '@/lib/domain/vocabulary';
import type { Draft } from './draft';
import type { Evidence } from './evidence';

/** A column to the left or right that a column without a subject may go with. */
interface Owner {
  draft: Draft;
  /** its dimension; null when it is of another year, left out, or not known yet */
  dimension: string | null;
}

export interface Binding {
  /** the dimensions that a column without a subject may be of; the only one is certain */
  dimensions: string[];
  /** true when it may also belong to a column that is left out, and be left out with it */
  mayBeLeftOut: boolean;
}

interface Surroundings {
  drafts: readonly Draft[];
  /** the dimensions that the title names */
  titleDimensions: readonly string[];
  evidence: Evidence;
  higherIsBetter: boolean;
  /** the dimensions that no column names */
  untaken: readonly string[];
  maxOf: (dimension: string) => string | null;
}

/** True for a column that says what it measures, but not of what: "Xếp hạng", "Tỷ lệ %". */
export const isBare = ({ saying, header, isGiven }: Draft): boolean =>
  !isGiven &&
  header !== '' &&
  !saying.meaning &&
  !saying.isUnknown &&
  !saying.candidates &&
  saying.dimension === undefined;

/**
 * The dimensions that a column without a subject may be of: the dimension of the title, else the whole index, and
 * those of the columns beside it, as far as the figures do not refute them.
 */
export function bind(draft: Draft, around: Surroundings): Binding {
  const { drafts, titleDimensions, evidence } = around;
  const others = drafts.filter(({ at }) => at !== draft.at);
  const wholes = wholesOf(titleDimensions, others, drafts);
  const [whole = overall] = wholes;
  const only = (dimension: string) => ({ dimensions: [dimension], mayBeLeftOut: false });
  const oneOf = (dimensions: readonly string[]) => settleByFigures(draft, unique(dimensions), around);
  if (draft.saying.isTotal || evidence.isSum(draft.at)) return oneOf(wholes);
  const left = ownerOf(draft, drafts, -1, wholes.length === 1 ? whole : null);
  if (!left) return oneOf([...wholes, ...rightOf(draft, others, around)]);
  const isTwin = isPattern(twinsOf(draft, drafts), drafts);
  if (left.dimension === null) {
    const { saying, isGiven, choices } = left.draft;
    if (saying.isOtherYear && draft.saying.isOwnYear) return oneOf(wholes);
    if ((saying.isOtherYear || isGiven) && isTwin) return { dimensions: [], mayBeLeftOut: true };
    return {
      dimensions: unique([
        ...wholes,
        ...choices.flatMap(toDimension),
        ...(choices.length > 0 || saying.isOtherYear ? [] : around.untaken),
      ]),
      mayBeLeftOut: true,
    };
  }
  if (left.dimension === overall || wholes.includes(left.dimension)) return only(left.dimension);
  const settled = oneOf([left.dimension, ...wholes]);
  if (settled.dimensions.length === 1) return settled;
  return isTwin && !contradicts(draft, left.dimension, around) ? only(left.dimension) : settled;
}

/** The whole of a table: the dimension of its title, else the index; both when its columns say that it has more. */
function wholesOf(
  titleDimensions: readonly string[],
  others: readonly Draft[],
  all: readonly Draft[],
): string[] {
  if (titleDimensions.length === 0) return [overall];
  // a total beside the dimension itself may be that of the index
  const isBeside =
    all.some(({ saying }) => saying.isTotal) &&
    all.some(({ saying }) => saying.dimension && titleDimensions.includes(saying.dimension));
  if (isBeside) return [...titleDimensions, overall];
  const isMixed = others.some((other) => ![null, ...titleDimensions].includes(dimensionOf(other)));
  return isMixed || titleDimensions.length > 1 ? [...titleDimensions, overall] : [...titleDimensions];
}

/** The dimensions right of a column without anything to its left: of "Hạng | Tỉnh | Thể chế", if it is the only one. */
function rightOf(draft: Draft, others: readonly Draft[], { drafts }: Surroundings): string[] {
  const named = unique(others.flatMap((other) => dimensionOf(other) ?? []));
  const isOfWhole = named.includes(overall) || others.some(({ saying }) => saying.isTotal);
  if (named.length === 1 && !isOfWhole) return named;
  const right = isBetween(draft, drafts) ? ownerOf(draft, drafts, 1, null)?.dimension : null;
  return right ? [right] : [];
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];
const toDimension = (choice: string): string[] => {
  const [first = '', second] = choice.split(' ');
  return second ? [first] : [];
};

const dimensionOf = ({ meaning, saying }: Draft): string | null =>
  meaning?.kind === 'value' ? meaning.dimension : meaning ? null : (saying.dimension ?? null);

/** The nearest column on one side that says what it is of, up to the names; text columns do not part them. */
function ownerOf({ at }: Draft, drafts: readonly Draft[], step: 1 | -1, whole: string | null): Owner | null {
  for (let place = at + step; ; place += step) {
    const draft = drafts.find((other) => other.at === place);
    if (!draft || draft.meaning?.kind === 'name') return null;
    const { meaning, saying, isGiven, choices } = draft;
    if (meaning?.kind === 'value') return { draft, dimension: meaning.dimension };
    // a field without figures, as when they are hidden, has its rank beside it all the same
    if (saying.dimension && !isGiven)
      return { draft, dimension: choices.includes('skip') ? null : saying.dimension };
    if (meaning?.kind === 'quote' || (meaning?.kind === 'skip' && !isGiven && !saying.isOtherYear)) continue;
    if (saying.isOtherYear || isGiven) return { draft, dimension: null };
    if (saying.isUnknown || saying.candidates || draft.header === '') return { draft, dimension: null };
    if (saying.isTotal) return { draft, dimension: whole };
  }
}

/** True for a column that stands between the names and a column with a dimension: "Tỉnh | Hạng | Thể chế". */
const isBetween = ({ at }: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some((draft) => draft.at < at && draft.meaning?.kind === 'name');

const twinsOf = ({ header }: Draft, drafts: readonly Draft[]): Draft[] =>
  drafts.filter((other) => other.header.toLowerCase() === header.toLowerCase());

/** True when each of several columns with one header stands right of columns of one subject of its own. */
function isPattern(twins: readonly Draft[], drafts: readonly Draft[]): boolean {
  return (
    twins.length > 1 &&
    twins.every(({ at }) => {
      const before = drafts.filter((other) => other.at < at);
      const from = before.findLastIndex((other) => other.meaning?.kind === 'name' || twins.includes(other));
      const own = before.slice(from + 1);
      return own.length > 0 && unique(own.flatMap((other) => dimensionOf(other) ?? [])).length < 2;
    })
  );
}

function settleByFigures(draft: Draft, dimensions: string[], around: Surroundings): Binding {
  const kept = dimensions.filter((dimension) => !contradicts(draft, dimension, around));
  return { dimensions: kept.length > 0 ? kept : dimensions, mayBeLeftOut: false };
}

/** True when the figures of the column cannot be those of the dimension beside its other columns. */
function contradicts({ at, saying }: Draft, dimension: string, around: Surroundings): boolean {
  const { drafts, evidence, higherIsBetter, maxOf } = around;
  const values = drafts.filter(
    (other) =>
      other.at !== at &&
      dimensionOf(other) === dimension &&
      !other.saying.isChange &&
      ![other.saying.measure, other.meaning?.kind === 'value' && other.meaning.measure].some(
        (measure) => measure === 'rank' || measure === 'region_rank' || measure === 'max',
      ),
  );
  if (saying.isChange) return false;
  if (saying.measure === 'rank') {
    return values.some((value) => !evidence.isOrderOf(at, value.at, higherIsBetter));
  }
  const max = maxOf(dimension);
  if (saying.measure !== 'percent' || max === null || dimension === overall) return false;
  const scores = values.filter((value) => value.saying.measure !== 'percent');
  return scores.some((score) => !evidence.isShareOf(at, score.at, max));
}
