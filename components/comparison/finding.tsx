import { useTranslations } from 'next-intl';
import { measureOf } from '@/lib/domain/figures/figure';
import { toStandings } from '@/lib/domain/series/comparison';
import { wholeNameOf } from '@/lib/i18n/names';
import { formatValue } from '@/lib/i18n/numbers';
import { routes } from '@/lib/routes';
import { useUnits } from '../figures/use-units';
import type { ComparisonPartProps } from './comparison-part';

/** The order of the units in the latest year that most of them have; each number is a link. */
export function Finding({ comparison, locale }: ComparisonPartProps) {
  const t = useTranslations('comparison.finding');
  const { units, measure, index, level } = comparison;
  const unitOf = useUnits(index, locale);
  const standings = toStandings(units, measure, index);
  if (!standings) return <p className="mt-4 max-w-[60ch] text-lg">{t('none')}</p>;
  const { year, of, places } = standings;
  const absent = units.length - places.length;
  return (
    <p className="mt-4 max-w-[60ch] text-[clamp(1.0625rem,1.6vw,1.25rem)]">
      {t('year', { year })}{' '}
      {places.map(({ unit, figure }, at) => (
        <span key={unit.slug}>
          {at > 0 && (at === places.length - 1 ? ` ${t('and')} ` : ', ')}
          {wholeNameOf(unit, locale)}{' '}
          {t.rich(measure, {
            value: formatValue(figure.value, locale, index.decimals),
            measure: measureOf(figure),
            unit: unitOf(measureOf(figure)),
            link: (text) => (
              <a href={routes.figure(locale, figure.id)} className="font-semibold">
                {text}
              </a>
            ),
          })}
        </span>
      ))}
      {measure === 'rank' && of !== null && ` ${t('of', { of, level })}`}.
      {absent > 0 && ` ${t('absent', { absent })}`}
    </p>
  );
}
