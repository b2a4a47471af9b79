import { useTranslations } from 'next-intl';
import type { MoversAbsence } from '@/lib/domain/rankings/movers';
import { shortNameOf } from '@/lib/i18n/names';
import { noteOf } from '@/lib/i18n/notes';
import { type Locale, routes } from '@/lib/routes';
import type { MoversOfYear } from '@/lib/views/rankings/movers';

interface NoMoversProps {
  movers: MoversOfYear;
  absence: MoversAbsence;
  locale: Locale;
}

/** The reason why an edition has no movers. */
export function NoMovers({ movers, absence, locale }: NoMoversProps) {
  const t = useTranslations('movers.absence');
  const { ranking, mergedUnits } = movers;
  const { index, edition, previous, table } = ranking;
  const { level } = edition;
  const note = noteOf(edition, locale);
  // without an edition before, no sentence names one
  const previousYear = previous?.year ?? 0;
  const isMerger = mergedUnits > 0;
  return (
    <div className="hatched mt-6 max-w-[65ch] px-5 py-4 text-lg">
      <p>
        {t(absence, {
          index: shortNameOf(index, locale),
          year: edition.year,
          before: previousYear,
          level,
        })}
      </p>
      {absence === 'nothing-shared' && note && <p>{note}</p>}
      {isMerger && (
        <p>{t('merger', { year: edition.year, merged: mergedUnits, of: edition.units ?? table.of })}</p>
      )}
      {absence !== 'first-edition' && absence !== 'units-merged' && (
        <p>
          <a href={routes.coverage(locale)}>{t('coverage')}</a>
        </p>
      )}
    </div>
  );
}
