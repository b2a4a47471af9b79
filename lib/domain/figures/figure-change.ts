/** What matters most first; `details`: the value is the same, its sources or its ruling are not. */
export const changeKinds = ['changed', 'withdrawn', 'added', 'details'] as const;
export type ChangeKind = (typeof changeKinds)[number];
export type ChangeCounts = Record<ChangeKind, number>;

/** What a release did to one figure; `details` keeps its value and changes something else about it. */
export interface FigureChange {
  id: string;
  kind: ChangeKind;
  before: string | null;
  after: string | null;
}

/** The changes of several editions together. */
export const sumChanges = (editions: readonly { counts: ChangeCounts }[]): ChangeCounts =>
  Object.fromEntries(
    changeKinds.map((kind) => [kind, editions.reduce((sum, { counts }) => sum + counts[kind], 0)]),
  ) as ChangeCounts;

/** How many figures the counts are of. */
export const totalOf = (counts: ChangeCounts): number =>
  changeKinds.reduce((sum, kind) => sum + counts[kind], 0);
