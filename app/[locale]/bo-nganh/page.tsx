import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { MinistryRanks } from '@/components/ministries/ministry-ranks';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { getMinistryRanks } from '@/lib/queries/units/ministries';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/bo-nganh'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'ministries.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    locale,
    path: routes.ministries(locale),
  });
}

export default async function MinistriesPage({ params }: PageProps<'/[locale]/bo-nganh'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const matrix = (await getMinistryRanks()) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'ministry' });
  const path = routes.ministries(locale);

  return (
    <Page locale={locale} path={path} section="ministries" trail={[{ name: t('all'), path }]}>
      <MinistryRanks matrix={matrix} locale={locale} />
    </Page>
  );
}
