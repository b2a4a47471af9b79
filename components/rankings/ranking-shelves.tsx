import { useTranslations } from 'next-intl';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { RankingShelf } from '@/lib/views/home';
import { YearShelf } from './year-shelf';

/** Every ranking there is, by index and year, with how much of it is known. */
export function RankingShelves({ shelves, locale }: { shelves: readonly RankingShelf[]; locale: Locale }) {
  const t = useTranslations('rankings');
  return (
    <>
      <h1 className="mt-12">{t('title')}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">
        {t('intro')} <a href={routes.movers(locale)}>{t('movers')}</a>{' '}
        <a href={routes.ministries(locale)}>{t('ministryHistory')}</a>
      </p>
      {shelves.map(({ index, level, years }) => (
        <YearShelf
          key={`${index.code} ${level}`}
          title={`${nameOf(index, locale)}${level === 'ministry' ? `: ${t('ministries')}` : ''}`}
          years={years}
          toHref={(year) => routes.ranking(locale, { index: index.code, year, level })}
        />
      ))}
    </>
  );
}
