import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownRanking } from '@/lib/domain/bounds/known-ranking';
import { toRankingBounds } from '@/lib/domain/bounds/rank-bounds';
import { type RankSplit, toRankSplit } from '@/lib/domain/review/rank-split';
import { boundOf, pairRows, toComputedField, toTwoPlaces } from '@/lib/domain/review/two-editions';
import { type Field, toPublishedField } from '@/lib/domain/simulation/field';
import { forEvery } from '../../for-every';
import { country, type Points, print, slugOf, sum, toTable, twoEditions } from './editions';

const at1 = (rank: number) => ({ best: rank, worst: rank });
const found = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('nothing found');
  return value;
};

/** The split as it is defined, counted by hand: nothing of the code under test. */
function expectSplit(before: Points, now: Points, own: number) {
  const [was, is] = [before.map(sum), now.map(sum)];
  const [x, y] = [found(was[own]), found(is[own])];
  const above = (totals: readonly number[], mark: number) =>
    totals.flatMap((total, other) => (other !== own && total > mark ? [slugOf(other)] : []));
  const [aboveBefore, aboveNow] = [above(was, x), above(is, y)];
  const [from, to, between] = [aboveBefore.length + 1, aboveNow.length + 1, above(was, y).length + 1];
  return {
    before: from,
    now: to,
    change: from - to,
    between,
    own: from - between,
    others: between - to,
    overtaken: aboveBefore.filter((slug) => !aboveNow.includes(slug)).sort(),
    overtakers: aboveNow.filter((slug) => !aboveBefore.includes(slug)).sort(),
  };
}

/** The split of one unit of two complete editions, as the code makes it from score tables. */
function splitOf(before: Points, now: Points, own: number) {
  const [tableNow, tableBefore] = [toTable(now, 2020), toTable(before, 2019)];
  const pairs = pairRows(tableNow, tableBefore, []);
  const slug = slugOf(own);
  const ours = found(pairs.find((pair) => pair.now?.unit.slug === slug));
  const split = toRankSplit({
    before: found(boundOf(ours.before?.total.standing)),
    now: found(boundOf(ours.now?.total.standing)),
    others: pairs.filter((pair) => pair !== ours).map(toTwoPlaces),
    field: toComputedField(tableBefore, slug),
    gained: print(sum(found(now[own])) - sum(found(before[own]))),
  });
  const namesOf = (list: readonly (typeof ours)[]) => list.map((pair) => found(pair.now).unit.slug).sort();
  const effects = found(split.effects);
  return {
    before: split.before.best,
    now: split.now.best,
    change: split.change.least,
    between: effects.between.best,
    own: effects.own.least,
    others: effects.others.least,
    overtaken: namesOf(split.overtaken),
    overtakers: namesOf(split.overtakers),
    split,
  };
}

it('splits the change of every unit of a fictional country of 63 as counted by hand', () => {
  const [before, now] = [country(7), country(11)];
  for (let own = 0; own < 63; own += 7) {
    const { split, ...counted } = splitOf(before, now, own);
    expect(counted).toEqual(expectSplit(before, now, own));
    expect(split.open).toEqual([]);
  }
});

describe('of any two complete editions', () => {
  it('the split is the one counted by hand, and adds up in places and in names', () =>
    forEvery(
      [twoEditions({ units: 7, dimensions: 2 })],
      ({ before, now }) => {
        const { split, ...counted } = splitOf(before, now, 0);
        expect(counted).toEqual(expectSplit(before, now, 0));
        const { own, others } = found(split.effects);
        for (const end of [own, others, split.change]) expect(end.least).toBe(end.most);
        expect(own.least + others.least).toBe(split.change.least);
        expect(split.overtaken.length - split.overtakers.length).toBe(split.change.least);
      },
      2000,
    ));
});

describe('who is ranked in one of the editions only', () => {
  const [before, now] = [at1(3), at1(2)];
  it('left or entered before the unit, and counts like one who was passed or passed it', () => {
    const others = [
      { item: 'gone', before: at1(1), now: null },
      { item: 'new', before: null, now: at1(1) },
      { item: 'fell', before: at1(2), now: at1(3) },
      { item: 'low', before: null, now: at1(4) },
    ];
    expect(toRankSplit({ before, now, others, field: null, gained: null })).toMatchObject({
      change: { least: 1, most: 1 },
      effects: null,
      overtaken: ['fell'],
      overtakers: [],
      left: ['gone'],
      entered: ['new'],
      open: [],
    });
  });
});

/** What is known of a ranking of which some ranks and some values are hidden. */
const toKnown = (points: Points, hidden: readonly boolean[]): KnownRanking => {
  const totals = points.map(sum);
  return {
    of: totals.length,
    higherIsBetter: true,
    decimals: 2,
    counts: [],
    best: null,
    worst: null,
    units: totals.map((total, at) => ({
      key: slugOf(at),
      rank: hidden[2 * at] ? null : totals.filter((other) => other > total).length + 1,
      value: hidden[2 * at + 1] ? null : { value: print(total), margin: null },
    })),
  };
};

describe('of any two editions that are known in part', () => {
  const hidden = fc.array(fc.boolean(), { minLength: 14, maxLength: 14 });
  const boundsOf = (known: KnownRanking) => {
    const bounds = toRankingBounds(known);
    if (bounds.kind === 'contradictory') throw new Error('contradictory');
    return bounds.units;
  };

  it('every number of the split lies within its bounds, and every certain name is right', () =>
    forEvery(
      [twoEditions({ units: 7, dimensions: 1 }), hidden, hidden],
      ({ before, now }, hiddenBefore, hiddenNow) => {
        const [knownBefore, knownNow] = [toKnown(before, hiddenBefore), toKnown(now, hiddenNow)];
        const [was, is] = [boundsOf(knownBefore), boundsOf(knownNow)];
        const truth = expectSplit(before, now, 0);
        const slugs = before.map((_, at) => slugOf(at)).slice(1);
        const isKnown = !hiddenBefore[1] && !hiddenNow[1];
        const field: Field | null = toPublishedField(knownBefore, slugOf(0));
        const split: RankSplit<string> = toRankSplit({
          before: found(was.get(slugOf(0))).rank,
          now: found(is.get(slugOf(0))).rank,
          others: slugs.map((slug) => ({
            item: slug,
            before: found(was.get(slug)).rank,
            now: found(is.get(slug)).rank,
          })),
          field: isKnown ? field : null,
          gained: isKnown ? print(sum(found(now[0])) - sum(found(before[0]))) : null,
        });
        const within = ({ least, most }: { least: number; most: number }, value: number) => {
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(most);
        };
        within(split.change, truth.change);
        expect(split.effects === null).toBe(!isKnown);
        if (split.effects) {
          within(split.effects.own, truth.own);
          within(split.effects.others, truth.others);
        }
        expect(truth.overtaken).toEqual(expect.arrayContaining(split.overtaken));
        expect(truth.overtakers).toEqual(expect.arrayContaining(split.overtakers));
        const missed = [...truth.overtaken, ...truth.overtakers].filter(
          (slug) => !split.overtaken.includes(slug) && !split.overtakers.includes(slug),
        );
        expect(split.open).toEqual(expect.arrayContaining(missed));
      },
      2000,
    ));
});
