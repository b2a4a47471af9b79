import { useTranslations } from 'next-intl';
import { shortNameOf } from '@/lib/i18n/names';
import { noteOf } from '@/lib/i18n/notes';
import { type Locale, routes } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { Name } from '../ui/name';

/** The page of an edition whose results were not located: it says so, and when results usually come out. */
export function NotLocated({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('ranking.notLocated');
  const { index, edition } = ranking;
  const note = noteOf(edition, locale);
  return (
    <>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold tracking-wide text-soft">
        {t('kicker', { year: edition.year })}
      </p>
      <h1>{t('title', { index: shortNameOf(index, locale), year: edition.year })}</h1>
      <div className="hatched mt-6 max-w-[65ch] px-5 py-4 text-lg">
        {note && <p>{note}</p>}
        {index.scheduleVi && (
          <p>
            <Name of={{ nameVi: index.scheduleVi, nameEn: index.scheduleEn }} locale={locale} />
          </p>
        )}
        <p>
          <a href={routes.coverage(locale)}>{t('coverage')}</a>
        </p>
      </div>
    </>
  );
}
