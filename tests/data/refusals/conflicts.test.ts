import { describe, it } from 'vitest';
import type { Cells } from '../../draft';
import { claim, copy, edit, excerpt, refuses, refusesAmong } from './refusal';

const caMau = { index: 'par', year: '2023', unit: 'ca-mau' };
const ruling = (cells: Cells) => edit('resolutions.csv', caMau, cells);
const rulingOn = (cells: Cells) => copy('resolutions.csv', caMau, cells);
const anomalyOn = (cells: Cells) => copy('anomalies.csv', { unit: 'hoa-binh' }, cells);
/** Rank 9 of 2023, which one source prints. */
const phuTho = { measure: 'rank', unit: 'phu-tho', dimension: 'overall' };

const absent = 'expected a source that has a claim for this figure';
const noFigure = 'there is no such figure';
const agree = 'its sources do not differ: remove this line';
const differ = 'sources differ: expected a line in resolutions.csv';

describe('conflicts, rulings and anomalies', () => {
  it.each([
    ['an accepted source without a claim', ruling({ accepted_source: 'a1' }), absent],
    ['an accepted source that is unknown', ruling({ accepted_source: 'khong-co' }), absent],
    ['a ruling on no figure', rulingOn({ measure: 'lowest' }), noFigure],
    ['a ruling where sources agree', rulingOn({ ...phuTho, accepted_source: 'f3' }), agree],
    ['an open ruling where they agree', rulingOn({ ...phuTho, accepted_source: '' }), agree],
    ['an anomaly of no figure', anomalyOn({ measure: 'lowest' }), noFigure],
    [
      'an anomaly that excuses nothing',
      anomalyOn(phuTho),
      'nothing is odd about this figure: remove this line',
    ],
    [
      'a value derived by no formula',
      claim({ note: '', basis: 'derived' }),
      'a derived value needs its formula here',
    ],
    [
      'a rank where none is published',
      claim({ measure: 'rank', index: 'papi', year: '2020', dimension: 'papi-1' }),
      'this index publishes no ranks (indices.csv)',
    ],
  ])('%s', (_, breakIt, sentence) => refuses(breakIt, sentence));

  it('an excerpt of a claim that its source does not make', () =>
    refuses(
      edit('excerpts.csv', { source: excerpt.source ?? '' }, { source: 'c17' }),
      'expected a source that has a claim for this figure',
    ));

  it('sources that differ', () =>
    refuses((set) => {
      claim({ source: 'a2' })(set);
      return claim({ value: '21' })(set);
    }, differ));

  it('sources that differ since their ruling went', () =>
    refusesAmong((set) => {
      set.remove('resolutions.csv', caMau);
      return set.place(
        'claims.csv',
        { ...caMau, dimension: 'overall', measure: 'rank', value: '34' },
        'value',
      );
    }, differ));

  it('sources that agree since the dissenting claim went', () =>
    refuses((set) => {
      set.remove('claims.csv', { ...caMau, dimension: 'overall', measure: 'rank', value: '32' });
      return set.place('resolutions.csv', caMau, 'measure');
    }, agree));
});
