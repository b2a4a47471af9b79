import { useTranslations } from 'next-intl';
import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import type { RankedEdition } from '@/lib/domain/editions/edition';
import { formatDay } from '@/lib/i18n/dates';
import { shortNameOf } from '@/lib/i18n/names';
import { formatDecimal, formatRange } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type TopRise, toRankingHeadline } from '@/lib/views/rankings/headlines';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { useFewNames } from '../units/few-names';

/** The finding first: who leads, the national average, who moved most and among how many. */
export function RankingHeadline({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('ranking.headline');
  const { index, edition, table, average } = ranking;
  const short = shortNameOf(index, locale);
  const { level } = edition;
  const nameFew = useFewNames(level, locale);
  const { first, second, topRise } = toRankingHeadline(ranking);
  return (
    <header>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold tracking-wide text-soft">
        {t('kicker', { index: short, year: edition.year })}
        {edition.publishedOn && ` · ${t('published', { day: formatDay(edition.publishedOn, locale) })}`}
        {edition.decision && ` · ${t('decision', { decision: edition.decision })}`}
      </p>
      <h1>
        {first.length > 0
          ? t('leaders', {
              first: nameFew(first),
              firsts: first.length,
              second: nameFew(second),
              seconds: second.length,
              index: short,
              year: edition.year,
            })
          : t('plain', { index: short, year: edition.year })}
      </h1>
      <p className="mt-3.5 max-w-[60ch] text-[clamp(1.0625rem,1.6vw,1.25rem)]">
        {average?.value && (
          <>
            {t.rich('average', {
              value: formatDecimal(average.value, locale),
              measure: index.valueMeasure,
              link: (text) => <a href={routes.figure(locale, average.id)}>{text}</a>,
            })}{' '}
          </>
        )}
        {topRise && <Rise rise={topRise} edition={edition} locale={locale} />}
        {!index.publishesRanks &&
          ` ${t('computed', { index: short, of: table.of, ranked: table.known > 0 ? 'yes' : 'no' })}`}
      </p>
    </header>
  );
}

interface RiseProps {
  rise: TopRise;
  edition: RankedEdition;
  locale: Locale;
}

/** Who climbed most, among how many; several where they climbed equally far. */
function Rise({ rise, edition: { index, year, level }, locale }: RiseProps) {
  const t = useTranslations('ranking.headline');
  const nameFew = useFewNames(level, locale);
  const { units, places, rivals, base, hasBounds, isSure, ranks, figureId } = rise;
  const range = ({ best, worst }: RankBound) => formatRange(best, worst, locale);
  // what several did stands row by row among the movers
  const href = figureId
    ? routes.figure(locale, figureId)
    : routes.moversOfYear(locale, { index, year, level });
  return t.rich('topRise', {
    base,
    whole: isSure ? 'yes' : 'no',
    bounds: hasBounds ? 'yes' : 'no',
    level,
    name: nameFew(units),
    count: units.length,
    places: places.most,
    range: formatRange(places.least, places.most, locale),
    levels: units.length > 1 ? 'several' : ranks ? 'known' : 'stated',
    from: ranks ? range(ranks.from) : '',
    to: ranks ? range(ranks.to) : '',
    rivals: rivals.length,
    rival: nameFew(rivals),
    b: (text) => (
      <b className="text-rise">
        <a href={href}>{text}</a>
      </b>
    ),
  });
}
