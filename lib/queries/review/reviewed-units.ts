import 'server-only';
import { tellsPlace } from '@/lib/domain/bounds/change-bounds';
import { isKnown } from '@/lib/domain/figures/figure';
import type { ScoreTable } from '@/lib/domain/review/score-table';
import type { Measure, RankedLevel } from '@/lib/domain/vocabulary';
import { listDimensionCodes } from '../editions/dimensions';
import { listFigures } from '../figures/read-figures';
import { getScoreTable } from './score-tables';

const results: readonly Measure[] = ['rank', 'percent', 'score'];
const changes: readonly Measure[] = ['rank_change', 'percent_change'];

/** An edition with the slugs of those of its units that have a review; null when there is no such edition. */
export async function getReviewedUnits(
  index: string,
  level: RankedLevel,
  year: number,
): Promise<{ table: ScoreTable; reviewed: ReadonlySet<string> } | null> {
  const [table, figures] = await Promise.all([
    getScoreTable(index, level, year),
    listFigures({
      dimension: { in: await listDimensionCodes() },
      edition: { indexCode: index, year, level },
      measure: { in: [...results, ...changes] },
    }),
  ]);
  if (!table) return null;
  const told = figures.filter((figure) => results.includes(figure.measure) || isKnown(figure));
  const bounded = table.rows.filter(
    ({ total: { standing } }) => standing.kind === 'bounded' && tellsPlace(standing, table.of),
  );
  const slugs = new Set([...told.map(({ unit }) => unit), ...bounded.map(({ unit }) => unit.slug)]);
  const isPublished = table.edition.status === 'published';
  return {
    table,
    reviewed: new Set(
      table.rows.flatMap(({ unit: { slug } }) => (isPublished && slugs.has(slug) ? [slug] : [])),
    ),
  };
}
