import { useTranslations } from 'next-intl';
import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import { formatRange } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';

interface RankRangeProps {
  bound: RankBound;
  /** what the bound follows from: the unit's own value, or only the ranks of others */
  by: 'values' | 'ranks';
  locale: Locale;
  /** how large it stands in its table */
  className?: string;
}

/** A rank that is only known to lie between two, hatched, with what it follows from and the way to how. */
export function RankRange({
  bound: { best, worst },
  by,
  locale,
  className = 'text-[1.0625rem] sm:text-[1.25rem]',
}: RankRangeProps) {
  const t = useTranslations('ranking');
  return (
    <a href={routes.boundsMethod(locale)} className="block">
      <span aria-hidden="true" className={`bounded whitespace-nowrap ${className}`}>
        {formatRange(best, worst, locale)}
      </span>
      <span className="sr-only">{t('bound', { best, worst, sure: best === worst ? 'yes' : 'no' })}</span>{' '}
      <small className="tracking-normal font-normal">{t('boundBy', { by })}</small>
    </a>
  );
}
