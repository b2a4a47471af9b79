import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { type Locale, type MapAddress, mapViews, routes } from '@/lib/routes';
import { useUnits } from '../figures/use-units';

interface MapViewsProps {
  locale: Locale;
  address: MapAddress;
  index: IndexInfo;
}

/** Links to the other views of the map and to its ranking. */
export function MapViews({ locale, address, index }: MapViewsProps) {
  const t = useTranslations('map.views');
  const unitOf = useUnits(index, locale);
  const measure = index.valueMeasure;
  return (
    <div className="no-print flex flex-wrap justify-between gap-x-8 gap-y-1 text-[0.9375rem]">
      <nav aria-label={t('label')} className="flex flex-wrap gap-x-5">
        {mapViews.map((view) => (
          <a
            key={view}
            href={routes.map(locale, { ...address, view })}
            aria-current={view === address.view ? 'page' : undefined}
            className="py-1 aria-[current]:font-semibold aria-[current]:no-underline"
          >
            {t(view, { measure, unit: unitOf(measure) })}
          </a>
        ))}
      </nav>
      <a href={routes.ranking(locale, { ...address, level: 'province' })} className="py-1">
        {t('ranking', { year: address.year })}
      </a>
    </div>
  );
}
