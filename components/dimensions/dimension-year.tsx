import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { toStripEnds } from '@/lib/charts/strip';
import { toWhole } from '@/lib/domain/figures/figure';
import { leadersOf } from '@/lib/domain/rankings/leaders';
import { toFollowingGaps, toGapsBetween } from '@/lib/domain/rankings/ranking';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { noteOf } from '@/lib/i18n/notes';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { DimensionYearPage } from '@/lib/views/editions/dimension';
import { toYearFacts } from '@/lib/views/editions/dimension-years';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { TakeAway } from '../exhibits/take-away';
import type { CitedRelease } from '../figures/citation';
import { useUnits } from '../figures/use-units';
import { AbsentUnits } from '../rankings/absent-units';
import { RankingRow } from '../rankings/ranking-row';
import { Gaps } from '../rankings/ranking-table';
import { YearCoverage } from '../rankings/year-coverage';
import { Name } from '../ui/name';
import { Distribution } from './distribution';
import { Leaders } from './leaders';
import { PlaceChanges } from './place-changes';

interface DimensionYearProps {
  page: DimensionYearPage;
  release: CitedRelease;
  locale: Locale;
}

/** One year of a dimension: everyone who is known, in order, and what is not known. */
export function DimensionYear({ page, release, locale }: DimensionYearProps) {
  const t = useTranslations('dimensionYear');
  const { index, dimension, rankings, years } = page;
  const address = { index: index.code, dimension: dimension.code };
  const year = rankings[0]?.edition.year ?? 0;
  return (
    <article>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold text-soft">
        <a href={routes.dimensions(locale)}>{t('all')}</a>
        {' · '}
        <a href={routes.dimension(locale, address)}>
          <Name of={dimension} locale={locale} />
        </a>
        {' · '}
        <a href={routes.ranking(locale, { index: index.code, year, level: 'province' })}>
          {t('kicker', { index: shortNameOf(index, locale), year })}
        </a>
      </p>
      <h1>{t('title', { name: nameOf(dimension, locale), index: shortNameOf(index, locale), year })}</h1>
      {rankings
        .filter(({ table }) => leadersOf(table.rows).length > 0)
        .map((ranking) => (
          <p key={ranking.edition.level} className="mt-4 max-w-[60ch] text-lg">
            <Leaders ranking={ranking} locale={locale} />
          </p>
        ))}
      <YearCoverage coverage={years} year={year} toHref={(at) => routes.dimensionYear(locale, address, at)} />
      {rankings.map((ranking) => (
        <YearOfLevel
          key={ranking.edition.level}
          ranking={ranking}
          max={dimension.maxScore}
          locale={locale}
          titled={rankings.length > 1}
        />
      ))}
      {rankings.some(({ table }) => table.rows.length > 0) && (
        <TakeAway
          view={{ kind: 'dimension', exhibit: { kind: 'dimension', ...address, year }, page }}
          release={release}
          locale={locale}
        />
      )}
    </article>
  );
}

interface YearOfLevelProps {
  ranking: Ranking;
  max: string | null;
  locale: Locale;
  titled: boolean;
}

function YearOfLevel({ ranking, max, locale, titled }: YearOfLevelProps) {
  const t = useTranslations('dimensionYear');
  const { index, edition, table, previous, caution } = ranking;
  const unitOf = useUnits(index, locale);
  const { level } = edition;
  const { mean, average, scale, isComplete } = toYearFacts(ranking);
  const ends = scale && toStripEnds(scale);
  const ranked = table.rows.map(({ rank }) => toWhole(rank));
  const following = toFollowingGaps(ranked, table.gaps);
  const note = noteOf(edition, locale);
  return (
    <section className="mt-6">
      {titled && <h2>{t(`level.${level}`)}</h2>}
      <p className="text-sm text-soft">
        <b className="text-ink">{t('coverage', { known: table.rows.length, of: table.of, level })}</b>{' '}
        {mean && t('mean', { value: formatDecimal(mean.value, locale), base: mean.base, of: mean.of })}{' '}
        {table.rows.length > 0 && note}
      </p>
      {table.rows.length === 0 ? (
        <p className="hatched mt-4 max-w-[60ch] px-5 py-4">{t('nothing', { level })}</p>
      ) : (
        <table className="ranking mt-4">
          <caption className="sr-only">{t('caption', { year: edition.year, level })}</caption>
          <thead>
            <tr>
              <th scope="col" className="of-rank">
                {t('columns.rank')}
              </th>
              <th scope="col" className="of-name">
                {t(`columns.${level}`)}
              </th>
              <th scope="col" className="of-value">
                {t('columns.value', { unit: unitOf('score') })}
              </th>
              <th scope="col" className="of-change">
                {previous
                  ? t('columns.change', { year: previous.year, unit: unitOf('score') })
                  : t('columns.noPrevious')}
                {caution && <span className="block font-normal">{t(`caution.${caution}`)}</span>}
              </th>
              <th scope="col" className="max-sm:hidden">
                {t('columns.history')}
              </th>
              <th scope="col" className="of-sources">
                {t('columns.sources')}
              </th>
            </tr>
          </thead>
          <tbody>
            <Gaps gaps={ranked[0] == null ? [] : toGapsBetween(table.gaps, 0, ranked[0])} />
            {table.rows.map((row, at) => (
              <Fragment key={row.unit.id}>
                <RankingRow
                  row={row}
                  index={index}
                  locale={locale}
                  year={edition.year}
                  of={table.of}
                  drawing={{ ends, average }}
                  scale={{ max }}
                />
                <Gaps gaps={following[at] ?? []} />
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      <PlaceChanges ranking={ranking} locale={locale} />
      <Distribution ranking={ranking} locale={locale} />
      {isComplete && <AbsentUnits ranking={ranking} locale={locale} />}
    </section>
  );
}
