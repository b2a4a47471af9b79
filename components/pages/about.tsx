import { useTranslations } from 'next-intl';
import { type Locale, routes } from '@/lib/routes';
import { Reach } from '../ui/reach';

interface AboutProps {
  locale: Locale;
  /** from the environment of whoever runs the site */
  contact: { name: string | undefined; email: string | undefined };
}

/** The page about the site: who makes it, contact, corrections, reuse and privacy. */
export function About({ locale, contact }: AboutProps) {
  const t = useTranslations('about');
  const { name, email } = contact;
  const mail = (text: React.ReactNode) =>
    email ? <a href={`mailto:${email}`}>{text}</a> : <span>{text}</span>;
  const rich = {
    p: (text: React.ReactNode) => <p>{text}</p>,
    mail,
    method: (text: React.ReactNode) => <a href={routes.method(locale)}>{text}</a>,
    sources: (text: React.ReactNode) => <a href={routes.sources(locale)}>{text}</a>,
    log: (text: React.ReactNode) => <a href={routes.corrections(locale)}>{text}</a>,
    data: (text: React.ReactNode) => <a href={routes.data(locale)}>{text}</a>,
    coverage: (text: React.ReactNode) => <a href={routes.coverage(locale)}>{text}</a>,
  };
  return (
    <div className="prose-page">
      <h1 className="mt-12">{t('heading')}</h1>
      <p className="text-lg">{t('intro')}</p>
      <section id="lien-he">
        <h2>{t('contact.title')}</h2>
        <p>{name ? t('contact.named', { name }) : t('contact.unnamed')}</p>
        <p>
          <Reach email={email} />
        </p>
      </section>
      <section id="dinh-chinh">
        <h2>{t('corrections.title')}</h2>
        {email && t.rich('corrections.send', rich)}
        {t.rich('corrections.text', rich)}
      </section>
      {email && (
        <section id="gui-nguon">
          <h2>{t('send.title')}</h2>
          {t.rich('send.text', rich)}
        </section>
      )}
      <section id="giay-phep">
        <h2>{t('licence.title')}</h2>
        {t.rich('licence.text', rich)}
      </section>
      <section id="rieng-tu">
        <h2>{t('privacy.title')}</h2>
        {t.rich('privacy.text', rich)}
      </section>
    </div>
  );
}
