import type { RankPath } from '@/lib/domain/rankings/rank-paths';
import type { Decimal } from '@/lib/domain/values/decimal';
import { toName } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { NameWords } from '../ui/name-text';

/** A unit's ranks over the years, as the chart and the table of a ranking draw them. */
export interface RankPathRow {
  id: string;
  slug: string;
  name: NameWords;
  /** the rank of each year, null where it is not known */
  ranks: (Decimal | null)[];
  /** the slug by which the figures of a year are known, where it is another one */
  others?: Record<number, string>;
}

/** The row of a path. */
export function toRankPathRow({ unit, ranks }: RankPath, locale: Locale): RankPathRow {
  const others = ranks.flatMap(({ year, figure }) =>
    figure && figure.unit !== unit.slug ? [[year, figure.unit] as const] : [],
  );
  return {
    id: unit.id,
    slug: unit.slug,
    name: toName(unit, locale),
    ranks: ranks.map(({ figure }) => figure?.value ?? null),
    ...(others.length > 0 && { others: Object.fromEntries(others) }),
  };
}
