import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Ministry } from '@/components/ministries/ministry';
import { toMetadata } from '@/lib/i18n/metadata';
import { nameOf } from '@/lib/i18n/names';
import { parseUnit } from '@/lib/params';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { getMinistry } from '@/lib/queries/units/ministries';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/bo-nganh/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = parseUnit(await params) ?? notFound();
  const ministry = (await getMinistry(slug)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'ministry.meta' });
  const name = nameOf(ministry.current, locale);
  return toMetadata({
    title: t('title', { name }),
    description: t('description', { name }),
    isExhibit: true,
    locale,
    path: routes.ministry(locale, slug),
    picture: `bo-nganh.${slug}`,
  });
}

export default async function MinistryPage({ params }: Props) {
  const { locale, slug } = parseUnit(await params) ?? notFound();
  setRequestLocale(locale);
  const ministry = (await getMinistry(slug)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'ministry' });
  const path = routes.ministry(locale, slug);
  const trail = [
    { name: t('all'), path: routes.ministries(locale) },
    { name: nameOf(ministry.current, locale), path },
  ];

  return (
    <Page locale={locale} path={path} section="ministries" trail={trail}>
      <Ministry ministry={ministry} release={await getCurrentRelease()} locale={locale} />
    </Page>
  );
}
