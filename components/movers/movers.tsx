import { useTranslations } from 'next-intl';
import { listMoved } from '@/lib/domain/rankings/movers';
import { type Locale, type RankingAddress, routes } from '@/lib/routes';
import type { MoversOfYear } from '@/lib/views/rankings/movers';
import { toSlopeFacts } from '@/lib/views/rankings/slope';
import { TakeAway } from '../exhibits/take-away';
import type { CitedRelease } from '../figures/citation';
import { MarkMyProvince } from '../my-province/mark-my-province';
import { PlaceWorth } from '../rankings/place-worth';
import { YearCoverage } from '../rankings/year-coverage';
import { DimensionSections } from './dimension-sections';
import { MoverLists } from './mover-lists';
import { MoversHeadline } from './movers-headline';
import { MoversTable } from './movers-table';
import { NoMovers } from './no-movers';
import { SlopeFigure } from './slope-figure';

interface MoversProps {
  movers: MoversOfYear;
  release: CitedRelease;
  locale: Locale;
  address: RankingAddress;
}

/** Who rose and fell in a year: the finding, the picture, the biggest, every change, and by dimension. */
export function Movers({ movers, release, locale, address }: MoversProps) {
  const [t, my] = [useTranslations('movers'), useTranslations('myProvince')];
  const { ranking, dimensions, absence } = movers;
  const { index, edition, table, coverage } = ranking;
  const moved = listMoved(table.rows, index).length;
  const part = { index, table, withCloseness: true, level: address.level, year: edition.year, locale };
  const years = (
    <YearCoverage
      year={edition.year}
      coverage={coverage}
      toHref={(year) => routes.moversOfYear(locale, { ...address, year })}
    />
  );
  const view = { kind: 'movers', exhibit: { kind: 'movers', ...address }, movers } as const;
  const takeAway = <TakeAway view={view} release={release} locale={locale} />;
  return (
    <>
      <MoversHeadline movers={movers} locale={locale} address={address} />
      {years}
      {absence ? (
        <NoMovers movers={movers} absence={absence} locale={locale} />
      ) : (
        <>
          <SlopeFigure ranking={ranking} locale={locale} />
          {toSlopeFacts(ranking, 1) && takeAway}
          <MoverLists {...part} announcements={ranking.announcements} />
          <section
            id="bang"
            className="later mt-12 border-t-2 border-rule-strong pt-3"
            style={{ '--room': `${15 + 5 * moved}rem` } as React.CSSProperties}
          >
            <h2>{t('table.title', { count: moved, level: address.level })}</h2>
            <MoversTable {...part} ranking={ranking} />
            {takeAway}
            <PlaceWorth ranking={ranking} locale={locale} />
          </section>
        </>
      )}
      <MarkMyProvince label={my('label')} />
      <DimensionSections dimensions={dimensions} {...part} withCloseness={false} />
      <p className="mt-10">
        <a href={routes.ranking(locale, address)}>{t('ranking', { year: edition.year })}</a>
        {' · '}
        <a href={routes.moversOfIndex(locale, address.index)}>{t('years')}</a>
      </p>
    </>
  );
}
