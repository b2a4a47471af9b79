import { toStripEnds, toStripPosition } from '@/lib/charts/strip';
import { leadersOf } from '@/lib/domain/rankings/leaders';
import { numbersOf } from '@/lib/domain/rankings/ranking-table';
import { lastRankOf, publishedOf, ranksOf } from '@/lib/domain/series/points';
import { breakYearsOf } from '@/lib/domain/series/series';
import { formatDay } from '@/lib/i18n/dates';
import { nameFew, nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Translate } from '@/lib/i18n/translate';
import type { Locale } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { toTopRows } from '@/lib/views/rankings/top-rows';
import { toLead } from '@/lib/views/units/answer';
import type { RankedUnit } from '@/lib/views/units/province';
import { toStandingFacts } from '@/lib/views/units/standing';
import { toFigureText } from '../figures/figure-text';
import { toneOf } from '../figures/rank-change';
import { RankLine } from './rank-line';
import { ShareCard } from './share-card';
import { TopBars } from './top-bars';

// plain functions that get their words as an argument, because the drawing library knows no hooks

const mostRows = 5;

/** A ranking's picture: the first five on the year's scale, and how much of the table is known. */
export function toRankingCard({ index, edition, table }: Ranking, locale: Locale, t: Translate) {
  const { level, year } = edition;
  const ends = toStripEnds(numbersOf(table.rows));
  const { rows, tied } = toTopRows(table.rows, mostRows);
  const leaders = leadersOf(table.rows).map(({ unit }) => nameOf(unit, locale));
  return (
    <ShareCard
      brand={t('site.name')}
      kicker={
        edition.publishedOn ? t('share.published', { day: formatDay(edition.publishedOn, locale) }) : ''
      }
      title={t('share.ranking', { index: shortNameOf(index, locale), year, level })}
      sentence={
        rows.length > 0
          ? t('share.known', {
              ranks: index.publishesRanks ? 'published' : 'computed',
              known: table.known,
              of: table.of,
              level,
              leaders: leaders.length,
              leader: nameFew(leaders, locale, (count) => t('leaders.others', { count, kind: level })),
              tied,
              last: formatDecimal(rows.at(-1)?.rank.value ?? '0', locale),
            })
          : t('share.notLocated')
      }
    >
      <TopBars
        rows={rows.map(({ unit, rank, value }) => ({
          rank: formatDecimal(rank.value, locale),
          name: nameOf(unit, locale),
          value: value ? toFigureText(value, null, index, locale) : '',
          at: value && ends ? toStripPosition(Number(value.value), ...ends) : null,
        }))}
      />
    </ShareCard>
  );
}

/** A province's or a ministry's picture: where it stands in a sentence, its ranks in the first index as a line. */
export function toUnitCard(unit: RankedUnit, locale: Locale, t: Translate) {
  const main = toLead(unit.histories);
  const index = main ? shortNameOf(main.index, locale) : '';
  const facts = main && toStandingFacts(main);
  const entries = publishedOf(main?.entries ?? []);
  const breakYears = breakYearsOf(entries);
  return (
    <ShareCard
      brand={t('site.name')}
      kicker={t('share.history', { index, breaks: breakYears.length > 0 ? 'yes' : 'no' })}
      title={nameOf(unit.current, locale)}
      sentence={
        facts
          ? t('share.standing', {
              rank: facts.latest.rank,
              of: facts.latest.of,
              year: facts.latest.year,
              level: unit.level,
              age: facts.unknown ? 'old' : 'newest',
              unknownYear: facts.unknown?.year ?? 0,
              tone: facts.change ? toneOf(facts.change.places) : 'none',
              places: Math.abs(facts.change?.places ?? 0),
              sinceYear: facts.change?.sinceYear ?? 0,
              caution: facts.change?.caution?.replace('framework-', '') ?? 'none',
            })
          : t('share.noRank', { index })
      }
    >
      {facts && (
        <RankLine
          years={entries.map(({ year }) => year)}
          of={lastRankOf(entries)}
          breakYears={breakYears}
          points={ranksOf(entries)}
          locale={locale}
        />
      )}
    </ShareCard>
  );
}

/** The picture of the pages without one of their own. */
export const toSiteCard = (t: Translate) => (
  <ShareCard brand={t('site.name')} kicker="" title={t('share.site')} sentence={t('share.promise')} />
);
