import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { RankingShelves } from '@/components/rankings/ranking-shelves';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { listRankingShelves } from '@/lib/queries/rankings/rankings';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/xep-hang'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'rankings.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    locale,
    path: routes.rankings(locale),
  });
}

export default async function RankingsPage({ params }: PageProps<'/[locale]/xep-hang'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const shelves = await listRankingShelves();

  return (
    <Page locale={locale} path={routes.rankings(locale)} section="rankings">
      <RankingShelves shelves={shelves} locale={locale} />
    </Page>
  );
}
