import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Region } from '@/components/regions/region';
import { toMetadata } from '@/lib/i18n/metadata';
import { nameOf } from '@/lib/i18n/names';
import { parseRegion } from '@/lib/params';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { getRegion } from '@/lib/queries/units/regions';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/vung/[slug]'>): Promise<Metadata> {
  const { locale, slug } = parseRegion(await params) ?? notFound();
  const page = (await getRegion(slug)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'region.meta' });
  const name = nameOf(page.region, locale);
  return toMetadata({
    title: t('title', { name }),
    description: t('description', { name }),
    isExhibit: page.indices.some(({ tables }) => tables.length > 0),
    locale,
    path: routes.region(locale, slug),
    picture: `vung.${slug}`,
  });
}

export default async function RegionPage({ params }: PageProps<'/[locale]/vung/[slug]'>) {
  const { locale, slug } = parseRegion(await params) ?? notFound();
  setRequestLocale(locale);
  const page = (await getRegion(slug)) ?? notFound();

  return (
    <Page locale={locale} path={routes.region(locale, slug)} section="provinces">
      <Region page={page} release={await getCurrentRelease()} locale={locale} />
    </Page>
  );
}
