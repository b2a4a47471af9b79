import { toAveragesContent, toRegionContent, toRegionsContent } from './average-tables';
import {
  type Decisions,
  toDimensionContent,
  toFieldsContent,
  toMapContent,
  toMoversContent,
  toRankingContent,
} from './edition-tables';
import { type ExhibitTable, type TableContent, toTable } from './exhibit-table';
import type { ExhibitView } from './exhibit-view';
import { toSubject } from './subject';
import {
  toComparisonContent,
  toHistoryContent,
  toInternalContent,
  toProfileContent,
  toYearsContent,
} from './unit-tables';

/** The rows of an exhibit, made from what its page shows; null where it has none. Its sources are still to be read. */
export function toExhibitTable(view: ExhibitView, known: Decisions): ExhibitTable | null {
  const subject = toSubject(view);
  const content = toContent(view, known);
  return subject && content.rows.length > 0 ? toTable(subject, content) : null;
}

function toContent(view: ExhibitView, known: Decisions): TableContent {
  switch (view.kind) {
    case 'ranking':
      return toRankingContent(view.ranking, known);
    case 'movers':
      return toMoversContent(view.movers, known);
    case 'map':
      return toMapContent(view.ranking, known);
    case 'dimension':
      return toDimensionContent(view.page, known);
    case 'years':
      return toYearsContent(view.ranking, view.paths);
    case 'history':
      return toHistoryContent(view.history, known);
    case 'profile':
      return toProfileContent(view.history, known);
    case 'internal':
      return toInternalContent(view.internal);
    case 'fields':
      return toFieldsContent(view.page, known);
    case 'averages':
      return toAveragesContent(view, known);
    case 'region':
      return toRegionContent(view);
    case 'regions':
      return toRegionsContent(view);
    case 'comparison':
      return toComparisonContent(view.comparison, known);
  }
}
