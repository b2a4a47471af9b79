import type { Comparison } from '@/lib/domain/series/comparison';
import { nameOf } from '@/lib/i18n/names';
import type { ComparisonAddress, Locale } from '@/lib/routes';

export interface ComparisonPartProps {
  comparison: Comparison;
  locale: Locale;
  /** the address of this comparison, without what could not be answered */
  address: ComparisonAddress;
}

/** The names of the compared units in the reader's language, in the order of the comparison. */
export const namesOf = ({ units }: Comparison, locale: Locale): string[] =>
  units.map(({ unit }) => nameOf(unit, locale));
