import { useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/dates';
import { type Locale, routes } from '@/lib/routes';

interface SiteFooterProps {
  locale: Locale;
  release: { id: number; createdOn: string };
}

/** The footer: the promise of the site, the release on screen, and links. */
export function SiteFooter({ locale, release }: SiteFooterProps) {
  const t = useTranslations('footer');
  return (
    <footer className="wrap border-t border-rule py-6 text-sm text-soft">
      <p>
        {t('promise')}{' '}
        <a href={routes.release(locale, release.id)}>
          {t('release', { id: release.id, day: formatDay(release.createdOn, locale) })}
        </a>
      </p>
      <nav aria-label={t('nav')} className="no-print mt-1 flex flex-wrap gap-x-5 gap-y-1">
        <a href={routes.checker(locale)}>{t('checker')}</a>
        <a href={routes.method(locale)}>{t('method')}</a>
        <a href={routes.conflicts(locale)}>{t('conflicts')}</a>
        <a href={routes.data(locale)}>{t('data')}</a>
        <a href={routes.about(locale)}>{t('about')}</a>
        <a href={routes.corrections(locale)}>{t('corrections')}</a>
        <a href={routes.accessibility(locale)}>{t('accessibility')}</a>
      </nav>
    </footer>
  );
}
