import { leadersOf } from '@/lib/domain/rankings/leaders';
import { nameOf, publisherOf, shortNameOf } from '@/lib/i18n/names';
import { formatValue } from '@/lib/i18n/numbers';
import type { Words } from '@/lib/i18n/translate';
import { toMapHeadline, toMoversHeadline, toRankingHeadline } from '@/lib/views/rankings/headlines';
import { toMapEntries } from '@/lib/views/rankings/map';
import type { MoversOfYear } from '@/lib/views/rankings/movers';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { toMoversValues } from '../movers/movers-values';
import { toFewNames } from '../units/few-names';
import { inSentence, type Of, sayCaution, toText, unitOf } from './sentence-parts';

/** Who leads a ranking. */
export function sayRanking(ranking: Ranking, words: Words): string | null {
  const { index, edition, table } = ranking;
  const { locale, t } = words;
  if (edition.status === 'not-located') return null;
  const nameFew = toFewNames(edition.level, words);
  const { first, second } = toRankingHeadline(ranking);
  const values = {
    index: shortNameOf(index, locale),
    year: String(edition.year),
    level: edition.level,
    known: table.known,
    of: table.of,
  };
  if (first.length === 0) return t('exhibits.say.noLeader', values);
  return t('exhibits.say.ranking', {
    ...values,
    first: nameFew(first),
    firsts: first.length,
    second: nameFew(second),
    seconds: second.length,
    computed: index.publishesRanks ? 'no' : 'yes',
    whole: table.known < table.of ? 'no' : 'yes',
  });
}

/** Who rose and who fell most in a year. */
export function sayMovers({ ranking, absence }: MoversOfYear, words: Words): string | null {
  const { index, edition, previous } = ranking;
  const { locale, t } = words;
  if (absence || !previous) return null;
  const facts = toMoversHeadline(ranking);
  const { way, moved, among } = toMoversValues(facts, ranking, locale, toFewNames(edition.level, words));
  const values = { index: shortNameOf(index, locale), year: edition.year, before: previous.year };
  const { rise, fall, announced } = facts;
  return toText([
    way
      ? t('exhibits.say.about', {
          what: t('movers.headline.kicker', values),
          finding: `${t.markup('movers.headline.moved', { ...moved, rise: () => moved.risen, fall: () => moved.fallen })}.`,
        })
      : null,
    t(`movers.headline.${way ? 'base' : 'baseOne'}`, among),
    ...(['rise', 'fall'] as const).map((one) => {
      const rivals = { rise, fall }[one]?.rivals ?? [];
      const name = toFewNames(edition.level, words)(rivals);
      return rivals.length > 0 ? t('movers.headline.rivals', { way: one, name }) : null;
    }),
    announced &&
      t.markup('movers.headline.announced', {
        rose: announced.rose,
        fell: announced.fell,
        publisher: publisherOf(index, locale),
        link: (text) => text,
      }),
    sayCaution(ranking, words),
  ]);
}

/** What a map shows, by its view. */
export function sayMap({ exhibit, ranking }: Of<'map'>, words: Words): string | null {
  const { index, edition, previous, caution } = ranking;
  const { locale, t } = words;
  const entries = toMapEntries(ranking);
  const { values, moves } = toMapHeadline(entries);
  const nameFew = toFewNames('province', words);
  const short = shortNameOf(index, locale);
  const [measure, year] = [index.valueMeasure, edition.year];
  if (exhibit.view === 'rank' || edition.status === 'not-located') return sayRanking(ranking, words);
  if (exhibit.view === 'change') {
    if (!previous || moves.base === 0) return null;
    return toText([
      `${t('map.headline.change', { rises: moves.rises, falls: moves.falls, index: short, year })}.`,
      t('map.headline.moved', {
        base: moves.base,
        of: edition.units ?? moves.base,
        whole: moves.base === edition.units ? 'yes' : 'no',
        year: previous.year,
        caution: caution === 'framework-changed' ? 'changed' : caution ? 'unknown' : 'none',
      }),
    ]);
  }
  if (!values) return null;
  const { highest, lowest, base } = values;
  const endOf = (ends: typeof highest) => () =>
    ends[0] ? formatValue(ends[0].figure.value, locale, index.decimals) : '';
  const finding = t.markup('map.headline.range', {
    base,
    of: entries.length,
    measure,
    unit: unitOf(index, measure, words),
    highName: nameFew(highest.map(({ unit }) => unit)),
    highs: highest.length,
    lowName: nameFew(lowest.map(({ unit }) => unit)),
    lows: lowest.length,
    high: endOf(highest),
    low: endOf(lowest),
  });
  return t('exhibits.say.about', { what: `${short} ${year}`, finding: inSentence(finding, locale) });
}

/** Who leads a dimension in a year. */
export function sayDimension({ page }: Of<'dimension'>, words: Words): string | null {
  const { index, dimension, rankings } = page;
  const { locale, t } = words;
  const findings = rankings.flatMap(({ edition, table }) => {
    const leaders = leadersOf(table.rows);
    const values = { level: edition.level, of: table.of };
    const partial = table.rows.length < table.of;
    if (table.rows.length === 0) return [];
    return [
      leaders.length > 0 &&
        t.markup('dimension.leaders.sentence', {
          ...values,
          year: edition.year,
          computed: leaders.some(({ rank }) => rank?.basis === 'computed') ? 'yes' : 'no',
          names: () => toFewNames(edition.level, words)(leaders.map(({ unit }) => unit)),
        }),
      (partial || leaders.length === 0) &&
        t('dimensionYear.coverage', { ...values, known: table.rows.length }),
    ];
  });
  const finding = toText(findings);
  const what = t('figureWords.dimension', {
    dimension: nameOf(dimension, locale),
    index: shortNameOf(index, locale),
  });
  return finding && t('exhibits.say.about', { what, finding: inSentence(finding, locale) });
}
