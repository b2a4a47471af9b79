import { useTranslations } from 'next-intl';
import { toValueHistory } from '@/lib/charts/value-history';
import { knownOf, publishedOf, valuesOf } from '@/lib/domain/series/points';
import { breakYearsOf } from '@/lib/domain/series/series';
import type { Locale } from '@/lib/routes';
import type { IndexHistory } from '@/lib/views/units/province';
import { ValueHistory } from '../charts/value-history';
import { useFigurePoints } from './figure-points';

const frame = { width: 480, height: 220, left: 44, right: 16, top: 20, bottom: 28 };

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
  const geometry = toValueHistory(
    points,
    points.map(({ year }) => year),
    breakYearsOf(entries),
    frame,
    7,
  );
  return (
    <figure>
      <ValueHistory
        geometry={geometry}
        label={label}
        decimals={history.index.decimals}
        locale={locale}
        targetOf={targetOf}
      />
      {geometry.breaks.length > 0 && (
        <figcaption className="text-[0.8125rem] text-soft">{t('breaks')}</figcaption>
      )}
    </figure>
  );
}
