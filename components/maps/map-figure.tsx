import { useTranslations } from 'next-intl';
import type { Topology } from 'topojson-specification';
import { toMapClasses } from '@/lib/charts/map-classes';
import { toProvinceMap } from '@/lib/charts/province-map';
import type { MapView } from '@/lib/domain/vocabulary';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { type MapEntry, toMapSpan } from '@/lib/views/rankings/map';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { ProvinceMap } from '../charts/province-map';
import { useUnits } from '../figures/use-units';
import { MapCredit } from './map-credit';
import { MapLegend } from './map-legend';
import { fillOf } from './map-scale';
import { useMapWords } from './map-words';

interface MapFigureProps {
  ranking: Ranking;
  boundaries: Topology;
  /** in the order in which a keyboard visits them */
  entries: readonly MapEntry[];
  view: MapView;
  locale: Locale;
  /** where its figures stand as a table, when that is not right after it */
  tableHref?: string;
  /** whether its title is seen, where no heading of the page says the same */
  titled?: boolean;
}

/** The provinces of an edition in the colours of their ranks, values or changes, with the legend and the credit. */
export function MapFigure({ ranking, boundaries, entries, view, locale, tableHref, titled }: MapFigureProps) {
  const t = useTranslations('map');
  const unitOf = useUnits(ranking.index, locale);
  const name = shortNameOf(ranking.index, locale);
  const { year } = ranking.edition;
  const words = useMapWords(ranking, view, locale);
  const spans = entries.map((entry) => toMapSpan(entry, view));
  const classes = toMapClasses(view, ranking.table.of, spans, ranking.index);
  const geometry = toProvinceMap(
    boundaries,
    entries.map(({ unit }) => unit.slug),
  );
  return (
    <figure className="map-figure">
      <figcaption className={titled ? undefined : 'sr-only'}>
        {titled ? (
          <h2>{t('meta.title', { index: name, year, view })}</h2>
        ) : (
          t('label', { index: name, unit: unitOf('score'), year, view, of: entries.length })
        )}
      </figcaption>
      {ranking.edition.status === 'published' && (
        <MapLegend classes={classes} spans={spans} view={view} locale={locale} />
      )}
      {tableHref && (
        <a href={tableHref} className="sr-only focus:not-sr-only">
          {t('skip')}
        </a>
      )}
      <ProvinceMap
        geometry={geometry}
        provinces={entries.map((entry, at) => ({
          slug: entry.unit.slug,
          name: nameOf(entry.unit, locale),
          lines: words(entry),
          fill: fillOf(view, spans[at] ?? null, classes),
          href: routes.province(locale, entry.unit.slug),
        }))}
        label={t('group', { count: geometry.shapes.length })}
        insetName={({ archipelago }) => t(`archipelago.${archipelago}`).split(' | ')}
      />
      <MapCredit geometry={geometry} entries={entries} locale={locale} />
    </figure>
  );
}
