import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { findExamples } from '@/app/api/v1/[[...path]]/examples';
import { Api } from '@/components/api/api';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/du-lieu/api'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'api.page.meta' });
  return toMetadata({ title: t('title'), description: t('description'), locale, path: routes.api(locale) });
}

export default async function ApiPage({ params }: PageProps<'/[locale]/du-lieu/api'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const [t, examples] = await Promise.all([
    getTranslations({ locale, namespace: 'api.page.meta' }),
    findExamples(),
  ]);
  const path = routes.api(locale);

  return (
    <Page locale={locale} path={path} section="data" trail={[{ name: t('title'), path }]}>
      <Api examples={examples} locale={locale} />
    </Page>
  );
}
