import type { References } from '@/lib/dataset/normalise';
import type { Problem } from '@/lib/dataset/problem';
import { checkCodes } from './codes';
import { checkCriteria } from './criteria';
import { checkKeys } from './keys';
import { checkUnits } from './units';

export { checkClaim, checkPlaced } from './claims';
export { type CheckedEdition, compareEditions, createEditionChecks, type EditionChecks } from './edition';

/** The problems of the reference files, without the claims. */
export const checkReferences = (references: References): Problem[] => [
  ...checkKeys(references.rows),
  ...checkCodes(references),
  ...checkCriteria(references.rows),
  ...checkUnits(references),
];
