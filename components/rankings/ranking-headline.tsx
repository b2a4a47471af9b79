import { useTranslations } from 'next-intl';
import { toWhole } from '@/lib/domain/figures/figure';
import { holdersOf, leadersBy, leadersOf } from '@/lib/domain/rankings/leaders';
import { bySize, rankBefore, toMovers } from '@/lib/domain/rankings/movers';
import { formatDay } from '@/lib/i18n/dates';
import { shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { useFewNames } from '../units/few-names';

/** The finding first: who leads, the national average, who moved most and among how many. */
export function RankingHeadline({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('ranking.headline');
  const { index, edition, table, average, previous } = ranking;
  const short = shortNameOf(index, locale);
  const { level } = edition;
  const nameFew = useFewNames(level, locale);
  const nameRows = (rows: typeof table.rows) => nameFew(rows.map(({ unit }) => unit));
  const [first, second] = [leadersOf(table.rows), holdersOf(table.rows, 2)];
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
              first: nameRows(first),
              firsts: first.length,
              second: nameRows(second),
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
        {previous && <TopRise ranking={ranking} locale={locale} />}
        {index.code === 'papi' && ` ${t('computed', { of: table.of })}`}
      </p>
    </header>
  );
}

/** Who climbed most, among how many; several where they climbed equally far. */
function TopRise({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('ranking.headline');
  const { edition, table } = ranking;
  const { level } = edition;
  const nameFew = useFewNames(level, locale);
  const { base, rises } = toMovers(table.rows);
  const top = leadersBy(rises, bySize);
  const [first] = top;
  if (!first) return null;
  const { row } = first;
  const before = rankBefore(row);
  // what several did stands row by row among the movers
  const href =
    top.length > 1 || !row.rank
      ? routes.moversOfYear(locale, { index: edition.index, year: edition.year, level })
      : routes.figure(locale, row.rank.id);
  return t.rich('topRise', {
    base,
    whole: base >= table.of ? 'yes' : 'no',
    level,
    name: nameFew(top.map(({ row: { unit } }) => unit)),
    count: top.length,
    places: first.amount,
    levels: top.length > 1 ? 'several' : before === null ? 'stated' : 'known',
    from: before ?? 0,
    to: toWhole(row.rank) ?? 0,
    b: (text) => (
      <b className="text-rise">
        <a href={href}>{text}</a>
      </b>
    ),
  });
}
