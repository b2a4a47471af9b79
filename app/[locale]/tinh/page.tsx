import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { ProvinceList } from '@/components/units/province-list';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { getProvinceIndex } from '@/lib/queries/units/province-index';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/tinh'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'provinces.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    locale,
    path: routes.provinces(locale),
  });
}

export default async function ProvincesPage({ params }: PageProps<'/[locale]/tinh'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const provinces = await getProvinceIndex();

  return (
    <Page locale={locale} path={routes.provinces(locale)} section="provinces">
      <ProvinceList {...provinces} locale={locale} />
    </Page>
  );
}
