import { describe, it } from 'vitest';
import type { Draft } from '../../draft';
import { accepts, alone, refuses } from './refusal';

const internal = { index: 'par-internal', unit: 'tinh-a/so-a' };
const national = { index: 'sipas', unit: 'tinh-a' };

/** Adds the ranks of a fictional unit in two years, and the places that a source says it gained in the later one. */
function state(
  set: Draft,
  unit: typeof national,
  ranks: readonly [year: string, rank: string][],
  places: string,
): string {
  const claim = { ...alone, ...unit, dimension: 'overall' };
  for (const [year, value] of ranks) {
    if (unit === internal) {
      const edition = { index: 'par-internal', year: '2017', owner: 'can-tho' };
      set.copy('editions.csv', edition, { owner: 'tinh-a', year });
    }
    set.add('claims.csv', { ...claim, year, value });
  }
  const [year = ''] = ranks.at(-1) ?? [];
  return set.add('claims.csv', { ...claim, year, measure: 'rank_change', value: places }, 'value');
}

describe('a stated change of places', () => {
  // the results of SIPAS 2016 were never measured
  it('contradicts the ranks of the edition before, two years earlier', () =>
    refuses(
      (set) =>
        state(
          set,
          national,
          [
            ['2015', '3'],
            ['2017', '5'],
          ],
          '2',
        ),
      'the rank goes from 3 to 5; a rise is positive',
    ));
  it('agrees with them', () =>
    accepts((set) =>
      state(
        set,
        national,
        [
          ['2015', '3'],
          ['2017', '5'],
        ],
        '-2',
      ),
    ));
  it('contradicts the ranks of a province’s own index the year before', () =>
    refuses(
      (set) =>
        state(
          set,
          internal,
          [
            ['2020', '3'],
            ['2021', '2'],
          ],
          '-1',
        ),
      'the rank goes from 3 to 2; a rise is positive',
    ));
  it('may count from an edition of a province’s own index that the data do not have', () =>
    accepts((set) =>
      state(
        set,
        internal,
        [
          ['2017', '3'],
          ['2021', '2'],
        ],
        '-1',
      ),
    ));
});
