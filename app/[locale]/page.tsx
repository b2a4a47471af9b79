import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Home } from '@/components/home/home';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { getHome } from '@/lib/queries/rankings/rankings';
import { getRibbon } from '@/lib/queries/rankings/ribbon';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale });
  return toMetadata({
    title: t('site.title'),
    description: t('site.description'),
    locale,
    path: routes.home(locale),
    feeds: [
      { followed: { kind: 'releases' }, title: t('feeds.title.releases') },
      { followed: { kind: 'corrections' }, title: t('feeds.title.corrections') },
    ],
  });
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const [home, ribbon] = await Promise.all([getHome(), getRibbon()]);
  if (!home) notFound();

  return (
    <Page locale={locale} path={routes.home(locale)}>
      <Home home={home} ribbon={ribbon} locale={locale} />
    </Page>
  );
}
