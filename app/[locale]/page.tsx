import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { TakeAway } from '@/components/exhibits/take-away';
import { Home } from '@/components/home/home';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { getHomeExhibits } from '@/lib/queries/exhibits/exhibits';
import { getHome } from '@/lib/queries/rankings/rankings';
import { getRibbon } from '@/lib/queries/rankings/ribbon';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { routes } from '@/lib/routes';
import type { ExhibitView } from '@/lib/views/exhibits/exhibit-view';

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
  const [home, ribbon, release, exhibits] = await Promise.all([
    getHome(),
    getRibbon(),
    getCurrentRelease(),
    getHomeExhibits(),
  ]);
  if (!home) notFound();
  const toBar = (view: ExhibitView | null) =>
    view && <TakeAway view={view} release={release} locale={locale} />;

  return (
    <Page locale={locale} path={routes.home(locale)}>
      <Home
        home={home}
        ribbon={ribbon}
        bars={{ ribbon: toBar(exhibits.years), averages: toBar(exhibits.averages) }}
        locale={locale}
      />
    </Page>
  );
}
