import { useTranslations } from 'next-intl';
import { type MapClass, toClass } from '@/lib/charts/map-classes';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale, MapView } from '@/lib/routes';
import { toneOfClass } from './map-scale';

interface MapLegendProps {
  classes: readonly MapClass[];
  numbers: readonly (number | null)[];
  view: MapView;
  locale: Locale;
}

const steps = ['fallMany', 'fallSome', 'same', 'riseSome', 'riseMany'] as const;

/** What each colour means and how many provinces have it; in words which end is the better one. */
export function MapLegend({ classes, numbers, view, locale }: MapLegendProps) {
  const t = useTranslations('map.legend');
  const count = (at: number | null) =>
    numbers.filter((number) => (number === null ? null : toClass(number, classes)) === at).length;
  const format = (bound: number) => formatDecimal(String(bound), locale);
  const name = ({ from, to }: MapClass, at: number) =>
    view === 'change'
      ? t(steps[at] ?? 'same')
      : t(view, { from: format(from), to: format(to), single: from === to ? 'yes' : 'no' });
  const isMissing = count(null) > 0;
  return (
    <div className="mb-4 text-sm">
      <p className="text-soft">{t(view === 'change' ? 'diverging' : 'sequential')}</p>
      <ul className="mt-2 grid grid-flow-col grid-cols-2 grid-rows-3 gap-x-5 gap-y-1 tabular-nums">
        {classes.map((step, at) => (
          <li key={step.from} className="flex items-center gap-2">
            <span className={`map-swatch ${toneOfClass(view, at)}`} />
            <span>
              {name(step, at)} <span className="text-soft">{t('count', { count: count(at) })}</span>
            </span>
          </li>
        ))}
        {isMissing && (
          <li className="flex items-center gap-2">
            <span className="map-swatch hatched" />
            <span>
              {t('none')} <span className="text-soft">{t('count', { count: count(null) })}</span>
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}
