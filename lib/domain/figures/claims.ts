import { compareDecimals, type Decimal, decimalsOf } from '../values/decimal';
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

/** True when at least two claims give different values ("95.4" and "95.40" agree). */
export function isConflict(claims: readonly ClaimValue[]): boolean {
  const first = claims[0];
  return first !== undefined && claims.some((claim) => compareDecimals(claim.value, first.value) !== 0);
}

/**
 * Resolves a non-empty list of claims to a figure. Of agreeing claims the one with the most decimals counts, of
 * differing ones that of the accepted source. `sources` counts the distinct addresses that give this value.
 * @param addressOf the address of a source; sources with the same address count once
 */
export function resolveClaims(
  claims: readonly ClaimValue[],
  ruling: Ruling | undefined,
  addressOf: (source: string) => string,
): ResolvedFigure | ResolutionProblem {
  const conflict = isConflict(claims);
  if (conflict && !ruling) return 'unresolved-conflict';
  if (!conflict && ruling) return 'ruling-without-conflict';

  const accepted = ruling?.acceptedSource
    ? claims.find((claim) => claim.source === ruling.acceptedSource)
    : claims[0];
  if (!accepted) return 'accepted-source-absent';

  const block = claims.find((claim) => claim.block)?.block ?? null;
  if (ruling && !ruling.acceptedSource) return { status: 'undecided', basis: strongest(claims), block };

  const agreeing = claims.filter((claim) => compareDecimals(claim.value, accepted.value) === 0);
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
