import { useTranslations } from 'next-intl';
import type { RankingShelf } from '@/lib/domain/home-view';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';

/** Every ranking there is, by index and year, with how much of it is known. */
export function RankingShelves({ shelves, locale }: { shelves: readonly RankingShelf[]; locale: Locale }) {
  const t = useTranslations('rankings');
  return (
    <>
      <h1 className="mt-12">{t('title')}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">
        {t('intro')} <a href={routes.movers(locale)}>{t('movers')}</a>
      </p>
      {shelves.map(({ index, level, years, ...names }) => (
        <section key={`${index} ${level}`} className="mt-10 border-t-2 border-rule-strong pt-3">
          <h2>
            {nameOf(names, locale)}
            {level === 'ministry' && `: ${t('ministries')}`}
          </h2>
          <ul className="mt-3 grid grid-cols-2 gap-x-8 sm:grid-cols-4 md:grid-cols-5">
            {[...years].reverse().map(({ year, known, of, located }) => (
              <li key={year} className="border-t border-rule py-2">
                <a
                  href={routes.ranking(locale, { index, year, level })}
                  className="text-lg font-semibold tabular-nums"
                >
                  {year}
                </a>
                <span className="block text-sm text-soft">
                  {located ? t('known', { known, of }) : t('notLocated')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
