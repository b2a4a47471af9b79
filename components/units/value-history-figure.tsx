import { useTranslations } from 'next-intl';
import { toValueHistory } from '@/lib/charts/value-history';
import { knownOf, publishedOf, valuesOf } from '@/lib/domain/series/points';
import { breakYearsOf } from '@/lib/domain/series/series';
import type { Locale } from '@/lib/routes';
import type { IndexHistory } from '@/lib/views/units/province';
import { ValueHistory } from '../charts/value-history';
import { useFigurePoints } from './figure-points';

const wide = { width: 480, height: 220, left: 44, right: 16, top: 20, bottom: 28 };
const narrow = { ...wide, width: 343 };

/** An index's values over the years as a small picture; nothing when fewer than two are known. */
export function ValueHistoryFigure({
  history,
  locale,
  label,
}: {
  history: IndexHistory;
  locale: Locale;
  label: string;
}) {
  const t = useTranslations('province.values');
  const targetOf = useFigurePoints(history, 'value', locale);
  const entries = publishedOf(history.entries);
  const points = valuesOf(entries);
  if (knownOf(points).length < 2) return null;
  const breakYears = breakYearsOf(entries);
  const years = points.map(({ year }) => year);
  const chart = (frame: typeof wide, labels: number, className: string) => (
    <ValueHistory
      geometry={toValueHistory(points, years, breakYears, frame, labels)}
      label={label}
      decimals={history.index.decimals}
      locale={locale}
      targetOf={targetOf}
      className={className}
    />
  );
  return (
    <figure>
      {chart(wide, 7, 'max-sm:hidden')}
      {chart(narrow, 5, 'sm:hidden')}
      {breakYears.some((year) => years.indexOf(year) > 0) && (
        <figcaption className="text-[0.8125rem] text-soft">{t('breaks')}</figcaption>
      )}
    </figure>
  );
}
