import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { InternalShelves } from '@/components/internal/internal-shelves';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { listInternalShelves } from '@/lib/queries/units/internal-indices';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/so-nganh'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'internals.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    locale,
    path: routes.internalIndices(locale),
  });
}

export default async function InternalIndicesPage({ params }: PageProps<'/[locale]/so-nganh'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const shelves = await listInternalShelves();

  return (
    <Page locale={locale} path={routes.internalIndices(locale)} section="provinces">
      <InternalShelves shelves={shelves} locale={locale} />
    </Page>
  );
}
