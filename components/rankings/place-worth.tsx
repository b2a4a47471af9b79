import { useTranslations } from 'next-intl';
import { measureOf } from '@/lib/domain/figures/figure';
import { toPlaceWorths } from '@/lib/domain/rankings/place-worth';
import { formatDecimal, formatValue } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { useUnits } from '../figures/use-units';

/** What one place is worth in points this year, in one sentence, and among how many that is measured. */
export function PlaceWorth({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('placeWorth');
  const { table, edition, index } = ranking;
  const unitOf = useUnits(index, locale);
  const worths = toPlaceWorths(table.rows, table.of, index);
  if (!worths) return null;
  const { all, middle, base } = worths;
  const link = (id: string) => (text: React.ReactNode) => <a href={routes.figure(locale, id)}>{text}</a>;
  return (
    <p className="mt-4 max-w-[65ch]" data-place-worth>
      {t.rich('sentence', {
        year: edition.year,
        points: formatDecimal(all.points, locale),
        unit: unitOf(measureOf(all.from.value)),
        from: all.from.rank,
        to: all.to.rank,
        fromValue: formatValue(all.from.value.value, locale, index.decimals),
        toValue: formatValue(all.to.value.value, locale, index.decimals),
        b: (text) => <b>{text}</b>,
        first: link(all.from.value.id),
        last: link(all.to.value.id),
      })}{' '}
      {middle &&
        t('middle', {
          from: middle.from.rank,
          to: middle.to.rank,
          points: formatDecimal(middle.points, locale),
          unit: unitOf(measureOf(middle.from.value)),
        })}{' '}
      <span className="text-sm text-soft">
        {t('base', {
          base,
          of: table.of,
          measure: index.valueMeasure,
          level: edition.level,
        })}
      </span>{' '}
      <a href={routes.simulation(locale, { index: index.code, year: edition.year })} className="no-print">
        {t('simulation')}
      </a>
    </p>
  );
}
