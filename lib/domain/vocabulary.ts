/** The terms of the field; the database, the addresses and the CSVs use the same words. */

export const measures = [
  'score',
  'percent',
  'rank',
  'rank_change',
  'percent_change',
  'average',
  'highest',
  'lowest',
  'region_rank',
] as const;
export type Measure = (typeof measures)[number];

/** How a source gives a value; a claim never has the basis `computed`, which is ours. */
export const claimBases = ['published', 'list-order', 'derived'] as const;
export type ClaimBasis = (typeof claimBases)[number];
export type Basis = ClaimBasis | 'computed';

export const levels = ['province', 'ministry', 'unit'] as const;
export type Level = (typeof levels)[number];
/** The index of the front page, and of an address that names none. */
export const defaultIndex = 'par';

/** The levels that the whole country is ranked on. */
export type RankedLevel = Exclude<Level, 'unit'>;

export const unitKinds = [
  'province',
  'municipality',
  'ministry',
  'department',
  'district',
  'central-agency',
  'commune',
  'ward',
  'aggregate',
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const comparabilities = ['yes', 'no', 'unknown'] as const;
export type Comparable = (typeof comparabilities)[number];

export const successionKinds = ['merged', 'renamed', 'status'] as const;
export type SuccessionKind = (typeof successionKinds)[number];

export const sourceKinds = ['official', 'province-portal', 'newspaper', 'mirror', 'other'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The kinds of value that a map can be coloured by. */
export type MapView = 'rank' | 'value' | 'change';

/** The dimension that is the whole index. */
export const overall = 'overall';

/** Provinces and municipalities are ranked together. */
export const isProvince = (kind: UnitKind): boolean => kind === 'province' || kind === 'municipality';

/** The kind under which a unit is ranked: provinces and municipalities together, every other kind by itself. */
export const toRankedKind = (kind: UnitKind): UnitKind => (isProvince(kind) ? 'province' : kind);

/** The unit that stands for all units of a level; its averages and extremes are those of the country. */
export const aggregateOf = { province: 'viet-nam', ministry: 'cac-bo' } as const;
