/** What may be said of a figure, when a claim is chosen from lists. */
export const saidKinds = ['rank', 'rise', 'fall', 'first', 'value', 'gain', 'loss'] as const;
export type SaidKind = (typeof saidKinds)[number];

/** A claim that is chosen from lists, by codes; an empty dimension is the whole index. */
export interface ChosenClaim {
  unit: string;
  index: string;
  year: string;
  said: SaidKind;
  dimension: string;
  number: string;
}
