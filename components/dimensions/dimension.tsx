import { useTranslations } from 'next-intl';
import { overall } from '@/lib/domain/vocabulary';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { DimensionPage } from '@/lib/views/editions/dimension';
import { toDimensionFacts } from '@/lib/views/editions/dimension-facts';
import { TakeAway } from '../exhibits/take-away';
import type { CitedRelease } from '../figures/citation';
import { YearCoverage } from '../rankings/year-coverage';
import { Name } from '../ui/name';
import { DimensionLeads } from './dimension-leads';
import { DimensionText } from './dimension-text';
import { DimensionTimeline } from './dimension-timeline';
import { LatestYear } from './latest-year';
import { LeaderTable } from './leader-table';
import { Leaders } from './leaders';
import { MeanHistory } from './mean-history';

interface DimensionProps {
  page: DimensionPage;
  release: CitedRelease;
  locale: Locale;
}

/** A dimension: what it measures, who leads, who moved, how far apart they are, what it was called before. */
export function Dimension({ page, release, locale }: DimensionProps) {
  const t = useTranslations('dimension');
  const { index, dimension, leads } = page;
  const { levels, led, coverage, others } = toDimensionFacts(page);
  const address = { index: index.code, dimension: dimension.code };
  return (
    <article>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold text-soft">
        <a href={routes.dimensions(locale)}>{t('all')}</a>
        {' · '}
        {t(`kind.${dimension.kind}`, { index: shortNameOf(index, locale) })}
      </p>
      <h1>{dimension.code === overall ? nameOf(index, locale) : <Name of={dimension} locale={locale} />}</h1>
      <DimensionText
        address={address}
        className="mt-3.5 max-w-[60ch] text-[clamp(1.0625rem,1.6vw,1.25rem)]"
      />
      {others.length > 0 && (
        <p className="mt-2 max-w-[60ch]">
          {others.map(({ span, isLater }) => (
            <span key={span.dimension.code} className="mr-2">
              {t(isLater ? 'became' : 'was', {
                year: span.from,
                untilYear: span.to,
                level: others.length > 1 ? span.framework.level : 'any',
              })}{' '}
              <a href={routes.dimension(locale, { index: index.code, dimension: span.dimension.code })}>
                <Name of={span.dimension} locale={locale} />
              </a>
              .
            </span>
          ))}
        </p>
      )}
      <p className="mt-4 max-w-[60ch] text-lg">
        {led ? <Leaders ranking={led} locale={locale} /> : t('noLeader')}
      </p>
      {levels.length > 0 && (
        <YearCoverage coverage={coverage} toHref={(year) => routes.dimensionYear(locale, address, year)} />
      )}
      <p className="text-sm text-soft">{t('yearsHint')}</p>
      {levels.map(({ level, years: all, spans, rankings }) => (
        <section key={level} id={level === 'province' ? 'tinh' : 'bo-nganh'}>
          {levels.length > 1 && <h2 className="mt-14 text-3xl">{t(`level.${level}`)}</h2>}
          <MeanHistory rankings={rankings} level={level} index={index} locale={locale} />
          <LeaderTable years={all} code={dimension.code} level={level} index={index} locale={locale} />
          <TakeAway
            view={{
              kind: 'averages',
              exhibit: { kind: 'averages', ...address, level },
              page,
              level: { level, years: all, spans },
            }}
            release={release}
            locale={locale}
          />
          <LatestYear rankings={rankings} level={level} address={address} locale={locale} />
          <DimensionTimeline spans={spans} locale={locale} />
        </section>
      ))}
      <DimensionLeads leads={leads} locale={locale} />
    </article>
  );
}
