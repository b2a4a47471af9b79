import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { MoversShelves } from '@/components/movers/movers-shelves';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { listMoversShelves } from '@/lib/queries/rankings/movers';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/bien-dong'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'moversShelves.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    locale,
    path: routes.movers(locale),
  });
}

export default async function MoversShelvesPage({ params }: PageProps<'/[locale]/bien-dong'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const shelves = await listMoversShelves();

  return (
    <Page locale={locale} path={routes.movers(locale)} section="movers">
      <MoversShelves shelves={shelves} locale={locale} />
    </Page>
  );
}
