import { useTranslations } from 'next-intl';
import type { InternalShelf } from '@/lib/domain/rankings/internal-index';
import { sortByName } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { Name } from '../ui/name';

/** The provinces whose own index is known, by name, each with its years and how many units are known. */
export function InternalShelves({ shelves, locale }: { shelves: readonly InternalShelf[]; locale: Locale }) {
  const t = useTranslations('internals');
  return (
    <>
      <h1 className="mt-12">{t('title')}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">{t('intro', { provinces: shelves.length })}</p>
      <p className="mt-2 max-w-[60ch] text-sm text-soft">{t('apart')}</p>
      <ul className="mt-8 grid gap-x-8 border-t-2 border-rule-strong sm:grid-cols-2 md:grid-cols-3">
        {sortByName(shelves, ({ owner }) => owner, locale).map(({ owner, years }) => (
          <li key={owner.slug} className="border-b border-rule py-3">
            <h2 className="text-lg">
              <a href={routes.province(locale, owner.slug)}>
                <Name of={owner} locale={locale} />
              </a>
            </h2>
            <ul className="flex flex-wrap gap-x-4">
              {[...years].reverse().map(({ year, units }) => (
                <li key={year}>
                  <a href={routes.internalIndex(locale, owner.slug, year)} className="tabular-nums">
                    {year}
                  </a>
                  <span className="ml-1 text-sm text-soft">{t('units', { count: units })}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
