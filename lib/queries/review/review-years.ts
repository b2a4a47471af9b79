import 'server-only';
import { cache } from 'react';
import type { ReviewSpan } from '@/lib/domain/review/review-address';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import type { ReviewYears } from '@/lib/views/review/review-years';
import { getMinistry } from '../units/ministries';
import { getProvince } from '../units/provinces';
import { getReview } from './reviews';

/** Several years of a unit in review; null where they do not begin and end with an edition, or nothing is known of any. */
export const getReviewYears = ({ level, slug, index, from, to }: ReviewSpan): Promise<ReviewYears | null> =>
  readOnce(level, slug, index, from, to);

/** A page asks twice, for its head and for itself. */
const readOnce = cache(
  async (
    level: RankedLevel,
    slug: string,
    code: string,
    from: number,
    to: number,
  ): Promise<ReviewYears | null> => {
    const unit = await (level === 'province' ? getProvince(slug) : getMinistry(slug));
    const history = unit?.histories.find(({ index }) => index.code === code);
    const entries = history?.entries.filter(({ year }) => year >= from && year <= to) ?? [];
    if (!unit || !history || entries[0]?.year !== from || entries.at(-1)?.year !== to) return null;
    const years = await Promise.all(
      entries.toReversed().map(async (entry) => {
        const { year } = entry;
        return { year, entry, review: await getReview({ level, slug, index: code, year }) };
      }),
    );
    const last = years.find(({ review }) => review !== null)?.review;
    if (!last) return null;
    const span = { level, slug, index: code, from, to };
    const { ofYear } = last;
    return { span, unit, ofYear, index: history.index, history: { ...history, entries }, years };
  },
);
