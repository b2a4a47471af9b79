import { useTranslations } from 'next-intl';
import { amongFirst } from '@/lib/domain/rankings/ranking-table';
import type { Ribbon } from '@/lib/domain/rankings/ribbon';
import { defaultIndex } from '@/lib/domain/vocabulary';
import { type Locale, routes } from '@/lib/routes';
import type { Home as HomeData } from '@/lib/views/home';
import { toRankingHeadline } from '@/lib/views/rankings/headlines';
import { toPlaceLists } from '@/lib/views/rankings/mover-lists';
import { MarkMyProvince } from '../my-province/mark-my-province';
import { MyProvinceCard } from '../my-province/my-province-card';
import { SearchForm } from '../search/search-form';
import { useFewNames } from '../units/few-names';
import { AverageHistory } from './average-history';
import { MoverList } from './mover-list';
import { RibbonFigure } from './ribbon-figure';
import { StoryTeaser } from './story-teaser';
import { TopList } from './top-list';

const mostMovers = 5;

interface HomeProps {
  home: HomeData;
  /** null when no year was published */
  ribbon: Ribbon | null;
  /** what takes the two charts along */
  bars?: { ribbon: React.ReactNode; averages: React.ReactNode };
  locale: Locale;
}

/** The front page: who leads, who moved most, the country over the years, and a way to one's own province. */
export function Home({ home, ribbon, bars, locale }: HomeProps) {
  const [t, my] = [useTranslations('home'), useTranslations('myProvince')];
  const { latest, averages, awaited, story } = home;
  const { year } = latest.edition;
  const address = { index: defaultIndex, year, level: 'province' } as const;
  const { first: leaders } = toRankingHeadline(latest);
  const nameFew = useFewNames('province', locale);
  const [rises, falls] = toPlaceLists(latest.table.rows, mostMovers);
  const { base, hasBounds } = rises;
  const baseValues = { base, bounds: hasBounds ? 'yes' : 'no', of: latest.table.of };
  const sinceYear = latest.previous?.year;
  return (
    <>
      <div className="hero">
        <div>
          <p className="mb-2 text-[0.8125rem] font-semibold tracking-wide text-soft">
            {t('kicker', { year })}
          </p>
          <h1 className="max-w-[20ch] text-[clamp(2rem,5vw,2.5rem)]">
            {leaders.length > 0
              ? t('title', { name: nameFew(leaders), count: leaders.length, year })
              : t('plainTitle', { year })}
          </h1>
          <p className="mt-4 max-w-[60ch] text-[1.0625rem]">
            {t.rich('deck', { dfn: (text) => <dfn>{text}</dfn> })}
          </p>
          <section aria-labelledby="tim-tinh" className="mt-8">
            <h2 id="tim-tinh" className="text-lg">
              {t('find')}
            </h2>
            <SearchForm locale={locale} large className="mt-2 max-w-lg" />
            <p className="mt-1.5 text-sm text-soft">{t('findHint')}</p>
            <p className="mt-2">
              <a href={routes.checker(locale)}>{t('checker')}</a>
            </p>
          </section>
        </div>
        {ribbon && (
          <div>
            <RibbonFigure ribbon={ribbon} index={latest.index} locale={locale} />
            {bars?.ribbon}
          </div>
        )}
      </div>
      <MyProvinceCard locale={locale} label={my('link')} />
      <MarkMyProvince label={my('label')} />

      <div className="mt-12 grid gap-x-12 gap-y-10 md:grid-cols-3">
        <section className="border-t-2 border-rule-strong pt-3">
          <h2>{t('top.title', { year, count: amongFirst(latest.table.rows, 10).length })}</h2>
          <TopList ranking={latest} locale={locale} />
          <p className="mt-3 text-sm">
            <a href={routes.ranking(locale, address)}>
              {t('top.all', { known: latest.table.known, of: latest.table.of })}
            </a>
          </p>
        </section>
        <section className="border-t-2 border-rule-strong pt-3">
          <h2>{t('movers.rises')}</h2>
          <MoverList list={rises} locale={locale} />
          <p className="mt-3 text-sm text-soft">
            {sinceYear !== undefined && t('movers.base', { ...baseValues, year: sinceYear })}{' '}
            <a href={routes.moversOfYear(locale, address)}>{t('movers.all', { year })}</a>
          </p>
        </section>
        <section className="border-t-2 border-rule-strong pt-3">
          <h2>{t('movers.falls')}</h2>
          <MoverList list={falls} locale={locale} />
          <p className="mt-3 text-sm text-soft">
            {sinceYear !== undefined && t('movers.base', { ...baseValues, year: sinceYear })}{' '}
            <a href={routes.moversOfYear(locale, address)}>{t('movers.all', { year })}</a>
          </p>
        </section>
      </div>

      <AverageHistory averages={averages} index={latest.index} locale={locale} />
      {bars?.averages}

      <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
        {story && <StoryTeaser story={story} locale={locale} />}
        <section className="border-t-2 border-rule-strong pt-3">
          <h2>{t('what.title')}</h2>
          <p className="mt-2 max-w-[60ch]">{t('what.text')}</p>
          <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
            <li>
              <a href={routes.rankings(locale)}>{t('what.rankings')}</a>
            </li>
            <li>
              <a href={routes.provinces(locale)}>{t('what.provinces')}</a>
            </li>
            <li>
              <a href={routes.method(locale)}>{t('what.method')}</a>
            </li>
            {awaited && (
              <li>
                <a href={routes.ranking(locale, { ...address, year: awaited.year })}>
                  {t('what.awaited', { year: awaited.year })}
                </a>
              </li>
            )}
          </ul>
        </section>
      </div>
    </>
  );
}
