import { useTranslations } from 'next-intl';

/** The address of whoever runs the site, or a sentence that none was given. */
export function Reach({ email }: { email: string | undefined }) {
  const t = useTranslations('about.reach');
  return email ? <a href={`mailto:${email}`}>{t('email', { email })}</a> : t('none');
}
