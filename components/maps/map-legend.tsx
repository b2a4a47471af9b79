import { useTranslations } from 'next-intl';
import { toScaleTexts } from '@/lib/charts/axes';
import { countClasses, type MapClass, type MapSpan } from '@/lib/charts/map-classes';
import type { MapView } from '@/lib/domain/vocabulary';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { toneOfClass } from './map-scale';

interface MapLegendProps {
  classes: readonly MapClass[];
  spans: readonly (MapSpan | null)[];
  view: MapView;
  locale: Locale;
}

const steps = ['fallMany', 'fallSome', 'same', 'riseSome', 'riseMany'] as const;

/** What each colour means and how many provinces have it; in words which end is the better one. */
export function MapLegend({ classes, spans, view, locale }: MapLegendProps) {
  const t = useTranslations('map.legend');
  const { inClass, bounded, missing } = countClasses(spans, classes);
  const bounds = view === 'change' ? [] : toScaleTexts(classes.flatMap(({ from, to }) => [from, to]));
  const bound = (at: number) => formatDecimal(bounds[at] ?? '0', locale);
  const name = ({ from, to }: MapClass, at: number) =>
    view === 'change'
      ? t(steps[at] ?? 'same')
      : t(view, { from: bound(2 * at), to: bound(2 * at + 1), single: from === to ? 'yes' : 'no' });
  return (
    <div className="mb-4 text-sm">
      <p className="text-soft">{t(view === 'change' ? 'diverging' : 'sequential')}</p>
      <ul className="mt-2 grid grid-flow-col grid-cols-2 grid-rows-[repeat(4,auto)] gap-x-5 gap-y-1 tabular-nums">
        {classes.map((step, at) => (
          <li key={step.from} className="flex items-center gap-2">
            <span className={`map-swatch ${toneOfClass(view, at)}`} />
            <span>
              {name(step, at)} <span className="text-soft">{t('count', { count: inClass[at] ?? 0 })}</span>
            </span>
          </li>
        ))}
        {bounded > 0 && (
          <li className="flex items-center gap-2">
            <span className="map-swatch range" />
            <span>
              {t('bounded', { view })} <span className="text-soft">{t('count', { count: bounded })}</span>
            </span>
          </li>
        )}
        {missing > 0 && (
          <li className="flex items-center gap-2">
            <span className="map-swatch unknown" />
            <span>
              {t('none')} <span className="text-soft">{t('count', { count: missing })}</span>
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}
