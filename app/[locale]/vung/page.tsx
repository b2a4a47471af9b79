import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Regions } from '@/components/regions/regions';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { getRegions } from '@/lib/queries/units/regions';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/vung'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'regions.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    isExhibit: true,
    locale,
    path: routes.regions(locale),
  });
}

export default async function RegionsPage({ params }: PageProps<'/[locale]/vung'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const page = await getRegions();

  return (
    <Page locale={locale} path={routes.regions(locale)} section="provinces">
      <Regions page={page} release={await getCurrentRelease()} locale={locale} />
    </Page>
  );
}
