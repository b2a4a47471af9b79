import type { ReactNode } from 'react';
import type { Topology } from 'topojson-specification';
import { sortByName } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { toMeanHistory } from '@/lib/views/editions/mean-history';
import { toSpread } from '@/lib/views/editions/spread';
import type { ExhibitView } from '@/lib/views/exhibits/exhibit-view';
import { toMapEntries } from '@/lib/views/rankings/map';
import { toRankBand } from '@/lib/views/rankings/rank-band';
import { toSlopeFacts } from '@/lib/views/rankings/slope';
import { toComparisonLines } from '@/lib/views/units/comparison';
import { toRankHistoryFacts } from '@/lib/views/units/rank-history';
import { ComparisonFigure } from '../comparison/comparison-figure';
import { Distribution } from '../dimensions/distribution';
import { MeanHistory } from '../dimensions/mean-history';
import { MapFigure } from '../maps/map-figure';
import { SlopeFigure } from '../movers/slope-figure';
import { RankBandFigure } from '../rankings/rank-band-figure';
import { RankHistoryFigure } from '../units/rank-history-figure';

/** The chart of an exhibit, as its page draws it; null for one that is a table, or of which too little is known. */
export function drawExhibit(view: ExhibitView, boundaries: Topology, locale: Locale): ReactNode {
  switch (view.kind) {
    case 'movers': {
      const { ranking } = view.movers;
      const table = `${routes.moversOfYear(locale, view.exhibit)}#bang`;
      return toSlopeFacts(ranking, 1) && <SlopeFigure ranking={ranking} locale={locale} tableHref={table} />;
    }
    case 'map': {
      const { ranking, exhibit } = view;
      const entries = sortByName(toMapEntries(ranking), ({ unit }) => unit, locale);
      return <MapFigure {...{ ranking, boundaries, entries, locale }} view={exhibit.view} titled />;
    }
    case 'dimension': {
      const known = view.page.rankings.filter((ranking) => toSpread(ranking));
      if (known.length === 0) return null;
      return known.map((ranking) => (
        <Distribution key={ranking.edition.level} ranking={ranking} locale={locale} />
      ));
    }
    case 'years': {
      const { ranking, paths } = view;
      return (
        toRankBand(paths.paths, ranking) && <RankBandFigure ranking={ranking} paths={paths} locale={locale} />
      );
    }
    case 'history': {
      const { unit, history } = view;
      return (
        toRankHistoryFacts(history, unit) && (
          <RankHistoryFigure unit={unit} history={history} locale={locale} />
        )
      );
    }
    case 'averages': {
      const { page, level } = view;
      const rankings = level.years.map(({ ranking }) => ranking);
      return (
        toMeanHistory(rankings) && (
          <MeanHistory rankings={rankings} level={level.level} index={page.index} locale={locale} />
        )
      );
    }
    case 'comparison':
      return (
        toComparisonLines(view.comparison) && (
          <ComparisonFigure comparison={view.comparison} locale={locale} />
        )
      );
    default:
      return null;
  }
}
