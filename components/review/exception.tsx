import { reasonOf } from '@/lib/i18n/notes';
import type { Locale } from '@/lib/routes';
import type { Review } from '@/lib/views/review/review';

interface ExceptionProps {
  review: Pick<Review, 'exceptions'>;
  /** the code of a dimension */
  dimension: string;
  locale: Locale;
}

/** Why a dimension compares with the edition before otherwise than the whole; nothing where it does not. */
export function Exception({ review, dimension, locale }: ExceptionProps) {
  const found = review.exceptions.find((known) => known.dimension === dimension);
  return found && <small>{reasonOf(found, locale)}</small>;
}
