import { describe, expect, it } from 'vitest';
import { PlaceChanges } from '@/components/dimensions/place-changes';
import { Home } from '@/components/home/home';
import { MoversHeadline } from '@/components/movers/movers-headline';
import { RankingHeadline } from '@/components/rankings/ranking-headline';
import { TopChanges } from '@/components/year/top-changes';
import { type Figure, toWhole } from '@/lib/domain/figures/figure';
import type { Unit } from '@/lib/domain/units/unit';
import { overall } from '@/lib/domain/vocabulary';
import { nameOf } from '@/lib/i18n/names';
import { listDimensionFigures } from '@/lib/queries/rankings/dimension-figures';
import { getMovers } from '@/lib/queries/rankings/movers';
import { getRankBounds } from '@/lib/queries/rankings/rank-bounds';
import { getHome, getRanking, listRankingShelves } from '@/lib/queries/rankings/rankings';
import { listUnitsOfYear } from '@/lib/queries/units/units';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { read } from '../../unit/components/read';
import { expectNames } from './expect-names';
import { found, onShipped } from './on-data-set';

onShipped();

/** How far a unit may have moved one way, as far as figures and bounds tell. */
interface Move {
  name: string;
  fewest: number;
  most: number;
  /** whether it is known, or told as a range */
  isTold: boolean;
}

/** The places that each unit of an edition may have gained or lost, found from the figures without the pages' code. */
async function listMoves(ranking: Ranking, dimension: string, sign: 1 | -1): Promise<Move[]> {
  const { index, edition, previous } = ranking;
  const { level, year, units: of } = edition;
  if (!previous || !index.publishesRanks || of === null || previous.units === null) return [];
  const isResized = Math.abs(of - previous.units) * 10 > Math.max(of, previous.units);
  const [units, figures, now, before] = await Promise.all([
    listUnitsOfYear(level, year),
    listDimensionFigures(index.code, level, dimension),
    getRankBounds(index.code, level, year, dimension),
    getRankBounds(index.code, level, previous.year, dimension),
  ]);
  const slugsOf = (unit: Unit) => (unit.slug === 'hue' ? ['thua-thien-hue', 'hue'] : [unit.slug]);
  const find = (unit: Unit, at: number, measure: Figure['measure']) =>
    toWhole(figures.find((f) => slugsOf(unit).includes(f.unit) && f.year === at && f.measure === measure));
  return units.flatMap((unit): Move[] => {
    const name = nameOf(unit, 'vi');
    const [from, to, stated] = [
      find(unit, previous.year, 'rank'),
      find(unit, year, 'rank'),
      find(unit, year, 'rank_change'),
    ];
    const isNew = unit.validFrom !== null && unit.validFrom > `${previous.year}-12-31`;
    const exact = (gained: number) => [{ name, fewest: sign * gained, most: sign * gained, isTold: true }];
    if (from !== null && to !== null) return isNew || isResized ? [] : exact(from - to);
    if (stated !== null) return exact(stated);
    if (isNew || isResized) return [];
    const range = (rank: number | null, bounds: typeof now, last: number) => {
      if (rank !== null) return { best: rank, worst: rank };
      const own = slugsOf(unit).map((slug) => bounds.get(slug)?.rank);
      return own.find((known) => known !== undefined) ?? { best: 1, worst: last };
    };
    const [was, is] = [range(from, before, previous.units ?? 0), range(to, now, of)];
    const ends = [sign * (was.best - is.worst), sign * (was.worst - is.best)];
    const [fewest, most] = [Math.min(...ends), Math.max(...ends)];
    return [{ name, fewest, most, isTold: (fewest > 0 || most < 0) && (most - fewest + 1) * 4 <= of }];
  });
}

/** Who moved most of those of whom it is told, and who else may have. */
function toExpected(moves: readonly Move[]) {
  const told = moves.filter(({ isTold }) => isTold);
  const fewest = Math.max(...told.map((move) => move.fewest));
  const most = Math.max(...told.filter((move) => move.fewest === fewest).map((move) => move.most));
  const first = told.filter((move) => move.fewest === fewest && move.most === most);
  // of several ranges that are the same nobody knows which is first; one is named and the others may be
  const isExact = fewest === most;
  const rivals = told.filter((move) => move.most >= fewest && !first.includes(move));
  return { told, fewest, most, first, rivals, isExact };
}

const number = '(\\d+)(?:–(\\d+))?';

/** Holds the words about who moved most one way against what may be true. */
function expectTrue(
  said: {
    names: string;
    fewest: string;
    most: string | undefined;
    rivals: string;
    base: number;
    isWhole: boolean;
  },
  moves: readonly Move[],
  of: number,
): void {
  const { told, fewest, most, first, rivals, isExact } = toExpected(moves);
  expect([Number(said.fewest), Number(said.most ?? said.fewest)]).toEqual([fewest, most]);
  const namesOf = (units: readonly Move[]) => units.map(({ name }) => name);
  const all = namesOf(moves);
  expectNames(said.names, namesOf(isExact ? first : first.slice(0, 1)), all);
  expectNames(said.rivals, namesOf(isExact ? rivals : [...first.slice(1), ...rivals]), all);
  expect(said.base).toBe(said.isWhole ? of : told.length);
  if (said.isWhole) expect(moves.filter((move) => !first.includes(move) && move.most >= fewest)).toEqual([]);
}

/** The rankings by the whole index of every year that has one. */
async function listRankings(): Promise<Ranking[]> {
  const rankings: Ranking[] = [];
  for (const { index, level, years } of await listRankingShelves())
    for (const { year } of years) rankings.push(await found(getRanking(index.code, year, level)));
  return rankings.filter(({ index }) => index.publishesRanks);
}

describe('who moved most, as pages say it, is what no known or bounded change refutes:', () => {
  it('in the headline of every ranking', async () => {
    let count = 0;
    for (const ranking of await listRankings()) {
      const text = read(<RankingHeadline ranking={ranking} locale="vi" />, 'vi');
      const pattern = `Trong (cả )?(\\d+) [^.]*?(?:thay đổi|phố|ngành), (.+?) (?:cùng )?lên nhiều nhất: tăng ${number} bậc(.*?)\\.(?: |$)`;
      const said = new RegExp(pattern).exec(text);
      const moves = await listMoves(ranking, overall, 1);
      if (!said) {
        expect([text, Math.max(0, ...toExpected(moves).told.map(({ fewest }) => fewest))]).toEqual([text, 0]);
        continue;
      }
      const [, whole, base, names = '', fewest = '', most, after = ''] = said;
      const rivals = /; (.+) có thể lên bằng hoặc hơn/.exec(after)?.[1] ?? '';
      const facts = { names, fewest, most, rivals, base: Number(base), isWhole: whole !== undefined };
      expectTrue(facts, moves, ranking.table.of);
      count++;
    }
    expect(count).toBeGreaterThan(0);
  });

  it('in the headline of every movers page', async () => {
    let count = 0;
    for (const { index, edition } of await listRankings()) {
      const address = { index: index.code, year: edition.year, level: edition.level };
      const movers = await found(getMovers(index.code, edition.year, edition.level));
      const text = read(<MoversHeadline movers={movers} locale="vi" address={address} />, 'vi');
      const base = Number(/nhiều nhất trong (?:cả )?(\d+) /.exec(text)?.[1]);
      const isWhole = text.includes('nhiều nhất trong cả ');
      const head = /so với \d+ (.*?) (?:Đó là|Trong) /.exec(text)?.[1] ?? '';
      const rise = new RegExp(`^(.+?) (?:cùng )?lên ${number} bậc`).exec(head);
      const fall = new RegExp(`^(.+?) (?:cùng )?xuống ${number} bậc`).exec(
        rise ? head.slice(rise[0].length + ', '.length) : head,
      );
      for (const [sign, way, said] of [
        [1, 'lên', rise],
        [-1, 'xuống', fall],
      ] as const) {
        const moves = await listMoves(movers.ranking, overall, sign);
        if (!said) {
          const told = toExpected(moves).told.map(({ fewest }) => fewest);
          expect([text, Math.max(0, ...told)]).toEqual([text, 0]);
          continue;
        }
        const [, names = '', fewest = '', most] = said;
        const rivals = new RegExp(`\\. ([^.]+) có thể ${way} bằng hoặc hơn`).exec(text)?.[1] ?? '';
        expectTrue({ names, fewest, most, rivals, base, isWhole }, moves, movers.ranking.table.of);
        count++;
      }
    }
    expect(count).toBeGreaterThan(0);
  });

  it('in the lists of every dimension, whose first is surely the farthest of those told', async () => {
    let count = 0;
    for (const { index, edition } of await listRankings()) {
      const { dimensions } = await found(getMovers(index.code, edition.year, edition.level));
      for (const { dimension } of dimensions) {
        const ranking = await found(getRanking(index.code, edition.year, edition.level, dimension.code));
        const text = read(<PlaceChanges ranking={ranking} locale="vi" />, 'vi');
        for (const [sign, title] of [
          [1, 'Lên nhiều nhất'],
          [-1, 'Xuống nhiều nhất'],
        ] as const) {
          const after = text.split(title)[1];
          if (after === undefined) continue;
          const { first } = toExpected(await listMoves(ranking, dimension.code, sign));
          expect([after, first.some(({ name }) => after.trim().startsWith(name))]).toEqual([after, true]);
          count++;
        }
      }
    }
    expect(count).toBeGreaterThan(0);
  });

  it('on the front page, whose first agree with the ranking and the movers page', async () => {
    const home = await found(getHome());
    const text = read(<Home home={home} ribbon={null} locale="vi" />, 'vi');
    for (const [sign, title] of [
      [1, 'Lên nhiều nhất'],
      [-1, 'Xuống nhiều nhất'],
    ] as const) {
      const after = (text.split(title)[1] ?? '').trim();
      const { first, told } = toExpected(await listMoves(home.latest, overall, sign));
      expect([after, first.some(({ name }) => after.startsWith(name))]).toEqual([after, true]);
      expect(after).toContain(`Trong ${told.length} `);
    }
  });
});

/** The units that surely stood among the first ten of one year and surely not of the other, from figures and bounds. */
async function listSurelyMoved({ index, edition, previous, table }: Ranking, way: 1 | -1): Promise<string[]> {
  if (!previous) return [];
  const { level, year } = edition;
  const [units, figures, now, before] = await Promise.all([
    listUnitsOfYear(level, year),
    listDimensionFigures(index.code, level, overall),
    getRankBounds(index.code, level, year, overall),
    getRankBounds(index.code, level, previous.year, overall),
  ]);
  const slugsOf = (unit: Unit) => (unit.slug === 'hue' ? ['thua-thien-hue', 'hue'] : [unit.slug]);
  return units.flatMap((unit) => {
    if (unit.validFrom !== null && unit.validFrom > `${previous.year}-12-31` && unit.slug !== 'hue')
      return [];
    const range = (at: number, bounds: typeof now, last: number | null) => {
      const figure = figures.find(
        (f) => slugsOf(unit).includes(f.unit) && f.year === at && f.measure === 'rank',
      );
      const rank = toWhole(figure ?? null);
      const bound = slugsOf(unit)
        .map((slug) => bounds.get(slug)?.rank)
        .find((known) => known !== undefined);
      return rank === null ? (bound ?? { best: 1, worst: last ?? 99 }) : { best: rank, worst: rank };
    };
    const [is, was] = [range(year, now, table.of), range(previous.year, before, previous.units)];
    const [top, other] = way === 1 ? [is, was] : [was, is];
    return top.worst <= 10 && other.best > 10 ? [nameOf(unit, 'vi')] : [];
  });
}

it('who came among the first ten and who left, as the page of a year says it, is certain and complete', async () => {
  const counts = { 1: 0, [-1]: 0 };
  for (const { index, level, years } of await listRankingShelves()) {
    for (const { year } of years) {
      const ranking = await found(getRanking(index.code, year, level));
      const text = read(<TopChanges ranking={ranking} locale="vi" />, 'vi');
      if (!text) continue;
      const isResized = text.includes('nên không so 10 hạng đầu');
      for (const [way, said] of [
        [1, /Vào, so với năm \d+ (.*?) Ra, so với/.exec(text)?.[1]],
        [-1, /Ra, so với năm \d+ (.*)$/.exec(text)?.[1]],
      ] as const) {
        const surely = await listSurelyMoved(ranking, way);
        const named = (await listUnitsOfYear(level, year))
          .map((unit) => nameOf(unit, 'vi'))
          .filter((name) => ` ${said}`.includes(` ${name} hạng `));
        expect([index.code, level, year, way, named.sort()]).toEqual([
          index.code,
          level,
          year,
          way,
          isResized ? [] : surely.sort(),
        ]);
        counts[way] += named.length;
      }
    }
  }
  expect(counts[1] * counts[-1]).toBeGreaterThan(0);
}, 60_000);
