import type { ListedReview } from '@/lib/domain/review/listed-review';
import type { ScoreTable } from '@/lib/domain/review/score-table';
import { boundOf } from '@/lib/domain/review/two-editions';
import { nameOf } from '@/lib/i18n/names';
import type { Words } from '@/lib/i18n/translate';

/** The units of an edition by slug, with what is known of each, or why nothing is. */
export function toListedReviews(
  table: ScoreTable,
  reviewed: ReadonlySet<string>,
  { t, locale }: Words,
): ListedReview[] {
  return table.rows
    .map(({ unit, region, total: { score, standing } }): ListedReview => {
      const bound = boundOf(standing);
      const isReviewed = reviewed.has(unit.slug);
      const reason = standing.kind === 'missing' ? standing.reason : 'not-located-yet';
      return {
        unit: unit.slug,
        name: nameOf(unit, locale),
        region: region?.code ?? null,
        regionName: region && nameOf(region, locale),
        rank: 'rank' in standing ? standing.rank : null,
        best: bound?.best ?? null,
        worst: bound?.worst ?? null,
        of: table.of,
        score: score.kind === 'known' ? score.figure.value : null,
        isReviewed,
        reason: isReviewed ? null : t(`province.table.missing.${reason}`),
      };
    })
    .sort((a, b) => (a.unit < b.unit ? -1 : 1));
}
