import { isKnown } from '@/lib/domain/figures/figure';
import { averageOf } from '@/lib/domain/rankings/averages';
import { knownOf, toYearNumber } from '@/lib/domain/series/points';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatValue, formatWhole } from '@/lib/i18n/numbers';
import type { Words } from '@/lib/i18n/translate';
import { toSubject } from '@/lib/views/exhibits/subject';
import { toFieldLeaders } from '@/lib/views/rankings/year';
import { toLeadingRegions, toRegionStanding } from '@/lib/views/units/region-facts';
import { toFewNames } from '../units/few-names';
import { toValues } from './exhibit-words';
import { listYears, type Of, toText, unitOf } from './sentence-parts';

/** Who is first in each field of an edition, as far as it is known. */
export function sayFields({ page }: Of<'fields'>, words: Words): string | null {
  const { locale, t } = words;
  const { index, edition } = page.movers.ranking;
  const nameFew = toFewNames(edition.level, words);
  const led = toFieldLeaders(page).told.filter(({ leaders }) => leaders.length > 0);
  return led.length === 0
    ? null
    : t('exhibits.say.fields', {
        index: shortNameOf(index, locale),
        year: String(edition.year),
        computed: index.publishesRanks ? 'no' : 'yes',
        leaders: led
          .map(({ dimension, leaders }) =>
            t('exhibits.say.fieldLeader', {
              dimension: nameOf(dimension, locale),
              names: nameFew(leaders.map(({ unit }) => unit)),
            }),
          )
          .join('; '),
      });
}

/** The averages of the first and the last year that have one. */
export function sayAverages(view: Of<'averages'>, words: Words): string | null {
  const { locale, t } = words;
  const { page, level } = view;
  const subject = toSubject(view);
  const rankings = level.years.map(({ ranking }) => ranking);
  const known = knownOf(rankings.map((ranking) => toYearNumber(ranking.edition.year, averageOf(ranking))));
  const [first, last] = [known[0], known.at(-1)];
  if (!subject || !first || !last) return null;
  const print = (exact: string) => formatValue(exact, locale, page.index.decimals);
  const broken = rankings
    .filter(({ caution, edition }) => caution === 'framework-changed' && edition.year > first.year)
    .map(({ edition }) => edition.year);
  return toText([
    t('exhibits.say.averages', {
      of: toValues(subject, words).of,
      level: level.level,
      first: print(first.exact),
      firstYear: String(first.year),
      last: print(last.exact),
      lastYear: String(last.year),
      years: known.length,
      measure: page.index.valueMeasure,
      unit: unitOf(page.index, page.index.valueMeasure, words),
    }),
    broken.length > 0 && t('exhibits.notes.criteriaYears', { years: listYears(broken, words) }),
  ]);
}

/** The average of a region in the latest year that a source prints one, and its place among the regions. */
export function sayRegion({ page, index, tables }: Of<'region'>, words: Words): string | null {
  const { locale, t } = words;
  const standing = toRegionStanding(page.slug, { index, tables });
  if (!standing || !isKnown(standing.average)) return null;
  const { year, average, place, of } = standing;
  return t('exhibits.say.region', {
    region: nameOf(page.region, locale),
    index: shortNameOf(index, locale),
    year: String(year),
    value: formatValue(average.value, locale, index.decimals),
    measure: index.valueMeasure,
    unit: unitOf(index, index.valueMeasure, words),
    place: place === null ? 'none' : formatWhole(place, locale),
    of,
  });
}

/** Which region has the best average, where all are known. */
export function sayRegions({ index, table }: Of<'regions'>, words: Words): string | null {
  const { locale, t } = words;
  const leaders = toLeadingRegions(table.regions, index);
  return leaders.length === 0
    ? null
    : `${t('regions.title', {
        index: shortNameOf(index, locale),
        better: index.higherIsBetter ? 'higher' : 'lower',
        name: toFewNames('region', words)(leaders.map(({ region }) => region)),
        count: leaders.length,
        of: table.regions.length,
        year: table.edition.year,
      })}.`;
}
