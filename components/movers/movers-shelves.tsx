import { useTranslations } from 'next-intl';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { MoversShelf } from '@/lib/views/rankings/movers';
import { YearShelf } from '../rankings/year-shelf';

/** The indices and years with movers, and the reasons why the others have none. */
export function MoversShelves({ shelves, locale }: { shelves: readonly MoversShelf[]; locale: Locale }) {
  const t = useTranslations('moversShelves');
  return (
    <>
      <h1 className="mt-12">{t('title')}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">{t('intro')}</p>
      {shelves.map(({ index, level, years }) => (
        <YearShelf
          key={`${index.code} ${level}`}
          title={
            <>
              <a href={routes.moversOfIndex(locale, index.code)}>{nameOf(index, locale)}</a>
              {level === 'ministry' && `: ${t('ministries')}`}
            </>
          }
          years={years}
          toHref={(year) => routes.moversOfYear(locale, { index: index.code, year, level })}
          toWords={({ moved, absence }) => (absence ? t(`absence.${absence}`) : t('known', { moved, level }))}
        />
      ))}
    </>
  );
}
