import type { Metadata } from 'next';
import { parseReview } from '@/lib/params';
import { parseReviewYears } from '@/lib/params/review-files';
import { ReviewPage, reviewMetadata } from './review-page';
import { ReviewYearsPage, reviewYearsMetadata } from './review-years-page';

type Params = Parameters<typeof parseReview>[0];
type Level = Parameters<typeof parseReview>[1];

/** What an address below a unit reviews: one year, or several; null for neither. */
export function toReviewed(params: Params, level: Level) {
  const year = parseReview(params, level);
  if (year) return { kind: 'year', address: year } as const;
  const years = parseReviewYears(params, level);
  return years && ({ kind: 'years', address: years } as const);
}

type Reviewed = NonNullable<ReturnType<typeof toReviewed>>;

/** Title and description of a review of one year, or of several. */
export const reviewedMetadata = ({ kind, address }: Reviewed): Promise<Metadata> =>
  kind === 'year' ? reviewMetadata(address) : reviewYearsMetadata(address);

/** The page of a review of one year, or of several. */
export const ReviewedPage = ({ kind, address }: Reviewed) =>
  kind === 'year' ? <ReviewPage {...address} /> : <ReviewYearsPage {...address} />;
