import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { MapShelves } from '@/components/maps/map-shelves';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { listRankingShelves } from '@/lib/queries/rankings/rankings';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/ban-do'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'maps.meta' });
  return toMetadata({ title: t('title'), description: t('description'), locale, path: routes.maps(locale) });
}

export default async function MapsPage({ params }: PageProps<'/[locale]/ban-do'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const shelves = await listRankingShelves();

  return (
    <Page locale={locale} path={routes.maps(locale)} section="maps">
      <MapShelves shelves={shelves} locale={locale} />
    </Page>
  );
}
