import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Release } from '@/components/data/release';
import { Page } from '@/components/layout/page';
import { formatDay } from '@/lib/i18n/dates';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseRelease } from '@/lib/params';
import { getReleasePage } from '@/lib/queries/releases/release-page';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/du-lieu/[release]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, release: id } = parseRelease(await params) ?? notFound();
  const { release } = (await getReleasePage(id)) ?? notFound();
  const t = await getTranslations({ locale });
  return toMetadata({
    title: t('release.title', { id: release.id, day: formatDay(release.createdOn, locale) }),
    description: t('release.description'),
    locale,
    path: routes.release(locale, id),
    picture: `du-lieu.${release.id}`,
    feeds: [{ followed: { kind: 'releases' }, title: t('feeds.title.releases') }],
  });
}

export default async function ReleasePage({ params }: Props) {
  const { locale, release: id } = parseRelease(await params) ?? notFound();
  setRequestLocale(locale);
  const page = (await getReleasePage(id)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'data' });
  const path = routes.release(locale, id);
  const trail = [{ name: t('release', { id }), path }];

  return (
    <Page locale={locale} path={path} section="data" trail={trail}>
      <Release page={page} locale={locale} />
    </Page>
  );
}
