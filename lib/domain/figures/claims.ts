import { compareDecimals, type Decimal, decimalsOf, roundDecimal } from '../values/decimal';
import { type ClaimBasis, claimBases } from '../vocabulary';

/** The value that one source gives for one figure, with the printed decimals. */
export interface ClaimValue {
  source: string;
  value: Decimal;
  max: Decimal | null;
  basis: ClaimBasis;
  block: string | null;
}

/** The resolution of a conflict; without an accepted source the figure is undecided. */
export interface Ruling {
  acceptedSource: string | null;
}

export type ResolvedFigure =
  | {
      status: 'accepted';
      value: Decimal;
      max: Decimal | null;
      basis: ClaimBasis;
      block: string | null;
      sources: number;
    }
  | { status: 'undecided'; basis: ClaimBasis; block: string | null };

export type ResolutionProblem = 'unresolved-conflict' | 'ruling-without-conflict' | 'accepted-source-absent';

/** True when two printed values say the same: they are equal, or the one with fewer decimals is the other rounded. */
export function saySame(a: Decimal, b: Decimal): boolean {
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  return compareDecimals(roundDecimal(a, decimals), roundDecimal(b, decimals)) === 0;
}

/** Whether a claim gives the value of its figure: also when it rounds it, unless a ruling tells the two apart. */
export const givesValue = (said: Decimal, own: Decimal, isRuled: boolean): boolean =>
  isRuled ? compareDecimals(said, own) === 0 : saySame(said, own);

/** True when a claim does not say the same as the most precise one ("95.4", "95.40" and "95.38" agree). */
export function isConflict(claims: readonly ClaimValue[]): boolean {
  const finest = finestOf(claims);
  return finest !== undefined && claims.some(({ value }) => !saySame(value, finest.value));
}

const finestOf = <T extends Pick<ClaimValue, 'value'>>(claims: readonly T[]): T | undefined =>
  claims.reduce<T | undefined>(
    (best, claim) => (best && decimalsOf(best.value) >= decimalsOf(claim.value) ? best : claim),
    undefined,
  );

/**
 * Resolves a non-empty list of claims to a figure. Of agreeing claims the one with the most decimals counts, of
 * differing ones that of the accepted source. `sources` counts the distinct addresses that give this value, without
 * a ruling also those that round it. A ruling on values that differ by rounding only is superfluous and no fault.
 * @param addressOf the address of a source; sources with the same address count once
 */
export function resolveClaims(
  claims: readonly ClaimValue[],
  ruling: Ruling | undefined,
  addressOf: (source: string) => string,
): ResolvedFigure | ResolutionProblem {
  if (isConflict(claims) && !ruling) return 'unresolved-conflict';
  const first = claims[0];
  const differ = claims.some(({ value }) => first && compareDecimals(value, first.value) !== 0);
  if (!differ && ruling) return 'ruling-without-conflict';

  const accepted = ruling?.acceptedSource
    ? claims.find((claim) => claim.source === ruling.acceptedSource)
    : finestOf(claims);
  if (!accepted) return 'accepted-source-absent';

  const block = claims.find((claim) => claim.block)?.block ?? null;
  if (ruling && !ruling.acceptedSource) return { status: 'undecided', basis: strongest(claims), block };

  // a ruling says that the values are not the same
  const isSame = ({ value }: ClaimValue) =>
    compareDecimals(value, accepted.value) === 0 || (!ruling && saySame(value, accepted.value));
  const agreeing = claims.filter(isSame);
  return {
    status: 'accepted',
    value: mostDecimals(agreeing, accepted.value),
    max: agreeing.find((claim) => claim.max !== null)?.max ?? null,
    basis: strongest(agreeing),
    block,
    sources: new Set(agreeing.map((claim) => addressOf(claim.source))).size,
  };
}

const strongest = (claims: readonly ClaimValue[]): ClaimBasis =>
  claimBases.find((basis) => claims.some((claim) => claim.basis === basis)) ?? 'derived';

const mostDecimals = (claims: readonly ClaimValue[], start: Decimal): Decimal =>
  claims.reduce((best, { value }) => (decimalsOf(value) > decimalsOf(best) ? value : best), start);
