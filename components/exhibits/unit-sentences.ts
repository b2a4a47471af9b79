import { measureOf } from '@/lib/domain/figures/figure';
import { toStandings } from '@/lib/domain/series/comparison';
import { breakYearsOf } from '@/lib/domain/series/series';
import { listNames, nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatValue, formatWhole } from '@/lib/i18n/numbers';
import type { Words } from '@/lib/i18n/translate';
import { toFirsts, toGroupLeaders, toProfileFinding } from '@/lib/views/exhibits/findings';
import { toRankHistoryFacts } from '@/lib/views/units/rank-history';
import { nameGroup } from '../internal/group-name';
import { toFewNames } from '../units/few-names';
import { toHistoryTitle } from '../units/history-title';
import { inSentence, listYears, nameRuns, type Of, toText, unitOf } from './sentence-parts';

/** Who came first in which year. */
export function sayYears({ ranking, paths }: Of<'years'>, words: Words): string | null {
  const { index, edition } = ranking;
  const { locale, t } = words;
  const firsts = toFirsts(paths.paths);
  if (!firsts) return null;
  const { holders, unknown } = firsts;
  return t('exhibits.say.firsts', {
    index: shortNameOf(index, locale),
    level: edition.level,
    computed: index.publishesRanks ? 'no' : 'yes',
    holders: holders
      .map(({ unit, years }) =>
        t('exhibits.say.holder', { name: nameOf(unit, locale), years: nameRuns(years) }),
      )
      .join('; '),
    unknown: unknown.length,
    years: listYears(unknown, words),
  });
}

/** A unit's ranks over the years. */
export function sayHistory({ unit, history }: Of<'history'>, words: Words): string | null {
  const { locale, t } = words;
  const facts = toRankHistoryFacts(history, unit);
  if (!facts) return null;
  const finding = toHistoryTitle(facts, words, toFewNames('year', words));
  const broken = breakYearsOf(history.entries).filter(
    (year) => year > facts.first.year && year <= facts.last.year,
  );
  return toText([
    `${t('exhibits.say.about', {
      what: `${nameOf(unit.current, locale)}, ${shortNameOf(history.index, locale)}`,
      finding: inSentence(finding, locale),
    })}.`,
    broken.length > 0 && t('exhibits.notes.criteriaYears', { years: listYears(broken, words) }),
  ]);
}

/** The dimensions in which a unit ranks highest and lowest. */
export function sayProfile({ unit, history }: Of<'profile'>, words: Words): string | null {
  const { locale, t } = words;
  const finding = toProfileFinding(history);
  if (!finding) return null;
  const nameFew = toFewNames('dimension', words);
  return t('exhibits.say.profile', {
    year: String(finding.year),
    count: finding.count,
    index: shortNameOf(history.index, locale),
    unit: nameOf(unit.current, locale),
    best: nameFew(finding.best),
    bestRank: formatWhole(finding.bestRank, locale),
    worst: nameFew(finding.worst),
    worstRank: formatWhole(finding.worstRank, locale),
  });
}

/** The order of the compared units in the latest year that knows most of them. */
export function sayComparison({ comparison }: Of<'comparison'>, words: Words): string | null {
  const { locale, t } = words;
  const { units, index, dimension, measure, level } = comparison;
  const standings = toStandings(units, measure, index);
  if (!standings) return null;
  const { year, of, places } = standings;
  const short = shortNameOf(index, locale);
  return t('exhibits.say.comparison', {
    year: String(year),
    of: dimension ? `${nameOf(dimension, locale)} (${short})` : short,
    places: listNames(
      places.map(({ unit, figure }) =>
        t('exhibits.say.compared', {
          name: nameOf(unit, locale),
          is: measure,
          value: formatValue(figure.value, locale, index.decimals),
          measure: measureOf(figure),
          unit: unitOf(index, measureOf(figure), words),
        }),
      ),
      locale,
    ),
    base: measure === 'rank' && of !== null ? of : 0,
    level,
    computed: measure === 'rank' && !index.publishesRanks ? 'yes' : 'no',
    absent: units.length - places.length,
  });
}

/** Who leads each group of a province's own index. */
export function sayInternal({ internal }: Of<'internal'>, words: Words): string | null {
  const { locale, t } = words;
  const nameFew = toFewNames('province', words);
  const leaders = toGroupLeaders(internal.groups).map(({ group, leaders: led }) =>
    t('exhibits.say.leader', {
      names: nameFew(led),
      count: led.length,
      group: inSentence(nameGroup(group, t), locale),
    }),
  );
  return leaders.length === 0
    ? null
    : t('exhibits.say.internal', {
        unit: nameOf(internal.owner, locale),
        year: String(internal.edition.year),
        leaders: leaders.join('; '),
      });
}
