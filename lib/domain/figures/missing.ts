import { type Lifespan, unitOfYear } from '../units/lifespan';

/** Why there is no figure. */
export type MissingReason =
  | 'unit-did-not-exist'
  | 'dimension-not-in-framework'
  | 'not-published'
  | 'not-ranked'
  | 'not-located-yet'
  | 'sources-disagree';

export interface Gap {
  eras: readonly Lifespan[];
  year: number;
  /** whether the framework of that edition has the dimension */
  inFramework: boolean;
  /** whether our copy of the edition is whole, so that what is absent was not published */
  editionIsWhole: boolean;
  /** whether every rank of that edition is known, so that who is absent was not ranked */
  everyRankKnown: boolean;
  undecided: boolean;
}

/** The reason that a figure is absent, the most basic one first. */
export function toMissingReason(gap: Gap): MissingReason {
  if (!unitOfYear(gap.eras, gap.year)) return 'unit-did-not-exist';
  if (!gap.inFramework) return 'dimension-not-in-framework';
  if (gap.undecided) return 'sources-disagree';
  if (gap.everyRankKnown) return 'not-ranked';
  return gap.editionIsWhole ? 'not-published' : 'not-located-yet';
}
