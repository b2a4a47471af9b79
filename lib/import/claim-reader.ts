import type { RawClaim } from '@/lib/dataset/data-set-input';
import { type PlacedClaim, placeClaim, type References } from '@/lib/dataset/normalise';
import { createClaimParser } from '@/lib/dataset/parse';
import type { Problem } from '@/lib/dataset/problem';
import { checkClaim, checkPlaced } from './check';

/**
 * Makes a function that parses a raw claim, joins it with its unit, edition and dimension, and checks its cells.
 * It reports problems, and returns null for a claim that it cannot place.
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
