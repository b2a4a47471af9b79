import type { Topology } from 'topojson-specification';
import type { MapView } from '@/lib/domain/vocabulary';
import { sortByName } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import { toMapEntries } from '@/lib/views/rankings/map';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { MapFigure } from '../maps/map-figure';

interface MapExhibitProps {
  ranking: Ranking;
  boundaries: Topology;
  view: MapView;
  locale: Locale;
}

/** A map alone, with its title. */
export function MapExhibit({ ranking, boundaries, view, locale }: MapExhibitProps) {
  const entries = sortByName(toMapEntries(ranking), ({ unit }) => unit, locale);
  return (
    <MapFigure
      ranking={ranking}
      boundaries={boundaries}
      entries={entries}
      view={view}
      locale={locale}
      titled
    />
  );
}
