import { useTranslations } from 'next-intl';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { RankingShelf } from '@/lib/views/home';
import { YearShelf } from '../rankings/year-shelf';

/** Every map there is, by index and year, with how much of it is known. */
export function MapShelves({ shelves, locale }: { shelves: readonly RankingShelf[]; locale: Locale }) {
  const t = useTranslations('maps');
  return (
    <>
      <h1 className="mt-12">{t('title')}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">{t('intro')}</p>
      {shelves
        .filter(({ level }) => level === 'province')
        .map(({ index, years }) => (
          <YearShelf
            key={index.code}
            title={nameOf(index, locale)}
            years={years}
            toHref={(year) => routes.map(locale, { index: index.code, year, view: 'rank' })}
          />
        ))}
    </>
  );
}
