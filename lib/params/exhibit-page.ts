import { defaultIndex } from '@/lib/domain/vocabulary';
import { partWords } from '@/lib/routes';
import { exhibitWords, levelWords } from '@/lib/routes/exhibits';
import { parseComparison, toSearch } from './comparison';
import { type ExhibitAddress, parseExhibit, toComparisonExhibit } from './exhibit';
import { parseLocale } from './index';

/**
 * The exhibit that stands for a page when other sites show it: of an embedded page its own, of a ranking, a map, a
 * year's changes, a year of a dimension, a unit or a comparison what the page is about; null for any other address.
 * @param path without host, query and anchor
 * @param anchor the place on the page, which names an index on the page of a unit
 * @param query what a comparison shows; other pages read none
 */
export function parseExhibitPage(
  path: string,
  anchor = '',
  query = new URLSearchParams(),
): ExhibitAddress | null {
  const [, first = '', ...rest] = path.replace(/\/$/, '').split('/');
  if (first === 'embed') {
    const [locale = '', exhibit = '', ...more] = rest;
    return more.length === 0 ? parseExhibit({ locale, exhibit }) : null;
  }
  if (rest.length === 1 && rest[0] === exhibitWords.comparison) {
    const locale = parseLocale({ locale: first });
    const exhibit = locale && toComparisonExhibit(parseComparison(toSearch(query)), locale);
    return locale && exhibit && { locale, exhibit, release: null };
  }
  const id = toId(rest, anchor || defaultIndex);
  return id ? parseExhibit({ locale: first, exhibit: id }) : null;
}

function toId(
  [section = '', one = '', two = '', three = '', ...more]: string[],
  index: string,
): string | null {
  if (more.length > 0) return null;
  const join = (...parts: string[]) => parts.filter((part) => part).join('.');
  switch (section) {
    case exhibitWords.ranking:
    case exhibitWords.movers:
    case exhibitWords.map:
    case exhibitWords.fields:
      return two ? join(section, one, two, three) : null;
    case exhibitWords.dimension:
      if (one && !two) return join(exhibitWords.averages, one);
      return two && !three ? join(section, one, two) : null;
    case exhibitWords.region:
      if (two) return null;
      return one ? join(section, one, index) : join(exhibitWords.regions, index);
    case levelWords.ministry:
      return one && !two ? join(section, one, index) : null;
    case levelWords.province:
      if (two === exhibitWords.internal) return three ? join(exhibitWords.internal, one, three) : null;
      if (!one || three) return null;
      if (two === partWords.dimensions) return join(exhibitWords.profile, one, index);
      return two === '' || two === partWords.years ? join(section, one, index) : null;
    default:
      return null;
  }
}
