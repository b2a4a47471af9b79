import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Data } from '@/components/data/data';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { getContact } from '@/lib/queries/contact';
import { listReleases } from '@/lib/queries/releases/release-list';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/du-lieu'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale });
  return toMetadata({
    title: t('data.meta.title'),
    description: t('data.meta.description'),
    locale,
    path: routes.data(locale),
    feeds: [
      { followed: { kind: 'releases' }, title: t('feeds.title.releases') },
      { followed: { kind: 'corrections' }, title: t('feeds.title.corrections') },
    ],
  });
}

export default async function DataPage({ params }: PageProps<'/[locale]/du-lieu'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const releases = await listReleases();

  return (
    <Page locale={locale} path={routes.data(locale)} section="data">
      <Data releases={releases} contact={getContact()} locale={locale} />
    </Page>
  );
}
