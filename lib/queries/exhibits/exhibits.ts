import 'server-only';
import { previousEdition } from '@/lib/domain/editions/edition';
import type { Exhibit } from '@/lib/domain/exhibits/exhibit';
import { defaultIndex, overall, type RankedLevel } from '@/lib/domain/vocabulary';
import { type ExhibitTable, withSources } from '@/lib/views/exhibits/exhibit-table';
import type { ExhibitView } from '@/lib/views/exhibits/exhibit-view';
import { toExhibitTable } from '@/lib/views/exhibits/to-exhibit-table';
import { getDimensionPage, getDimensionYear } from '../editions/dimension-pages';
import { listFrameworkDimensions } from '../editions/dimensions';
import { listEditionsOf } from '../editions/editions';
import { listFigureSources } from '../figures/figure-sources';
import { getComparison } from '../rankings/comparison';
import { getMovers } from '../rankings/movers';
import { getRankPaths } from '../rankings/rank-paths';
import { getRanking } from '../rankings/rankings';
import { getYearPage } from '../rankings/year';
import { getInternalIndex } from '../units/internal-indices';
import { getMinistry } from '../units/ministries';
import { getProvince } from '../units/provinces';
import { getRegion, getRegions } from '../units/regions';

/** What the page of an exhibit shows of it, in the current release; null when there is no such exhibit. */
export async function getExhibit(exhibit: Exhibit): Promise<ExhibitView | null> {
  switch (exhibit.kind) {
    case 'ranking': {
      const ranking = await getRanking(exhibit.index, exhibit.year, exhibit.level);
      return ranking && { kind: 'ranking', exhibit, ranking };
    }
    case 'movers': {
      const movers = await getMovers(exhibit.index, exhibit.year, exhibit.level);
      return movers && { kind: 'movers', exhibit, movers };
    }
    case 'map': {
      const ranking = await getRanking(exhibit.index, exhibit.year, 'province');
      return ranking && { kind: 'map', exhibit, ranking };
    }
    case 'dimension': {
      const page = await getDimensionYear(exhibit.index, exhibit.dimension, exhibit.year);
      return page && { kind: 'dimension', exhibit, page };
    }
    case 'years': {
      const newest = previousEdition(
        await listEditionsOf(exhibit.index, exhibit.level),
        Number.POSITIVE_INFINITY,
      );
      const ranking = newest && (await getRanking(exhibit.index, newest.year, exhibit.level));
      const paths = await getRankPaths(exhibit.index, exhibit.level);
      return ranking && { kind: 'years', exhibit, ranking, paths };
    }
    case 'history': {
      const found = await findHistory(exhibit.level, exhibit.slug, exhibit.index);
      return found && { kind: 'history', exhibit, ...found };
    }
    case 'profile': {
      const found = await findHistory('province', exhibit.slug, exhibit.index);
      return found && { kind: 'profile', exhibit, ...found };
    }
    case 'internal': {
      const internal = await getInternalIndex(exhibit.slug, exhibit.year);
      return internal && { kind: 'internal', exhibit, internal };
    }
    case 'fields': {
      const page = await getYearPage(exhibit.index, exhibit.year, exhibit.level);
      return page && { kind: 'fields', exhibit, page };
    }
    case 'averages': {
      const page = await getDimensionPage(exhibit.index, exhibit.dimension);
      const level = page?.levels.find((known) => known.level === exhibit.level);
      return page && level ? { kind: 'averages', exhibit, page, level } : null;
    }
    case 'region': {
      const page = await getRegion(exhibit.slug);
      const known = page?.indices.find(({ index }) => index.code === exhibit.index);
      return page && known && known.tables.length > 0 ? { kind: 'region', exhibit, page, ...known } : null;
    }
    case 'regions': {
      const { latest } = await getRegions();
      const known = latest.find(({ index }) => index.code === exhibit.index);
      return known ? { kind: 'regions', exhibit, ...known } : null;
    }
    case 'comparison': {
      const comparison = await getComparison({ ...exhibit, units: [...exhibit.units], beyond: [] });
      return comparison.refused.length === 0 ? { kind: 'comparison', exhibit, comparison } : null;
    }
  }
}

/** What the front page shows over the years: the ranks of every province, and the averages of the country. */
export async function getHomeExhibits(): Promise<Record<'years' | 'averages', ExhibitView | null>> {
  const all = { index: defaultIndex, level: 'province' } as const;
  const [years, averages] = await Promise.all([
    getExhibit({ kind: 'years', ...all }),
    getExhibit({ kind: 'averages', dimension: overall, ...all }),
  ]);
  return { years, averages };
}

async function findHistory(level: RankedLevel, slug: string, index: string) {
  const unit = await (level === 'ministry' ? getMinistry(slug) : getProvince(slug));
  const history = unit?.histories.find((known) => known.index.code === index);
  return unit && history ? { unit, history } : null;
}

/** The rows of an exhibit, without their sources; null when there is no such exhibit, or no row of it. */
export async function getExhibitRows(
  exhibit: Exhibit,
): Promise<{ view: ExhibitView; table: ExhibitTable } | null> {
  const view = await getExhibit(exhibit);
  const frameworks = await listFrameworkDimensions();
  const decisionOf = (code: string) =>
    frameworks.find(({ framework }) => framework.code === code)?.framework.decision ?? null;
  const table = view && toExhibitTable(view, { decisionOf });
  return view && table && { view, table };
}

/** The rows of an exhibit with their sources; null when there is no such exhibit, or no row of it. */
export async function getExhibitTable(
  exhibit: Exhibit,
): Promise<{ view: ExhibitView; table: ExhibitTable } | null> {
  const known = await getExhibitRows(exhibit);
  if (!known) return null;
  const { view, table } = known;
  const sources = await listFigureSources(table.rows.flatMap(({ figures }) => figures));
  return { view, table: withSources(table, (id) => sources.get(id) ?? []) };
}
