import type { Words } from '@/lib/i18n/translate';
import type { ExhibitView } from '@/lib/views/exhibits/exhibit-view';
import { sayAverages, sayFields, sayRegion, sayRegions } from './average-sentences';
import { sayDimension, sayMap, sayMovers, sayRanking } from './edition-sentences';
import { sayComparison, sayHistory, sayInternal, sayProfile, sayYears } from './unit-sentences';

/** The finding of an exhibit in words to quote, with its year, its base and what to mind; null where it has none. */
export function sayExhibit(view: ExhibitView, words: Words): string | null {
  switch (view.kind) {
    case 'ranking':
      return sayRanking(view.ranking, words);
    case 'movers':
      return sayMovers(view.movers, words);
    case 'map':
      return sayMap(view, words);
    case 'dimension':
      return sayDimension(view, words);
    case 'years':
      return sayYears(view, words);
    case 'history':
      return sayHistory(view, words);
    case 'profile':
      return sayProfile(view, words);
    case 'internal':
      return sayInternal(view, words);
    case 'fields':
      return sayFields(view, words);
    case 'averages':
      return sayAverages(view, words);
    case 'region':
      return sayRegion(view, words);
    case 'regions':
      return sayRegions(view, words);
    case 'comparison':
      return sayComparison(view, words);
  }
}
