import { useTranslations } from 'next-intl';
import type { RankPaths } from '@/lib/domain/rankings/rank-paths';
import { isFiltered, isShown } from '@/lib/domain/rankings/ranking-order';
import { noteOf } from '@/lib/i18n/notes';
import { formatWhole } from '@/lib/i18n/numbers';
import { routes } from '@/lib/routes';
import { toRankBand } from '@/lib/views/rankings/rank-band';
import { DimensionLinks } from '../dimensions/dimension-links';
import { TakeAway } from '../exhibits/take-away';
import type { CitedRelease } from '../figures/citation';
import { MarkMyProvince } from '../my-province/mark-my-province';
import { AbsentUnits } from './absent-units';
import { Announced } from './announced';
import { NotLocated } from './not-located';
import { PlaceWorth } from './place-worth';
import { RankBandFigure } from './rank-band-figure';
import { RankingHeadline } from './ranking-headline';
import type { RankingPartProps } from './ranking-part';
import { RankingTable } from './ranking-table';
import { RankingTools } from './ranking-tools';
import { YearCoverage } from './year-coverage';

interface RankingProps extends RankingPartProps {
  paths: RankPaths;
  release: CitedRelease;
}

/** A year's ranking: the finding, the years, the table, what was announced, what is missing. */
export function Ranking({ ranking, paths, release, locale, address, view }: RankingProps) {
  const [t, my] = [useTranslations('ranking'), useTranslations('myProvince')];
  const { index, edition, table, coverage } = ranking;
  const { level } = edition;
  const years = (
    <YearCoverage
      year={edition.year}
      coverage={coverage}
      toHref={(year) => routes.ranking(locale, { ...address, year })}
    />
  );
  if (edition.status === 'not-located') {
    return (
      <>
        <NotLocated ranking={ranking} locale={locale} />
        {years}
      </>
    );
  }
  const note = noteOf(edition, locale);
  const shown = table.rows.filter(({ region, group }) => isShown({ region: region?.code, group }, view));
  return (
    <>
      <RankingHeadline ranking={ranking} locale={locale} />
      {years}
      <p className="text-sm text-soft">
        <b className="text-ink">{t('coverage', { known: table.known, of: table.of })}</b>{' '}
        {ranking.average?.value && t('strip')} {note}{' '}
        <a href={routes.moversOfYear(locale, address)}>{t('movers', { year: edition.year })}</a>
        {' · '}
        <a href={routes.year(locale, address)}>{t('year', { year: edition.year })}</a>
        {address.level === 'province' && (
          <span className="no-print">
            {' · '}
            <a href={routes.map(locale, { ...address, view: 'rank' })}>{t('map', { year: address.year })}</a>
          </span>
        )}
      </p>
      <RankingTools ranking={ranking} locale={locale} address={address} view={view} />
      <p role="status" data-ranking-status={t.raw('shown')} className="text-sm text-soft">
        {isFiltered(view) && t('shown', { count: formatWhole(shown.length, locale) })}
      </p>
      <RankingTable ranking={ranking} locale={locale} address={address} view={view} />
      <TakeAway
        view={{ kind: 'ranking', exhibit: { kind: 'ranking', ...address }, ranking }}
        release={release}
        locale={locale}
      />
      <PlaceWorth ranking={ranking} locale={locale} />
      <MarkMyProvince label={my('label')} />
      <DimensionLinks ranking={ranking} locale={locale} />
      <RankBandFigure ranking={ranking} paths={paths} locale={locale} withMine />
      {toRankBand(paths.paths, ranking) && (
        <TakeAway
          view={{ kind: 'years', exhibit: { kind: 'years', index: index.code, level }, ranking, paths }}
          release={release}
          locale={locale}
        />
      )}
      <Announced ranking={ranking} locale={locale} />
      <AbsentUnits ranking={ranking} locale={locale} />
    </>
  );
}
