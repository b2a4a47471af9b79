import { type Lifespan, unitOfYear } from '../units/lifespan';

/** The reason why there is no figure. */
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
  /** whether the data set of the edition is complete, so that an absent value was not published */
  editionIsWhole: boolean;
  /** whether every rank of the edition is known, so that an absent unit was not ranked */
  everyRankKnown: boolean;
  undecided: boolean;
}

/** The most basic reason why a figure is absent. */
export function toMissingReason(gap: Gap): MissingReason {
  if (!unitOfYear(gap.eras, gap.year)) return 'unit-did-not-exist';
  if (!gap.inFramework) return 'dimension-not-in-framework';
  if (gap.undecided) return 'sources-disagree';
  if (gap.everyRankKnown) return 'not-ranked';
  return gap.editionIsWhole ? 'not-published' : 'not-located-yet';
}
