import { useTranslations } from 'next-intl';
import type { MoversShelf } from '@/lib/domain/movers-view';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';

/** Which indices and years have movers, and why the others have none. */
export function MoversShelves({ shelves, locale }: { shelves: readonly MoversShelf[]; locale: Locale }) {
  const t = useTranslations('moversShelves');
  return (
    <>
      <h1 className="mt-12">{t('title')}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">{t('intro')}</p>
      {shelves.map(({ index, level, years, ...names }) => (
        <section key={`${index} ${level}`} className="mt-10 border-t-2 border-rule-strong pt-3">
          <h2>
            <a href={routes.moversOfIndex(locale, index)} className="no-underline hover:underline">
              {nameOf(names, locale)}
            </a>
            {level === 'ministry' && `: ${t('ministries')}`}
          </h2>
          <ul className="mt-3 grid grid-cols-2 gap-x-8 sm:grid-cols-4 md:grid-cols-5">
            {[...years].reverse().map(({ year, moved, absence }) => (
              <li key={year} className="border-t border-rule py-2">
                <a
                  href={routes.moversOfYear(locale, { index, year, level })}
                  className="text-lg font-semibold tabular-nums"
                >
                  {year}
                </a>
                <span className="block text-sm text-soft">
                  {absence ? t(`absence.${absence}`) : t('known', { moved, level })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
