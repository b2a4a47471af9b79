import { useTranslations } from 'next-intl';
import { isSameField } from '@/lib/domain/figures/change';
import { noteOf, reasonOf } from '@/lib/i18n/notes';
import type { Locale } from '@/lib/routes';
import type { YearPage } from '@/lib/views/rankings/year';
import { Name } from '../ui/name';

/** What of an edition cannot be compared with the edition before, and why; or that all of it can. */
export function NotComparable({ page, locale }: { page: YearPage; locale: Locale }) {
  const [t, movers] = [useTranslations('year.comparable'), useTranslations('movers')];
  const { movers: ofYear, exceptions } = page;
  const { edition, previous, caution } = ofYear.ranking;
  const { year, level, units } = edition;
  if (!previous) return null;
  const words = { year, before: previous.year };
  const note = noteOf(edition, locale);
  const isResized = !isSameField(units, previous.units);
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title', words)}</h2>
      <ul className="mt-2 max-w-[65ch] list-disc pl-5">
        {(caution || !isResized) && (
          <li>
            {caution ? movers(`headline.caution.${caution}`, words) : t('same', words)} {caution && note}
          </li>
        )}
        {isResized && (
          <li>{t('resized', { level, ...words, units: units ?? 0, unitsBefore: previous.units ?? 0 })}</li>
        )}
        {ofYear.mergedUnits > 0 && (
          <li>{movers('absence.merger', { year, merged: ofYear.mergedUnits, of: units ?? 0 })}</li>
        )}
        {exceptions.map(({ dimension, exception }) => (
          <li key={dimension.code}>
            <Name of={dimension} locale={locale} />: {t(`exception.${exception.comparable}`)}{' '}
            {reasonOf(exception, locale)}
          </li>
        ))}
      </ul>
    </section>
  );
}
