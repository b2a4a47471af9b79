import type { OperationId } from '@/lib/api/contract/operations';
import { cutRows } from '@/lib/api/cursor';
import { ProblemError } from '@/lib/api/problems';
import { toClaimRow, toFigureDetail, toFigureKey, toFigureRow } from '@/lib/api/rows/figures';
import * as reference from '@/lib/api/rows/reference';
import { getCoverage } from '@/lib/queries/editions/coverage';
import { listFrameworkParts } from '@/lib/queries/editions/criteria';
import { listAllEditions, listIndices } from '@/lib/queries/editions/editions';
import { listClaimPart } from '@/lib/queries/figures/claim-list';
import { getListedFigure, listFigurePart } from '@/lib/queries/figures/figure-list';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { listAllSources } from '@/lib/queries/figures/sources';
import { listReleases } from '@/lib/queries/releases/release-list';
import { searchPages } from '@/lib/queries/search';
import { listAllUnits, listSuccessions } from '@/lib/queries/units/units';
import type { Found, Question } from './question';
import { getRankingAnswer, getSeriesAnswer, toAbsence } from './standings';

type Handlers = { [Id in OperationId]: (question: Question<Id>) => Promise<Found<Id>> };

/** A filter that is not given excludes nothing. */
const fits = (wanted: unknown, value: unknown): boolean => wanted === undefined || wanted === value;

/** The operations, each with the query that answers it. */
export const handlers: Handlers = {
  indices: async ({ window }) => cutRows((await listIndices()).map(reference.toIndexRow), window),
  editions: async ({ filters, window }) =>
    cutRows(
      (await listAllEditions())
        .filter(
          ({ index, year, level }) =>
            fits(filters.index, index) && fits(filters.year, year) && fits(filters.level, level),
        )
        .map(reference.toEditionRow),
      window,
    ),
  dimensions: async ({ filters, window }) =>
    cutRows(
      (await listFrameworkParts())
        .filter(({ framework }) => fits(filters.index, framework.index))
        .map(reference.toDimensionRow),
      window,
    ),
  units: async ({ filters, window }) =>
    cutRows(
      (await listAllUnits())
        .filter(({ slug, kind }) => fits(filters.unit, slug) && fits(filters.kind, kind))
        .map(reference.toUnitRow),
      window,
    ),
  successions: async ({ window }) =>
    cutRows((await listSuccessions()).map(reference.toSuccessionRow), window),
  ranking: getRankingAnswer,
  series: getSeriesAnswer,
  async figures({ filters, window }) {
    if (window.after !== null && !toFigureKey(window.after)) throw new ProblemError('bad-cursor');
    const { rows, next } = await listFigurePart(filters, window);
    return { rows: rows.map(toFigureRow), next };
  },
  async figure({ parts: { figure: id } }) {
    const [listed, page, claims] = await Promise.all([
      getListedFigure(id),
      getFigurePage(id),
      listClaimPart({ figure: id }, { after: null, limit: 1000 }),
    ]);
    if (page && !listed)
      throw new ProblemError('withdrawn', `No source of this release gives ${id}; an earlier one did.`);
    if (!page || !listed) throw await toAbsence(id);
    return { rows: [toFigureDetail(listed, claims.rows, page)], next: null };
  },
  async claims({ filters, window }) {
    if (window.after !== null && !/^\d{1,18}$/.test(window.after)) throw new ProblemError('bad-cursor');
    const { rows, next } = await listClaimPart(filters, window);
    return { rows: rows.map(toClaimRow), next };
  },
  sources: async ({ filters, window }) =>
    cutRows(
      (await listAllSources())
        .filter(({ code, kind }) => fits(filters.source, code) && fits(filters.kind, kind))
        .map(reference.toSourceRow)
        .sort((a, b) => (a.source < b.source ? -1 : 1)),
      window,
    ),
  releases: async ({ window }) => cutRows((await listReleases()).map(reference.toReleaseRow), window),
  coverage: async ({ filters, window }) =>
    cutRows(
      (await getCoverage())
        .flatMap(reference.toCoverageRows)
        .filter(
          ({ index, dimension, year }) =>
            fits(filters.index, index) && fits(filters.dimension, dimension) && fits(filters.year, year),
        ),
      window,
    ),
  search: async ({ filters, window }) =>
    cutRows((await searchPages(filters.q)).entries.map(reference.toSearchRow), window),
};
