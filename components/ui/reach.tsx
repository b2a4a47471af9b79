import { useTranslations } from 'next-intl';

/** How to write to whoever runs the site, or that no address was given. */
export function Reach({ email }: { email: string | undefined }) {
  const t = useTranslations('about.reach');
  return email ? <a href={`mailto:${email}`}>{t('email', { email })}</a> : t('none');
}
