import 'server-only';
import {
  type Criterion,
  isCriterion,
  parentsOf,
  type ScoredCriterion,
  toScoredCriteria,
} from '@/lib/domain/editions/criterion';
import type { Dimension } from '@/lib/domain/editions/dimension';
import type { Edition } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import type { FigurePage } from '@/lib/views/figures/figure';
import { listCriteria } from '../editions/criteria';
import { listFigures } from './read-figures';

/** The criteria that a figure's dimension or criterion is divided into, and what it is part of, by the same measure. */
export async function getFigureParts(
  { editionId, unitId }: { editionId: string; unitId: string },
  figure: Figure,
  named: readonly (Dimension | Criterion)[],
): Promise<Pick<FigurePage, 'parents' | 'criteria'>> {
  const criteria = named.filter((known): known is Criterion => isCriterion(known.kind));
  const own = criteria.find(({ code }) => code === figure.dimension);
  const parents = own ? parentsOf(own, criteria) : [];
  const isDivided = criteria.some(({ parent }) => parent === figure.dimension);
  if (!own && !isDivided) return { parents: [], criteria: [] };
  const figures = await listFigures({
    editionId,
    unitId,
    dimension: { in: [...parents, ...criteria.map(({ code }) => code)] },
    measure: { in: ['score', 'percent'] },
  });
  return {
    parents: parents.flatMap((code) => {
      const dimension = named.find((known) => known.code === code);
      const known = figures.filter((other) => other.dimension === code);
      const same = known.find(({ measure }) => measure === figure.measure);
      return dimension ? [{ dimension, figure: same ?? known[0] ?? null }] : [];
    }),
    criteria: toScoredCriteria(figure.dimension, criteria, figures),
  };
}

/** What a unit got in the criteria of an edition, by the code of a dimension; of most editions nothing is known. */
export async function readCriteria(
  unitId: string,
  { index, level, year, framework }: Pick<Edition, 'index' | 'level' | 'year' | 'framework'>,
): Promise<(dimension: string) => ScoredCriterion[]> {
  const criteria = (await listCriteria()).get(framework ?? '') ?? [];
  if (criteria.length === 0) return () => [];
  const figures = await listFigures({
    unitId,
    dimension: { in: criteria.map(({ code }) => code) },
    measure: { in: ['score', 'percent'] },
    edition: { indexCode: index, level, year },
  });
  return (dimension) => toScoredCriteria(dimension, criteria, figures);
}
