import { formatWhole } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';

/** How many units a rank counts among, right after it: "/63"; nothing where nobody knows. */
export function RankBase({ of, locale }: { of: number | null; locale: Locale }) {
  return of === null ? null : <span className="text-soft">/{formatWhole(of, locale)}</span>;
}
