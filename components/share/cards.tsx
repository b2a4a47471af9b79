import type { getTranslations } from 'next-intl/server';
import { toStripEnds, toStripPosition } from '@/lib/charts/strip';
import { isKnown } from '@/lib/domain/figures/figure';
import { cutList, leadersOf } from '@/lib/domain/rankings/leaders';
import { numbersOf } from '@/lib/domain/rankings/ranking-table';
import { lastRankOf, publishedOf, ranksOf } from '@/lib/domain/series/points';
import { breakYearsOf } from '@/lib/domain/series/series';
import { compareDecimals } from '@/lib/domain/values/decimal';
import { formatDay } from '@/lib/i18n/dates';
import { nameFew, nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import type { RankedUnit } from '@/lib/views/units/province';
import { toStandingFacts } from '@/lib/views/units/standing';
import { toFigureText } from '../figures/figure-text';
import { toneOf } from '../figures/rank-change';
import { RankLine } from './rank-line';
import { ShareCard } from './share-card';
import { TopBars } from './top-bars';

// plain functions that get their words as an argument, because the drawing library knows no hooks
type Translate = Awaited<ReturnType<typeof getTranslations<never>>>;

const mostRows = 5;

/** A ranking's picture: the first five on the year's scale, and how much of the table is known. */
export function toRankingCard({ index, edition, table }: Ranking, locale: Locale, t: Translate) {
  const { level, year } = edition;
  const ends = toStripEnds(numbersOf(table.rows));
  const rows = table.rows.flatMap(({ unit, rank, value }) => {
    if (!isKnown(rank)) return [];
    const known = isKnown(value) ? value : null;
    return [
      {
        rank: rank.value,
        name: nameOf(unit, locale),
        value: known ? toFigureText(known, null, locale) : '',
        at: known && ends ? toStripPosition(Number(known.value), ...ends) : null,
      },
    ];
  });
  const leaders = leadersOf(table.rows).map(({ unit }) => nameOf(unit, locale));
  const { shown, tied } = cutList(rows, mostRows, (a, b) => compareDecimals(a.rank, b.rank));
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
              tied: tied.length,
              last: formatDecimal(shown.at(-1)?.rank ?? '0', locale),
            })
          : t('share.notLocated')
      }
    >
      <TopBars rows={shown.map((row) => ({ ...row, rank: formatDecimal(row.rank, locale) }))} />
    </ShareCard>
  );
}

/** A province's or a ministry's picture: where it stands in a sentence, its PAR INDEX ranks as a line. */
export function toUnitCard(unit: RankedUnit, locale: Locale, t: Translate) {
  const par = unit.histories.find(({ index }) => index.code === 'par');
  const facts = par && toStandingFacts(par);
  const entries = publishedOf(par?.entries ?? []);
  const breakYears = breakYearsOf(entries);
  return (
    <ShareCard
      brand={t('site.name')}
      kicker={t('share.history', { breaks: breakYears.length > 0 ? 'yes' : 'no' })}
      title={nameOf(unit.current, locale)}
      sentence={
        facts
          ? t('share.standing', {
              rank: facts.latest.rank,
              of: facts.latest.of,
              year: facts.latest.year,
              level: unit.level,
              tone: facts.change ? toneOf(facts.change.places) : 'none',
              places: Math.abs(facts.change?.places ?? 0),
              caution: facts.change?.caution?.replace('framework-', '') ?? 'none',
            })
          : t('share.noRank')
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
