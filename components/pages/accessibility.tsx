import { useTranslations } from 'next-intl';
import { Reach } from '../ui/reach';

/** The page on who can use the site: what it aims at, how that is checked, and what is known to fall short. */
export function Accessibility({ contact }: { contact: { email: string | undefined } }) {
  const t = useTranslations('accessibility');
  const rich = {
    p: (text: React.ReactNode) => <p>{text}</p>,
    ul: (text: React.ReactNode) => <ul>{text}</ul>,
    li: (text: React.ReactNode) => <li>{text}</li>,
    wcag: (text: React.ReactNode) => <a href="https://www.w3.org/TR/WCAG22/">{text}</a>,
  };
  return (
    <div className="prose-page">
      <h1 className="mt-12">{t('heading')}</h1>
      <p className="text-lg">{t('intro')}</p>
      <section>
        <h2>{t('aim.title')}</h2>
        {t.rich('aim.text', rich)}
      </section>
      <section>
        <h2>{t('checks.title')}</h2>
        {t.rich('checks.text', rich)}
      </section>
      <section>
        <h2>{t('limits.title')}</h2>
        {t.rich('limits.text', rich)}
      </section>
      {contact.email && (
        <section>
          <h2>{t('tell.title')}</h2>
          <p>{t('tell.text')}</p>
          <p>
            <Reach email={contact.email} />
          </p>
        </section>
      )}
    </div>
  );
}
