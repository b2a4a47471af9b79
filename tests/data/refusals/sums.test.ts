import { describe, it } from 'vitest';
import { edit, refuses } from './refusal';

const papi = { index: 'papi', year: '2020', unit: 'quang-ninh' };
const overall = { ...papi, dimension: 'overall' };
const trade = { index: 'par', year: '2023', unit: 'bo-cong-thuong', dimension: 'tham-dinh' };
const hoaBinh = { index: 'par', year: '2023', unit: 'hoa-binh', dimension: 'tham-dinh', measure: 'score' };

describe('sums', () => {
  it('a PAPI total that its dimensions do not make', () =>
    refuses(
      edit('claims-papi.csv', overall, { value: '48.9150' }),
      'the parts add up to 48.8113, the printed total is 48.9150',
    ));

  it('a PAPI total that lacks a dimension', () =>
    refuses((set) => {
      set.remove('claims-papi.csv', { ...papi, dimension: 'papi-3' });
      return set.place('claims-papi.csv', overall, 'value');
    }, 'this total lacks papi-3'));

  it('blocks that do not make the whole', () =>
    refuses(
      edit('claims.csv', trade, { value: '55.21' }),
      'the parts add up to 79.03, the printed total is 78.03',
    ));

  it('the oddity of Hòa Bình 2023 without its anomaly', () =>
    refuses((set) => {
      set.remove('anomalies.csv', { unit: 'hoa-binh' });
      return set.place('claims.csv', hoaBinh, 'value');
    }, 'the parts add up to 87.89, the printed total is 86.76'));
});
