import { useTranslations } from 'next-intl';
import { toWhole } from '@/lib/domain/figures/figure';
import { rankBefore, toMovers } from '@/lib/domain/rankings/movers';
import { formatDay } from '@/lib/i18n/dates';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { Ranking } from '@/lib/views/ranking';

/** The finding first: who leads, the national average, who moved most and among how many. */
export function RankingHeadline({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('ranking.headline');
  const { index, edition, table, average, previous } = ranking;
  const short = shortNameOf(index, locale);
  const named = (rank: number) => {
    const row = table.rows.find((known) => toWhole(known.rank) === rank);
    return row ? nameOf(row.unit, locale) : null;
  };
  const [first, second] = [named(1), named(2)];
  const { base, rises } = toMovers(table.rows);
  const top = rises[0];
  const before = top ? rankBefore(top.row) : null;
  return (
    <header>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold tracking-wide text-soft">
        {t('kicker', { index: short, year: edition.year })}
        {edition.publishedOn && ` · ${t('published', { day: formatDay(edition.publishedOn, locale) })}`}
        {edition.decision && ` · ${t('decision', { decision: edition.decision })}`}
      </p>
      <h1>
        {first && second
          ? t('leaders', { first, second, index: short, year: edition.year })
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
        {top &&
          previous &&
          t.rich('topRise', {
            base,
            whole: base >= table.of ? 'yes' : 'no',
            level: edition.level,
            name: nameOf(top.row.unit, locale),
            places: top.amount,
            levels: before === null ? 'unknown' : 'known',
            from: before ?? 0,
            to: toWhole(top.row.rank) ?? 0,
            b: (text) => (
              <b className="text-rise">
                {top.row.rank ? <a href={routes.figure(locale, top.row.rank.id)}>{text}</a> : text}
              </b>
            ),
          })}
        {index.code === 'papi' && ` ${t('computed', { of: table.of })}`}
      </p>
    </header>
  );
}
