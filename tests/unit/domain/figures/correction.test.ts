import { expect, it } from 'vitest';
import { type Explanation, toCorrectionReason } from '@/lib/domain/figures/correction';
import type { ChangeKind } from '@/lib/domain/figures/figure-change';

const reason = { reasonVi: 'Lý do.', reasonEn: 'Reason.' };
const plain: Explanation = { basis: 'published', basisBefore: 'published', ruling: null, anomaly: null };

it.each<[string, ChangeKind, string | null, string | null, Partial<Explanation>, object]>([
  ['another value', 'changed', '80.1', '80.2', {}, { kind: 'claims' }],
  ['a value that rounds to the old one', 'changed', '80.1', '80.12', {}, { kind: 'precise' }],
  ['a value that rounds to another', 'changed', '80.1', '80.25', {}, { kind: 'claims' }],
  ['a value with fewer decimals', 'changed', '80.12', '80.1', {}, { kind: 'claims' }],
  ['the choice of a source', 'changed', '3', '4', { ruling: reason }, { kind: 'ruling', ...reason }],
  ['the choice of none', 'changed', '3', null, { ruling: reason }, { kind: 'ruling', ...reason }],
  ['sources that agree at last', 'changed', null, '4', {}, { kind: 'claims' }],
  ['an oddity kept', 'changed', '3', '4', { anomaly: reason }, { kind: 'anomaly', ...reason }],
  ['a rank of ours', 'changed', '3', '4', { basis: 'computed' }, { kind: 'recomputed' }],
  [
    'a rank of ours that is gone',
    'withdrawn',
    '3',
    null,
    { basisBefore: 'computed' },
    { kind: 'uncomputed' },
  ],
  ['what no source gives', 'withdrawn', '3', null, { basis: null, anomaly: null }, { kind: 'gone' }],
])('%s has its reason', (_, kind, before, after, why, expected) =>
  expect(toCorrectionReason({ kind, before, after }, { ...plain, ...why })).toEqual(expected),
);
