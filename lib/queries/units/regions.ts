import 'server-only';
import { db } from '@/lib/db/client';
import { meanOf, toComputedMean } from '@/lib/domain/rankings/averages';
import { type RankedRows, toBesideUnits, toContrast, toGap } from '@/lib/domain/series/beside';
import { existedOn } from '@/lib/domain/units/lifespan';
import type { Region } from '@/lib/domain/units/unit';
import {
  type RegionPage,
  type RegionScheme,
  type RegionsPage,
  type RegionTable,
  toValues,
} from '@/lib/views/units/region';
import { listEditionsOf, listIndicesOf } from '../editions/editions';
import { toSourceInfo } from '../figures/source-info';
import { listOverallFigures } from '../rankings/dimension-figures';
import { getRanking } from '../rankings/rankings';
import { perRelease } from '../releases/per-release';
import { listProvinceEras, toRegionScheme } from './units';

/** Every scheme of regions with the provinces that each region has, the earlier scheme first. */
const listSchemes = perRelease(async (): Promise<RegionScheme[]> => {
  const [rows, sources, provinces] = await Promise.all([
    db().region.findMany({
      where: { untilRelease: null },
      include: { units: { where: { untilRelease: null } } },
      orderBy: [{ scheme: 'asc' }, { position: 'asc' }],
    }),
    db().source.findMany({ where: { untilRelease: null } }),
    listProvinceEras(),
  ]);
  const schemes = [...new Set(rows.map(({ scheme }) => scheme))];
  return schemes.map((scheme) => ({
    scheme,
    regions: rows
      .filter((row) => row.scheme === scheme)
      .map(({ code, nameVi, nameEn, sourceCode, units }) => {
        const source = sources.find((known) => known.code === sourceCode);
        const ids = new Set(units.map(({ unitId }) => unitId));
        return {
          region: { code, nameVi, nameEn },
          members: provinces.filter(({ id }) => ids.has(id)),
          source: source ? toSourceInfo(source) : null,
        };
      }),
  }));
});

/** Every region, whatever scheme it is in, as the latest names it. */
export async function listNamedRegions(): Promise<Region[]> {
  const named = (await listSchemes()).flatMap(({ regions }) => regions.map(({ region }) => region));
  return [...new Map(named.map((region) => [region.code, region])).values()];
}

/** The slugs of the regions that have a page, those of every scheme. */
export const listRegionSlugs = async (): Promise<string[]> =>
  (await listNamedRegions()).map(({ code }) => code);

/** Every published edition of an index by region, by year. */
const listRegionTables = perRelease(async (index: string): Promise<RegionTable[]> => {
  const editions = (await listEditionsOf(index, 'province')).filter(({ status }) => status === 'published');
  const tables = await Promise.all(editions.map(({ year }) => toRegionTable(index, year)));
  return tables.filter((table) => table !== null);
});

async function toRegionTable(index: string, year: number): Promise<RegionTable | null> {
  const [ranking, figures, schemes] = await Promise.all([
    getRanking(index, year, 'province'),
    listOverallFigures(index, 'province'),
    listSchemes(),
  ]);
  if (!ranking) return null;
  const scheme = schemes.find((known) => known.scheme === toRegionScheme(year));
  return {
    edition: ranking.edition,
    caution: ranking.caution,
    national: { average: ranking.average, mean: meanOf(ranking) },
    regions: ranking.regions.map((region) => {
      const rows = ranking.table.rows.filter((row) => row.region?.code === region.code);
      const members = scheme?.regions.find((known) => known.region.code === region.code)?.members ?? [];
      const of = members.filter((unit) => existedOn(unit, `${year}-12-31`)).length;
      const values = toValues(rows, ranking.index.valueMeasure);
      const average = figures.find(
        (figure) =>
          figure.unit === `vung-${region.code}` && figure.year === year && figure.measure === 'average',
      );
      return {
        region,
        average: average ?? null,
        mean: toComputedMean(values, of, ranking.index.decimals),
        rows,
        known: values.length,
        of,
      };
    }),
  };
}

/** The regions of every scheme, and the latest results by region. */
export async function getRegions(): Promise<RegionsPage> {
  const latest = (await listByRegion()).flatMap(({ index, tables }) => {
    const table = tables.at(-1);
    return table ? [{ index, table }] : [];
  });
  return { schemes: await listSchemes(), latest };
}

async function listByRegion(): Promise<RegionPage['indices']> {
  const indices = await listIndicesOf('province');
  return Promise.all(indices.map(async (index) => ({ index, tables: await listRegionTables(index.code) })));
}

/** A region by its slug, or null when no scheme has one of that name. */
export async function getRegion(slug: string): Promise<RegionPage | null> {
  const eras = (await listSchemes()).flatMap(({ scheme, regions }) =>
    regions.filter(({ region }) => region.code === slug).map((era) => ({ scheme, ...era })),
  );
  const current = eras.at(-1);
  if (!current) return null;
  const indices = (await listByRegion()).map(({ index, tables }) => ({
    index,
    tables: tables.filter(({ regions }) => regions.some(({ region }) => region.code === slug)),
  }));
  return { slug, region: current.region, eras, indices, beside: toBeside(slug, indices) };
}

/** Fewer members than this are no comparison. */
const fewest = 3;

/** The latest year in which enough members stand in both of the indices that are set against each other. */
function toBeside(slug: string, indices: RegionPage['indices']): RegionPage['beside'] {
  const compared = indices.map(({ index }) => index);
  const contrast = toContrast(compared);
  if (!contrast) return null;
  const years = [...new Set(indices.flatMap(({ tables }) => tables.map(({ edition }) => edition.year)))];
  for (const year of years.sort((a, b) => b - a)) {
    const units = toBesideUnits(
      indices.flatMap(({ index, tables }): RankedRows[] => {
        const table = tables.find(({ edition }) => edition.year === year);
        const own = table?.regions.find(({ region }) => region.code === slug);
        const of = own?.rows.find(({ rank }) => rank?.rankedOf)?.rank?.rankedOf ?? table?.edition.units;
        return own && of ? [{ index: index.code, rows: own.rows, of }] : [];
      }),
    );
    if (units.filter(({ places }) => toGap(places, contrast) !== null).length >= fewest)
      return { year, units, contrast, indices: compared };
  }
  return null;
}
