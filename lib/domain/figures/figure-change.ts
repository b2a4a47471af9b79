import type { IndexInfo } from '../editions/edition';
import type { Named } from '../names/named';
import type { Level, Measure } from '../vocabulary';

/** What matters most first; `details`: the value is the same, its sources or its ruling are not. */
export const changeKinds = ['changed', 'withdrawn', 'added', 'details'] as const;
export type ChangeKind = (typeof changeKinds)[number];
export type ChangeCounts = Record<ChangeKind, number>;

/** What a release did to one figure; a value is null where there was none, or where its sources differed. */
export interface FigureChange {
  id: string;
  kind: ChangeKind;
  unit: Named;
  dimension: Named & { code: string };
  measure: Measure;
  before: string | null;
  after: string | null;
}

/** What a release did to the figures of an edition: all of them counted, the first ones listed. */
export interface EditionChanges {
  /** the edition's id: `par.2020.province` */
  id: string;
  index: Named & Pick<IndexInfo, 'code' | 'shortVi' | 'shortEn'>;
  year: number;
  level: Level;
  /** the province of an internal index */
  owner: (Named & { slug: string }) | null;
  /** whether the edition is still part of the data set */
  current: boolean;
  counts: ChangeCounts;
  listed: FigureChange[];
}

/** The changes of several editions together. */
export const sumChanges = (editions: readonly { counts: ChangeCounts }[]): ChangeCounts =>
  Object.fromEntries(
    changeKinds.map((kind) => [kind, editions.reduce((sum, { counts }) => sum + counts[kind], 0)]),
  ) as ChangeCounts;

/** How many figures the counts are of. */
export const totalOf = (counts: ChangeCounts): number =>
  changeKinds.reduce((sum, kind) => sum + counts[kind], 0);
