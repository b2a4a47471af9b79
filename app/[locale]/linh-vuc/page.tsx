import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DimensionShelves } from '@/components/dimensions/dimension-shelves';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { listDimensionShelves } from '@/lib/queries/editions/dimension-pages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/linh-vuc'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'dimensions.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    locale,
    path: routes.dimensions(locale),
  });
}

export default async function DimensionsPage({ params }: PageProps<'/[locale]/linh-vuc'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const shelves = await listDimensionShelves();

  return (
    <Page locale={locale} path={routes.dimensions(locale)} section="dimensions">
      <DimensionShelves shelves={shelves} locale={locale} />
    </Page>
  );
}
