import { useTranslations } from 'next-intl';
import type { RankingSort } from '@/lib/domain/ranking-order';
import type { Ranking as RankingData } from '@/lib/domain/ranking-view';
import type { Locale, RankingAddress } from '@/lib/routes';
import { AbsentUnits } from './absent-units';
import { Announced } from './announced';
import { InstantRanking } from './instant-ranking';
import { NotLocated } from './not-located';
import { RankingHeadline } from './ranking-headline';
import { RankingTable } from './ranking-table';
import { RankingTools } from './ranking-tools';
import { YearCoverage } from './year-coverage';

interface RankingProps {
  ranking: RankingData;
  locale: Locale;
  address: RankingAddress;
  view: { sort: RankingSort; region: string | null; group: string | null };
}

/** A year's ranking: the finding, the years, the table, what was announced, what is missing. */
export function Ranking({ ranking, locale, address, view }: RankingProps) {
  const t = useTranslations('ranking');
  const { edition, table, coverage } = ranking;
  if (edition.status === 'not-located') {
    return (
      <>
        <NotLocated ranking={ranking} locale={locale} />
        <YearCoverage locale={locale} address={address} coverage={coverage} />
      </>
    );
  }
  const note = locale === 'vi' ? edition.noteVi : edition.noteEn;
  const shown = table.rows.filter(
    ({ region, group }) =>
      (view.region === null || region?.code === view.region) && (view.group === null || group === view.group),
  );
  return (
    <>
      <RankingHeadline ranking={ranking} locale={locale} />
      <YearCoverage locale={locale} address={address} coverage={coverage} />
      <p className="text-sm text-soft">
        <b className="text-ink">{t('coverage', { known: table.known, of: table.of })}</b>{' '}
        {ranking.average?.value && t('strip')} {note}
      </p>
      <RankingTools ranking={ranking} locale={locale} address={address} {...view} />
      <p role="status" data-ranking-status className="text-sm text-soft">
        {(view.region !== null || view.group !== null) && t('shown', { count: shown.length })}
      </p>
      <RankingTable ranking={ranking} locale={locale} address={address} {...view} />
      <InstantRanking shown={t.raw('shown')} />
      <Announced ranking={ranking} locale={locale} />
      <AbsentUnits ranking={ranking} locale={locale} />
    </>
  );
}
