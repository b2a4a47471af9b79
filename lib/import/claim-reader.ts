import type { RawClaim } from '@/lib/dataset/data-set-input';
import { type PlacedClaim, placeClaim, type References } from '@/lib/dataset/normalise';
import { createClaimParser } from '@/lib/dataset/parse';
import type { Problem } from '@/lib/dataset/problem';
import { checkClaim, checkPlaced } from './check';

/**
 * Types a raw claim, joins it with what its keys stand for, and checks it by itself.
 * @returns for one raw claim the placed one, or null when it cannot be placed; its problems are reported
 */
export function createClaimReader(
  references: References,
  report: (problem: Problem) => void,
): (raw: RawClaim) => PlacedClaim | null {
  const parse = createClaimParser();
  return (raw) => {
    const parsed = parse(raw);
    if ('problems' in parsed) {
      parsed.problems.forEach(report);
      return null;
    }
    checkClaim(references, parsed.row).forEach(report);
    const placed = placeClaim(references, parsed.row);
    if ('problems' in placed) {
      placed.problems.forEach(report);
      return null;
    }
    checkPlaced(references, placed.claim).forEach(report);
    return placed.claim;
  };
}
