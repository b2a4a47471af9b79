import type { Topology } from 'topojson-specification';
import { sortByName } from '@/lib/i18n/names';
import { type Locale, type MapAddress, routes } from '@/lib/routes';
import { toMapEntries } from '@/lib/views/rankings/map';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { TakeAway } from '../exhibits/take-away';
import type { CitedRelease } from '../figures/citation';
import { NotLocated } from '../rankings/not-located';
import { YearCoverage } from '../rankings/year-coverage';
import { MapFigure } from './map-figure';
import { MapHeadline } from './map-headline';
import { MapTable } from './map-table';
import { MapViews } from './map-views';

interface EditionMapProps {
  ranking: Ranking;
  boundaries: Topology;
  release: CitedRelease;
  locale: Locale;
  address: MapAddress;
}

/** An edition as a map and as a table: the finding, the years, the views, the picture, the figures, the credit. */
export function EditionMap({ ranking, boundaries, release, locale, address }: EditionMapProps) {
  const { edition, index } = ranking;
  const { view } = address;
  const entries = sortByName(toMapEntries(ranking), ({ unit }) => unit, locale);
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
        <MapFigure
          ranking={ranking}
          boundaries={boundaries}
          entries={entries}
          view={view}
          locale={locale}
          tableHref="#bang-so-lieu"
        />
        <div>
          <TakeAway
            view={{
              kind: 'map',
              exhibit: { kind: 'map', index: address.index, year: address.year, view },
              ranking,
            }}
            release={release}
            locale={locale}
          />
          <div id="bang-so-lieu">
            <MapTable ranking={ranking} entries={entries} locale={locale} />
          </div>
        </div>
      </div>
    </>
  );
}
