import { useTranslations } from 'next-intl';
import { type Locale, type RankingAddress, routes } from '@/lib/routes';
import type { YearPage } from '@/lib/views/rankings/year';
import { TakeAway } from '../exhibits/take-away';
import type { CitedRelease } from '../figures/citation';
import { MoverLists } from '../movers/mover-lists';
import { NoMovers } from '../movers/no-movers';
import { MarkMyProvince } from '../my-province/mark-my-province';
import { AbsentUnits } from '../rankings/absent-units';
import { Announced } from '../rankings/announced';
import { NotLocated } from '../rankings/not-located';
import { RankingHeadline } from '../rankings/ranking-headline';
import { YearCoverage } from '../rankings/year-coverage';
import { FieldLeaders } from './field-leaders';
import { FieldsTable } from './fields-table';
import { NotComparable } from './not-comparable';
import { TopChanges } from './top-changes';
import { YearSources } from './year-sources';
import { YearTable } from './year-table';

export interface YearProps {
  page: YearPage;
  address: RankingAddress;
  /** the release of the data, whose files have every figure */
  release: CitedRelease;
  locale: Locale;
}

/** Everything that is known of one edition, in the order in which a newsroom asks for it. */
export function Year({ page, address, release, locale }: YearProps) {
  const [t, my] = [useTranslations('year'), useTranslations('myProvince')];
  const { movers } = page;
  const { ranking, absence } = movers;
  const { index, edition, table, coverage } = ranking;
  const years = (
    <YearCoverage
      year={edition.year}
      coverage={coverage}
      toHref={(year) => routes.year(locale, { ...address, year })}
    />
  );
  if (edition.status === 'not-located')
    return (
      <>
        <NotLocated ranking={ranking} locale={locale} />
        {years}
      </>
    );
  const part = { index, table, withCloseness: true, level: address.level, year: edition.year, locale };
  const link = (href: string) => (text: React.ReactNode) => <a href={href}>{text}</a>;
  return (
    <>
      <RankingHeadline ranking={ranking} locale={locale} />
      {years}
      <p className="no-print text-sm text-soft">
        {t.rich(address.level === 'province' ? 'alone' : 'aloneOfMinistries', {
          ranking: link(routes.ranking(locale, address)),
          movers: link(routes.moversOfYear(locale, address)),
          map: link(routes.map(locale, { ...address, view: 'rank' })),
        })}
      </p>
      <Announced ranking={ranking} locale={locale} />
      <TopChanges ranking={ranking} locale={locale} />
      {absence ? (
        <section className="mt-12 border-t-2 border-rule-strong pt-3">
          <h2>{t('movers')}</h2>
          <NoMovers movers={movers} absence={absence} locale={locale} />
        </section>
      ) : (
        <div className="mt-12">
          <MoverLists {...part} announcements={ranking.announcements} />
        </div>
      )}
      <NotComparable page={page} locale={locale} />
      <FieldLeaders page={page} locale={locale} />
      <YearTable ranking={ranking} locale={locale} />
      <TakeAway
        view={{ kind: 'ranking', exhibit: { kind: 'ranking', ...address }, ranking }}
        release={release}
        locale={locale}
      />
      <FieldsTable page={page} locale={locale} />
      {page.fields.length > 0 && (
        <TakeAway
          view={{ kind: 'fields', exhibit: { kind: 'fields', ...address }, page }}
          release={release}
          locale={locale}
        />
      )}
      <AbsentUnits ranking={ranking} locale={locale} />
      <YearSources page={page} release={release.id} locale={locale} />
      <MarkMyProvince label={my('label')} />
    </>
  );
}
