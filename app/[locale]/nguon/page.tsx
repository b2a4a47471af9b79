import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Sources } from '@/components/sources/sources';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { getSourcesPage } from '@/lib/queries/figures/sources';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/nguon'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'sources.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    locale,
    path: routes.sources(locale),
  });
}

export default async function SourcesRoute({ params }: PageProps<'/[locale]/nguon'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const page = await getSourcesPage();

  return (
    <Page locale={locale} path={routes.sources(locale)} section="sources">
      <Sources page={page} locale={locale} />
    </Page>
  );
}
