import 'server-only';
import { cache } from 'react';
import type { Dimension } from '@/lib/domain/dimension';
import type { Figure } from '@/lib/domain/figure';
import { toWhole } from '@/lib/domain/figure';
import { groupBy } from '@/lib/domain/group-by';
import { mergedFrom, toUnbrokenLineage } from '@/lib/domain/lineage';
import { toSeries } from '@/lib/domain/province-series';
import type { IndexHistory, Province, ProvinceGroup } from '@/lib/domain/province-view';
import type { Unit } from '@/lib/domain/unit';
import { aggregateOf, isProvince, overall } from '@/lib/domain/vocabulary';
import { listDimensions } from './dimensions';
import { listComparability, listEditionsOf, listIndices } from './editions';
import { listInternalYears } from './internal-indices';
import { listOverallFigures } from './rankings';
import { listFigures } from './read-figures';
import { listLeads, listStories } from './stories';
import { listProvinceEras, listRegions, listSuccessions } from './units';

const nationalIndices = ['par', 'sipas', 'papi'];

/** The slugs of all provinces, present and past. */
export async function listProvinceSlugs(): Promise<string[]> {
  return [...new Set((await listProvinceEras()).map(({ slug }) => slug))];
}

/** A province by its slug with its whole history, or null when none ever had it. */
export const getProvince = cache(async (slug: string): Promise<Province | null> => {
  const [all, successions] = await Promise.all([listProvinceEras(), listSuccessions()]);
  const named = all.filter((unit) => unit.slug === slug).sort(byTime);
  const current = named.at(-1);
  if (!current) return null;

  const eras = named.flatMap((unit) => toUnbrokenLineage(unit, successions)).sort(byTime);
  const ids = eras.map(({ id }) => id);
  const figures = await listFigures({ unitId: { in: ids }, edition: { level: 'province' } });
  const indices = (await listIndices()).filter(({ code }) => nationalIndices.includes(code));
  const histories = await Promise.all(indices.map((index) => toHistory(index, eras, figures)));
  const [par] = histories;
  const lastYear = current.validTo ? Number(current.validTo.slice(0, 4)) - 1 : 2025;
  const { regionOf } = await listRegions(lastYear);
  const dimensions = [...(await listDimensions()).values()].flat();
  return {
    slug,
    eras,
    current,
    region: regionOf.get(current.id) ?? null,
    successions: successions.filter(
      ({ predecessor, successor }) => ids.includes(predecessor.id) || ids.includes(successor.id),
    ),
    histories,
    others: await listOtherRanks(eras),
    stories: par ? await listStories(ids, par, figures) : [],
    leads: await listLeads(ids, dimensions),
    internalYears: await listInternalYears(slug),
  };
});

const byTime = (a: Unit, b: Unit): number => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1);

async function toHistory(
  index: IndexHistory['index'],
  eras: Unit[],
  figures: Figure[],
): Promise<IndexHistory> {
  const [editions, exceptions, frameworks, national] = await Promise.all([
    listEditionsOf(index.code, 'province'),
    listComparability(),
    listDimensions(),
    listOverallFigures(index.code, 'province'),
  ]);
  const shared = { index: index.code, editions, exceptions, eras, figures };
  const entries = toSeries(shared);
  const has = (framework: string | null, code: string) =>
    framework !== null && (frameworks.get(framework)?.some((known) => known.code === code) ?? false);
  const codes = [
    ...new Set(
      figures
        .filter((figure) => figure.index === index.code && figure.dimension !== overall)
        .map(({ dimension }) => dimension),
    ),
  ];
  const seriesOf = new Map(
    codes.map((code) => [
      code,
      toSeries({ ...shared, dimension: code, inFramework: ({ framework }) => has(framework, code) }),
    ]),
  );

  const years = [...editions].reverse().flatMap(({ year, framework }) => {
    const known = (frameworks.get(framework ?? '') ?? []).flatMap((dimension) => {
      const entry = seriesOf.get(dimension.code)?.find((candidate) => candidate.year === year);
      return entry ? [{ dimension, entry }] : [];
    });
    const filled = known.filter(({ entry }) => hasContent(entry));
    if (filled.length === 0) return [];
    const ofKind = (kind: Dimension['kind']) => filled.filter(({ dimension }) => dimension.kind === kind);
    return [{ year, fields: ofKind('field'), blocks: ofKind('block') }];
  });
  return {
    index,
    entries,
    averages: national.filter(({ unit, measure }) => unit === aggregateOf.province && measure === 'average'),
    dimensions: years,
  };
}

const hasContent = ({ rank, value, rankChange, pointChange }: IndexHistory['entries'][number]): boolean =>
  rank !== null || value !== null || rankChange.kind === 'stated' || pointChange.kind === 'stated';

/** The PAR INDEX ranks of every other province, one list a unit. */
async function listOtherRanks(own: readonly Unit[]): Promise<Province['others']> {
  const ranks = (await listOverallFigures('par', 'province')).filter(({ measure }) => measure === 'rank');
  const provinces = new Set(
    (await listProvinceEras()).filter(({ kind }) => isProvince(kind)).map(({ slug }) => slug),
  );
  const others = ranks.filter(({ unit }) => provinces.has(unit) && !own.some(({ slug }) => slug === unit));
  return [...groupBy(others, ({ unit }) => unit).values()].map((figures) =>
    figures.map((figure) => ({ year: figure.year, value: toWhole(figure) })),
  );
}

/** Today's provinces by region, each with the former ones it is made of. */
export async function listProvinceGroups(): Promise<ProvinceGroup[]> {
  const [units, successions, { regions, regionOf }] = await Promise.all([
    listProvinceEras(),
    listSuccessions(),
    listRegions(2025),
  ]);
  const present = units.filter(({ validTo }) => validTo === null);
  return regions.map((region) => ({
    region,
    provinces: present
      .filter((unit) => regionOf.get(unit.id)?.code === region.code)
      .map((unit) => ({
        unit,
        members: mergedFrom(unit, successions)
          .map(({ predecessor }) => predecessor)
          .filter(({ slug }) => slug !== unit.slug),
        earlierNames: toUnbrokenLineage(unit, successions).filter(({ id }) => id !== unit.id),
      })),
  }));
}
