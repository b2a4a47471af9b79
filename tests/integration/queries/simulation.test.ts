import { describe, expect, it } from 'vitest';
import type { SimulationQuery } from '@/lib/domain/simulation/query';
import { compareDecimals, subtractDecimals } from '@/lib/domain/values/decimal';
import { getSimulation } from '@/lib/queries/simulation/simulation';
import { readShipped, toRows } from '../../draft';
import { onShipped } from './on-data-set';

const texts = await readShipped();
onShipped();

const ask = (unit: string, index: string, year: number, set: SimulationQuery['set'] = []) =>
  getSimulation({ unit, index, year: String(year), set });
async function simulate(...asked: Parameters<typeof ask>) {
  const { simulated, refused } = await ask(...asked);
  if (!simulated) throw new Error(JSON.stringify(refused));
  return simulated;
}

/** The totals of PAPI in a year as the shipped file has them, the best first. */
const totalsOf = (year: number) =>
  toRows(texts.get('claims-papi.csv'))
    .filter((row) => Number(row.year) === year && row.dimension === 'overall' && row.unit !== 'viet-nam')
    .map(({ unit = '', value = '' }) => ({ unit, value }))
    .sort((a, b) => compareDecimals(b.value, a.value));

describe.each([2012, 2013, 2016, 2017, 2020])('PAPI %i', (year) => {
  const totals = totalsOf(year);

  it('opens with the real total and rank of every province, and the points to the next one', async () => {
    expect(totals.length).toBeGreaterThan(0);
    for (const [at, { unit, value }] of totals.entries()) {
      const { simulation, of, isChanged, robustness, dimensions } = await simulate(unit, 'papi', year);
      const rank = 1 + totals.filter((other) => compareDecimals(other.value, value) > 0).length;
      expect([unit, of, isChanged]).toEqual([unit, totals.length, false]);
      expect(simulation.ranks).toEqual({
        now: { best: rank, worst: rank },
        after: { best: rank, worst: rank },
      });
      expect(simulation.after).toBe(value);
      const [first] = simulation.targets;
      const above = totals[at - 1];
      if (above) expect(first?.least.sure).toBe(subtractDecimals(above.value, value));
      else expect(first?.kind).toBe('none');
      expect(dimensions.length).toBe(year < 2018 ? 6 : 8);
      expect(robustness?.rank).toBeGreaterThanOrEqual(robustness?.all.best ?? 99);
      expect(robustness?.rank).toBeLessThanOrEqual(robustness?.all.worst ?? 0);
    }
  });

  it('names everyone whom the last province passes with the points of the first', async () => {
    const [first, last] = [totals[0], totals.at(-1)];
    if (!first || !last) throw new Error('no totals');
    const { simulation, dimensions } = await simulate(last.unit, 'papi', year);
    const needed = subtractDecimals(first.value, last.value);
    // all of the points in one dimension after another, as far as each has room
    let left = Number(needed) + 0.001;
    const set = simulation.parts.map(({ code, score, headroom }) => {
      const more = Math.min(left, Number(headroom));
      left -= more;
      const points = (Number(score) + more).toFixed(4);
      return { code, text: points, points };
    });
    const after = await simulate(last.unit, 'papi', year, set);
    expect(after.simulation.ranks.after).toEqual({ best: 1, worst: 1 });
    expect(after.crossed.surely.map(({ slug }) => slug)).toEqual(totals.slice(0, -1).map(({ unit }) => unit));
    expect(dimensions.length).toBe(simulation.parts.length);
  });
});

it('lists who started near and gained more in dimensions that may be compared', async () => {
  const { peers } = await simulate('dong-nai', 'papi', 2017);
  expect(peers).toMatchObject({ before: 2016, year: 2017, notComparable: [] });
  for (const { own, band, peers: better } of peers?.dimensions ?? []) {
    for (const peer of better) {
      const distance = Math.abs(Number(peer.before) - Number(own.before));
      expect(distance).toBeLessThanOrEqual(Number(band) + 1e-9);
      expect(Number(peer.gained)).toBeGreaterThan(Number(own.gained));
    }
  }
  const { peers: later } = await simulate('dong-nai', 'papi', 2020);
  const caution = later?.dimensions.find(({ dimension }) => dimension.code === 'papi-8')?.caution;
  expect(caution).toBe('framework-unknown');
});

it('answers with bounds, and by the total alone, where an edition is known in part', async () => {
  const { dimensions, simulation, openness, robustness } = await simulate('binh-duong', 'par', 2020);
  expect(dimensions).toEqual([]);
  expect(robustness).toBeNull();
  expect(simulation.ranks.now).toEqual({ best: 4, worst: 4 });
  expect(openness?.totals).toBeLessThan(63);
  const [first] = simulation.targets;
  expect(compareDecimals(first?.least.possible ?? '9', first?.least.sure ?? '0')).toBeLessThanOrEqual(0);
  const more = await simulate('binh-duong', 'par', 2020, [{ code: 'overall', text: '85', points: '85' }]);
  const { best, worst } = more.simulation.ranks.after;
  expect(best).toBeGreaterThanOrEqual(4);
  expect(worst).toBeGreaterThan(best);
});

it('sets the dimensions that a source prints with their maxima', async () => {
  const { dimensions, without } = await simulate('bo-giao-thong-van-tai', 'par', 2020);
  expect(dimensions.map(({ figure }) => figure.measure)).toEqual(dimensions.map(() => 'score'));
  expect([dimensions.length, without.length]).toEqual([7, 0]);
});

it('says what has no answer', async () => {
  const kinds = async (...asked: Parameters<typeof ask>) =>
    (await ask(...asked)).refused.map(({ kind }) => kind);
  expect(await kinds('khong-co', 'gi-do', 1999)).toEqual(['unknown-unit', 'unknown-index', 'unknown-year']);
  expect(await kinds('bo-tu-phap', 'papi', 2020)).toContain('not-of-level');
  expect(await kinds('dong-nai', 'par', 2018)).toEqual(['no-total']);
  expect(
    await kinds('dong-nai', 'papi', 2020, [
      { code: 'papi-1', text: '11', points: '11' },
      { code: 'papi-2', text: 'x', points: null },
      { code: 'the-che', text: '1', points: '1' },
    ]),
  ).toEqual(['clamped', 'not-a-number', 'no-part']);
});

it('opens with the latest year that has a total, where none is asked for', async () => {
  const { year, index } = await getSimulation({ unit: 'quang-ninh', index: null, year: null, set: [] });
  const years = toRows(texts.get('claims.csv')).flatMap((row) =>
    row.index === 'par' &&
    row.unit === 'quang-ninh' &&
    row.dimension === 'overall' &&
    row.measure === 'percent'
      ? [Number(row.year)]
      : [],
  );
  expect([index.code, year]).toEqual(['par', Math.max(...years)]);
});
