import { getCheckerPage } from '@/lib/queries/checker/page';
import { getCoverage } from '@/lib/queries/editions/coverage';
import { listFrameworkParts } from '@/lib/queries/editions/criteria';
import {
  getDimensionPage,
  getDimensionYear,
  listDimensionShelves,
} from '@/lib/queries/editions/dimension-pages';
import { getExhibitTable } from '@/lib/queries/exhibits/exhibits';
import { listClaimPart } from '@/lib/queries/figures/claim-list';
import { listConflicts } from '@/lib/queries/figures/conflicts';
import { listFigurePart } from '@/lib/queries/figures/figure-list';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { getSourcesPage, listSourcesOf, listSourcesOfEdition } from '@/lib/queries/figures/sources';
import { listReplies } from '@/lib/queries/figures/statements';
import { getComparison } from '@/lib/queries/rankings/comparison';
import { getMovers } from '@/lib/queries/rankings/movers';
import { getHome, getRanking, listRankingShelves } from '@/lib/queries/rankings/rankings';
import { getYearPage } from '@/lib/queries/rankings/year';
import { getCorrectionLog } from '@/lib/queries/releases/corrections';
import { listReleases } from '@/lib/queries/releases/release-list';
import { getReview } from '@/lib/queries/review/reviews';
import { searchPages } from '@/lib/queries/search';
import { getSimulation } from '@/lib/queries/simulation/simulation';
import {
  getInternalIndex,
  listInternalShelves,
  listRankedChildren,
} from '@/lib/queries/units/internal-indices';
import { getProvince } from '@/lib/queries/units/provinces';
import { getRegions } from '@/lib/queries/units/regions';
import { getUnitSeries } from '@/lib/queries/units/series';

const year = 2024;
const first = { after: null, limit: 100 };

/** What each kind of page and list asks, on the fictional set that grows. */
export const pageQueries: Record<string, () => Promise<unknown>> = {
  home: getHome,
  rankings: listRankingShelves,
  ranking: () => getRanking('par', year, 'province'),
  'ranking by a dimension': () => getRanking('par', year, 'province', 'linh-vuc-2'),
  movers: () => getMovers('par', year, 'province'),
  year: () => getYearPage('par', year, 'province'),
  province: () => getProvince('tinh-1'),
  review: () => getReview({ level: 'province', slug: 'tinh-1', index: 'par', year }),
  simulation: () => getSimulation({ unit: 'tinh-1', index: 'par', year: String(year), set: [] }),
  'internal index': () => getInternalIndex('tinh-1', year),
  'internal indices': listInternalShelves,
  'ranked children': listRankedChildren,
  dimension: () => getDimensionPage('par', 'linh-vuc-1'),
  'year of a dimension': () => getDimensionYear('par', 'linh-vuc-1', year),
  dimensions: listDimensionShelves,
  regions: getRegions,
  comparison: () =>
    getComparison({
      units: ['tinh-1', 'tinh-2'],
      beyond: [],
      index: 'par',
      dimension: null,
      measure: null,
      from: null,
      to: null,
    }),
  figure: () => getFigurePage(`par.${year}.tinh-1.overall.rank`),
  'figure of a commune': () => getFigurePage(`cap-xa.${year}.tinh-1~xa-1.linh-vuc-1.score`),
  'figure of a criterion': () => getFigurePage(`cap-xa.${year}.tinh-1~xa-1.tc-1-1.score`),
  sources: getSourcesPage,
  'sources of a province': () => listSourcesOf(['tinh-1']),
  'sources of an edition': () => listSourcesOfEdition({ index: 'par', year, level: 'province' }),
  conflicts: listConflicts,
  statements: () => listReplies(new Set()),
  coverage: getCoverage,
  search: () => searchPages('xã 1'),
  checker: getCheckerPage,
  corrections: () => getCorrectionLog(1),
  releases: listReleases,
  'criteria of all frameworks': listFrameworkParts,
  'list of figures': () => listFigurePart({}, first),
  'list of figures of a year': () => listFigurePart({ index: 'par', year }, first),
  'list of figures of a unit': () => listFigurePart({ unit: 'tinh-1/xa-1' }, first),
  'list of figures of a criterion': () => listFigurePart({ dimension: 'tc-1-1' }, first),
  'list of figures of that and a year': () => listFigurePart({ dimension: 'tc-1-1', year }, first),
  'list of figures of a level': () => listFigurePart({ level: 'province' }, first),
  'list of figures of a measure': () => listFigurePart({ measure: 'rank' }, first),
  'list of claims': () => listClaimPart({}, first),
  'list of claims of a source': () => listClaimPart({ source: 'bao-a' }, first),
  series: () => getUnitSeries('tinh-1', 'par', 'overall'),
  'rows of an exhibit': () => getExhibitTable({ kind: 'ranking', index: 'par', year, level: 'province' }),
};
