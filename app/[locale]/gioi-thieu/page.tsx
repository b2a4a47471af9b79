import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { About } from '@/components/pages/about';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { getContact } from '@/lib/queries/contact';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/gioi-thieu'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'about.meta' });
  return toMetadata({ title: t('title'), description: t('description'), locale, path: routes.about(locale) });
}

export default async function AboutPage({ params }: PageProps<'/[locale]/gioi-thieu'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);

  return (
    <Page locale={locale} path={routes.about(locale)}>
      <About contact={getContact()} locale={locale} />
    </Page>
  );
}
