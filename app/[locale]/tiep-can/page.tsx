import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Accessibility } from '@/components/pages/accessibility';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { getContact } from '@/lib/queries/contact';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/tiep-can'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'accessibility.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    locale,
    path: routes.accessibility(locale),
  });
}

export default async function AccessibilityPage({ params }: PageProps<'/[locale]/tiep-can'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);

  return (
    <Page locale={locale} path={routes.accessibility(locale)}>
      <Accessibility contact={getContact()} />
    </Page>
  );
}
