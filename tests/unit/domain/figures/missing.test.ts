import { expect, it } from 'vitest';
import { type Gap, toMissingReason } from '@/lib/domain/figures/missing';

const gap: Gap = {
  eras: [{ validFrom: null, validTo: '2025-06-30' }],
  year: 2020,
  inFramework: true,
  editionIsWhole: false,
  everyRankKnown: false,
  undecided: false,
};

it.each<[string, Partial<Gap>, string]>([
  ['a table of which we have a part', {}, 'not-located-yet'],
  ['a table that we have whole', { editionIsWhole: true }, 'not-published'],
  ['a table of which every rank is held', { everyRankKnown: true }, 'not-ranked'],
  ['sources that differ', { undecided: true }, 'sources-disagree'],
  ['sources that differ in a whole table', { undecided: true, editionIsWhole: true }, 'sources-disagree'],
  [
    'a dimension of another framework',
    { inFramework: false, editionIsWhole: true },
    'dimension-not-in-framework',
  ],
  ['a year after the unit', { year: 2025, inFramework: false, undecided: true }, 'unit-did-not-exist'],
  ['a unit that never was', { eras: [], editionIsWhole: true }, 'unit-did-not-exist'],
])('%s', (_, part, reason) => expect(toMissingReason({ ...gap, ...part })).toBe(reason));
