import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Announcements } from '@/components/sources/announcements';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { listAnnouncementChecks } from '@/lib/queries/rankings/announcements';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/nguon/cong-bo'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'announcements.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    locale,
    path: routes.announcements(locale),
  });
}

export default async function AnnouncementsPage({ params }: PageProps<'/[locale]/nguon/cong-bo'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const checks = await listAnnouncementChecks();
  const t = await getTranslations({ locale, namespace: 'announcements.meta' });
  const path = routes.announcements(locale);

  return (
    <Page locale={locale} path={path} section="sources" trail={[{ name: t('title'), path }]}>
      <Announcements checks={checks} locale={locale} />
    </Page>
  );
}
