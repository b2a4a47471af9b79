import { useTranslations } from 'next-intl';
import type { Topology } from 'topojson-specification';
import { toMapClasses } from '@/lib/charts/map-classes';
import { toProvinceMap } from '@/lib/charts/province-map';
import { nameOf, shortNameOf, sortByName } from '@/lib/i18n/names';
import { type Locale, type MapAddress, routes } from '@/lib/routes';
import { toMapEntries, toMapSpan } from '@/lib/views/rankings/map';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { ProvinceMap } from '../charts/province-map';
import { useUnits } from '../figures/use-units';
import { NotLocated } from '../rankings/not-located';
import { YearCoverage } from '../rankings/year-coverage';
import { MapCredit } from './map-credit';
import { MapHeadline } from './map-headline';
import { MapLegend } from './map-legend';
import { fillOf } from './map-scale';
import { MapTable } from './map-table';
import { MapViews } from './map-views';
import { useMapWords } from './map-words';

interface EditionMapProps {
  ranking: Ranking;
  boundaries: Topology;
  locale: Locale;
  address: MapAddress;
}

/** An edition as a map and as a table: the finding, the years, the views, the picture, the figures, the credit. */
export function EditionMap({ ranking, boundaries, locale, address }: EditionMapProps) {
  const t = useTranslations('map');
  const { edition, index, table } = ranking;
  const { view } = address;
  const entries = sortByName(toMapEntries(ranking), ({ unit }) => unit, locale);
  const spans = entries.map((entry) => toMapSpan(entry, view));
  const classes = toMapClasses(view, table.of, spans, index);
  const unitOf = useUnits(index, locale);
  const words = useMapWords(ranking, view, locale);
  const geometry = toProvinceMap(
    boundaries,
    entries.map(({ unit }) => unit.slug),
  );
  const isLocated = edition.status === 'published';
  return (
    <>
      {isLocated ? (
        <MapHeadline ranking={ranking} entries={entries} locale={locale} view={view} />
      ) : (
        <NotLocated ranking={ranking} locale={locale} />
      )}
      <YearCoverage
        year={edition.year}
        toHref={(year) => routes.map(locale, { ...address, year })}
        coverage={ranking.coverage}
      />
      <MapViews locale={locale} address={address} index={index} />
      <div className="mt-4 grid gap-x-12 gap-y-8 md:grid-cols-[minmax(0,6fr)_minmax(0,7fr)]">
        <figure className="map-figure">
          <figcaption className="sr-only">
            {t('label', {
              index: shortNameOf(index, locale),
              unit: unitOf('score'),
              year: edition.year,
              view,
              of: entries.length,
            })}
          </figcaption>
          {isLocated && <MapLegend classes={classes} spans={spans} view={view} locale={locale} />}
          <a href="#bang-so-lieu" className="sr-only focus:not-sr-only">
            {t('skip')}
          </a>
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
        <div id="bang-so-lieu">
          <MapTable ranking={ranking} entries={entries} locale={locale} />
        </div>
      </div>
    </>
  );
}
