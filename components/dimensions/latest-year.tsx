import { useTranslations } from 'next-intl';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import { type DimensionAddress, type Locale, routes } from '@/lib/routes';
import { latestMoved } from '@/lib/views/editions/dimension-facts';
import { toSpread } from '@/lib/views/editions/spread';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { Distribution } from './distribution';
import { PlaceChanges } from './place-changes';

interface LatestYearProps {
  rankings: readonly Ranking[];
  level: RankedLevel;
  address: DimensionAddress;
  locale: Locale;
}

/** The changes of the latest year with a known change, and the distribution of the latest known values. */
export function LatestYear({ rankings, level, address, locale }: LatestYearProps) {
  const t = useTranslations('dimension');
  const moved = latestMoved(rankings);
  const spread = rankings.findLast((ranking) => toSpread(ranking) !== null);
  return (
    <>
      {moved && <PlaceChanges ranking={moved} locale={locale} />}
      {spread && <Distribution ranking={spread} locale={locale} />}
      {spread && (
        <p className="-mt-8 text-sm">
          <a href={routes.dimensionYear(locale, address, spread.edition.year, level)}>
            {t('wholeYear', { year: spread.edition.year })}
          </a>
        </p>
      )}
    </>
  );
}
