import { describe, expect, it } from 'vitest';
import { toSeries } from '@/lib/domain/series/series';
import { toBestRank, toStandingFacts } from '@/lib/views/units/standing';
import { edition, figure, index, unit } from '../../domain/sample';

const years = [2016, 2017, 2018, 2019, 2020];

/** The PAR INDEX years of a fictional province with these ranks, null where none is known. */
const entriesOf = (...ranks: (number | null)[]) =>
  toSeries({
    index: index(),
    editions: years.map((year) => edition(year)),
    exceptions: [],
    eras: [unit('a')],
    figures: years.flatMap((year, at) => {
      const rank = ranks[at];
      return rank == null ? [] : [figure('a', year, 'rank', String(rank))];
    }),
  });
const factsOf = (...ranks: (number | null)[]) =>
  toStandingFacts({ entries: entriesOf(...ranks), averages: [] } as never);
const yearsOf = (fact: { at: { year: number }[] } | null | undefined) => fact?.at.map(({ year }) => year);

describe('the best rank', () => {
  it.each([
    ['of one year', [4, 2, 3, null, 4], 2, [2017]],
    ['of several, the latest first', [1, 2, 1, null, 1], 1, [2020, 2018, 2016]],
  ])('%s', (_, ranks, rank, at) => {
    const best = toBestRank(entriesOf(...ranks));
    expect([best?.rank, yearsOf(best)]).toEqual([rank, at]);
  });
  it('is unknown where no rank is known', () => expect(toBestRank(entriesOf())).toBeNull());
});

describe('a rank that is not of the newest edition', () => {
  it('is told as old, with the year whose rank is not known', () =>
    expect(factsOf(1, 2, 3, null, null)).toMatchObject({
      latest: { year: 2018 },
      unknown: { year: 2020, because: 'not-located-yet' },
    }));
  it('is not where the newest is known', () => expect(factsOf(1, null, null, null, 2)?.unknown).toBeNull());
});

describe('the biggest rise', () => {
  it.each([
    ['in one year', [4, 1, 2, 1, 4], { places: 3, of: 4 }, [2017]],
    ['in several years', [3, 1, 4, 2, 3], { places: 2, of: 4 }, [2019, 2017]],
    ['among the changes that are known', [4, 2, null, 4, 2], { places: 2, of: 2 }, [2020, 2017]],
  ])('%s', (_, ranks, expected, at) => {
    const rise = factsOf(...ranks)?.biggestRise;
    expect(rise).toMatchObject(expected);
    expect(yearsOf(rise)).toEqual(at);
  });
  it('is none where nothing rose', () => expect(factsOf(1, 1, 2)?.biggestRise).toBeNull());
});
