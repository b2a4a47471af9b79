import { expect, it } from 'vitest';
import { Answer } from '@/components/answer/answer';
import { MapHeadline } from '@/components/maps/map-headline';
import { Losses } from '@/components/province/losses';
import { RankingHeadline } from '@/components/rankings/ranking-headline';
import { Regions } from '@/components/regions/regions';
import { RankHistoryFigure } from '@/components/units/rank-history-figure';
import { type Figure, toWhole } from '@/lib/domain/figures/figure';
import type { Unit } from '@/lib/domain/units/unit';
import { overall } from '@/lib/domain/vocabulary';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { listDimensionFigures } from '@/lib/queries/rankings/dimension-figures';
import { getRanking, listRankingShelves } from '@/lib/queries/rankings/rankings';
import { getProvincePart } from '@/lib/queries/units/province-parts';
import { getProvince, listProvinceSlugs } from '@/lib/queries/units/provinces';
import { getRegions } from '@/lib/queries/units/regions';
import { listRegions, listUnitsOfYear } from '@/lib/queries/units/units';
import { toMapEntries } from '@/lib/views/rankings/map';
import { read } from '../../unit/components/read';
import { expectNames } from './expect-names';
import { found, onShipped } from './on-data-set';

onShipped();

const namesOf = (units: readonly Unit[]) => units.map((unit) => nameOf(unit, 'vi'));

/** The values of one kind that the provinces of a year have, found from the figures alone. */
async function listKnown(index: string, year: number, dimension: string, measures: Figure['measure'][]) {
  const [units, figures] = await Promise.all([
    listUnitsOfYear('province', year),
    listDimensionFigures(index, 'province', dimension),
  ]);
  return units.flatMap((unit) => {
    const figure = figures.find(
      (known) =>
        known.unit === unit.slug &&
        known.year === year &&
        measures.includes(known.measure) &&
        known.value !== null,
    );
    return figure ? [{ unit, value: Number(figure.value) }] : [];
  });
}

const endOf = (known: readonly { unit: Unit; value: number }[], way: 'max' | 'min') => {
  const end = Math[way](...known.map(({ value }) => value));
  return known.filter(({ value }) => value === end).map(({ unit }) => unit);
};

it('who is first, highest and lowest on the map of every edition is so among all that is known', async () => {
  const counts = { first: 0, ends: 0 };
  const shelves = (await listRankingShelves()).filter(({ level }) => level === 'province');
  for (const { index, years } of shelves) {
    for (const { year } of years) {
      const ranking = await found(getRanking(index.code, year, 'province'));
      const entries = toMapEntries(ranking);
      const all = namesOf(entries.map(({ unit }) => unit));
      const say = (view: 'rank' | 'value') =>
        read(<MapHeadline ranking={ranking} entries={entries} locale="vi" view={view} />, 'vi');
      const ranks = await listKnown(index.code, year, overall, ['rank']);
      const firsts = ranks.filter(({ value }) => value === 1).map(({ unit }) => unit);
      const first = new RegExp(`(\\S.*?) (?:cùng )?đứng đầu ${shortNameOf(index, 'vi')} ${year}`).exec(
        say('rank'),
      );
      expect([index.code, year, first !== null]).toEqual([index.code, year, firsts.length > 0]);
      if (first) expectNames(first[1] ?? '', namesOf(firsts), all);
      counts.first += firsts.length;

      const known = await listKnown(index.code, year, overall, [index.valueMeasure]);
      const ends =
        /Trong (\d+) tỉnh, thành phố có số liệu.*?cao nhất (?:là|cùng là) (.*?), thấp nhất (?:là|cùng là) (.*)/.exec(
          say('value'),
        );
      if (!ends) continue;
      const [, base, high = '', low = ''] = ends;
      expect([index.code, year, Number(base)]).toEqual([index.code, year, known.length]);
      expectNames(high, namesOf(endOf(known, 'max')), all);
      expectNames(low, namesOf(endOf(known, 'min')), all);
      counts.ends++;
    }
  }
  expect(counts.first * counts.ends).toBeGreaterThan(0);
}, 120_000);

it('who is first and second in the heading of every ranking has that rank', async () => {
  let count = 0;
  for (const { index, level, years } of await listRankingShelves()) {
    for (const { year } of years) {
      const ranking = await found(getRanking(index.code, year, level));
      const text = read(<RankingHeadline ranking={ranking} locale="vi" />, 'vi');
      const said =
        /(\S.*?) (?:cùng )?đứng đầu(?:, (.*?) (?:cùng )?thứ hai)?: xếp hạng/.exec(text) ?? undefined;
      const [units, figures] = await Promise.all([
        listUnitsOfYear(level, year),
        listDimensionFigures(index.code, level, overall),
      ]);
      const at = (rank: string) =>
        units.filter(({ slug }) =>
          figures.some((f) => f.unit === slug && f.year === year && f.measure === 'rank' && f.value === rank),
        );
      expect([text.slice(0, 90), said !== undefined]).toEqual([text.slice(0, 90), at('1').length > 0]);
      if (!said) continue;
      expectNames(said[1] ?? '', namesOf(at('1')), namesOf(units));
      expectNames(said[2] ?? '', namesOf(at('2')), namesOf(units));
      count++;
    }
  }
  expect(count).toBeGreaterThan(0);
}, 120_000);

it('the region with the best average is the best of all regions, each of whose averages is known', async () => {
  const page = await getRegions();
  const release = { id: 1, createdOn: '2026-01-01' };
  const text = read(<Regions page={page} release={release} locale="vi" />, 'vi');
  const said = /^(.*?) (?:cùng )?có trung bình (.*?) (cao|thấp) nhất trong (\d+) vùng, năm (\d+)/.exec(text);
  const [first] = page.latest;
  if (!first) throw new Error('no edition by region');
  const { index } = first;
  const { year } = first.table.edition;
  const [{ regions, regionOf }, members, figures, known] = await Promise.all([
    listRegions(year),
    listUnitsOfYear('province', year),
    listDimensionFigures(index.code, 'province', overall),
    listKnown(index.code, year, overall, [index.valueMeasure]),
  ]);
  const averages = regions.flatMap((region) => {
    const own = figures.find(
      (figure) =>
        figure.unit === `vung-${region.code}` && figure.year === year && figure.measure === 'average',
    );
    const isIn = (unit: Unit) => regionOf.get(unit.id)?.code === region.code;
    const values = known.filter(({ unit }) => isIn(unit)).map(({ value }) => value);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const isEnough = values.length * 4 >= members.filter(isIn).length * 3;
    const average = own?.value ? Number(own.value) : isEnough ? mean : null;
    return average === null ? [] : [{ region, average }];
  });
  // a superlative is said when every average is known, and only then
  expect([text.slice(0, 80), said !== null]).toEqual([text.slice(0, 80), averages.length === regions.length]);
  if (!said) return;
  const best = Math[index.higherIsBetter ? 'max' : 'min'](...averages.map(({ average }) => average));
  expect([said[2], said[3], Number(said[4]), Number(said[5])]).toEqual([
    shortNameOf(index, 'vi'),
    index.higherIsBetter ? 'cao' : 'thấp',
    regions.length,
    year,
  ]);
  expectNames(
    said[1] ?? '',
    averages.filter(({ average }) => average === best).map(({ region }) => nameOf(region, 'vi')),
    regions.map((region) => nameOf(region, 'vi')),
  );
}, 120_000);

it('the best and the worst of a province are so among the figures that the sentence counts', async () => {
  const counts = { fields: 0, years: 0 };
  for (const slug of await listProvinceSlugs()) {
    const province = await found(getProvince(slug));
    const text = read(<Answer province={province} locale="vi" />, 'vi');
    const rankOf = async (index: string, dimension: string, year: number) => {
      const figures = await listDimensionFigures(index, 'province', dimension);
      const slugs = province.eras.map((era) => era.slug);
      return toWhole(
        figures.find((f) => slugs.includes(f.unit) && f.year === year && f.measure === 'rank') ?? null,
      );
    };

    const said =
      /Trong (\d+) lĩnh vực biết hạng, tốt nhất là (.*?) \(hạng (\d+)\), kém nhất là (.*?) \(hạng (\d+)\)/.exec(
        text,
      );
    if (said) {
      const [, base, best = '', bestRank, worst = '', worstRank] = said;
      // the sentence names no year: it must hold in that of the numeral above it
      const matching: { ranks: { name: string; rank: number }[]; low: number; high: number }[] = [];
      for (const { index, dimensions } of province.histories)
        for (const { year, fields } of dimensions) {
          const ranks: { name: string; rank: number }[] = [];
          for (const { dimension } of fields) {
            const rank = await rankOf(index.code, dimension.code, year);
            if (rank !== null) ranks.push({ name: nameOf(dimension, 'vi'), rank });
          }
          const low = Math.min(...ranks.map(({ rank }) => rank));
          const high = Math.max(...ranks.map(({ rank }) => rank));
          const isSaid =
            ranks.length === Number(base) && low === Number(bestRank) && high === Number(worstRank);
          if (isSaid && new RegExp(`\\b${year}\\b`).test(text)) matching.push({ ranks, low, high });
        }
      const [match] = matching;
      expect([slug, matching.length > 0]).toEqual([slug, true]);
      for (const [names, rank] of [
        [best, match?.low],
        [worst, match?.high],
      ] as const)
        expectNames(
          names,
          match?.ranks.filter((known) => known.rank === rank).map(({ name }) => name) ?? [],
          match?.ranks.map(({ name }) => name) ?? [],
        );
      counts.fields++;
    }
    for (const history of province.histories) {
      const { index, entries } = history;
      const title = read(<RankHistoryFigure unit={province} history={history} locale="vi" />, 'vi');
      const best = /^Cao nhất hạng (\d+) năm (.*?) \(trong (\d+) năm có nguồn\)/.exec(title);
      if (!best) continue;
      const ranks: { year: number; rank: number }[] = [];
      for (const { year } of entries) {
        const rank = await rankOf(index.code, overall, year);
        if (rank !== null) ranks.push({ year, rank });
      }
      const top = Math.min(...ranks.map(({ rank }) => rank));
      expect([slug, index.code, Number(best[1]), Number(best[3])]).toEqual([
        slug,
        index.code,
        top,
        ranks.length,
      ]);
      expectNames(
        best[2] ?? '',
        ranks.filter(({ rank }) => rank === top).map(({ year }) => String(year)),
        ranks.map(({ year }) => String(year)),
      );
      counts.years++;
    }
  }
  expect(counts.fields * counts.years).toBeGreaterThan(0);
}, 300_000);

it('who leads the country in a dimension, as the page of a province says it, has the first place there', async () => {
  let count = 0;
  for (const slug of await listProvinceSlugs()) {
    const page = await found(getProvincePart(slug, 'dimensions'));
    if (page.part !== 'dimensions') throw new Error('another part');
    for (const review of page.reviews) {
      const units = await listUnitsOfYear('province', review.year);
      for (const row of review.rows) {
        const text = read(
          <Losses slug="tinh-a" review={{ ...review, rows: [row], without: [] }} locale="vi" />,
          'vi',
        );
        const leaders = /Dẫn đầu cả nước: (.*?)(?: · |$)/.exec(text)?.[1];
        if (leaders === undefined) continue;
        const figures = await listDimensionFigures(review.index.code, 'province', row.dimension.code);
        const firsts = figures.filter(
          (f) => f.year === review.year && f.measure === 'rank' && f.value === '1',
        );
        expectNames(
          leaders,
          namesOf(units.filter((unit) => firsts.some((figure) => figure.unit === unit.slug))),
          namesOf(units),
        );
        count++;
      }
    }
  }
  expect(count).toBeGreaterThan(0);
}, 300_000);
