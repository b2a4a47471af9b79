import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Method } from '@/components/pages/method';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { listFrameworkYears } from '@/lib/queries/editions/editions';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/phuong-phap'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'method.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    locale,
    path: routes.method(locale),
  });
}

export default async function MethodPage({ params }: PageProps<'/[locale]/phuong-phap'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const frameworkYears = await listFrameworkYears();

  return (
    <Page locale={locale} path={routes.method(locale)} section="method">
      <Method frameworkYears={frameworkYears} locale={locale} />
    </Page>
  );
}
