import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Province } from '@/components/units/province';
import { toMetadata } from '@/lib/i18n/metadata';
import { nameOf } from '@/lib/i18n/names';
import { parseUnit } from '@/lib/params';
import { getProvince } from '@/lib/queries/units/provinces';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/tinh/[slug]'>): Promise<Metadata> {
  const { locale, slug } = parseUnit(await params) ?? notFound();
  const province = (await getProvince(slug)) ?? notFound();
  const t = await getTranslations({ locale });
  const name = nameOf(province.current, locale);
  return toMetadata({
    title: t('province.meta.title', { name }),
    description: t('province.meta.description', { name }),
    isExhibit: true,
    locale,
    path: routes.province(locale, slug),
    picture: `tinh.${slug}`,
    feeds: [{ followed: { kind: 'province', slug }, title: t('feeds.title.province', { name }) }],
  });
}

export default async function ProvincePage({ params }: PageProps<'/[locale]/tinh/[slug]'>) {
  const { locale, slug } = parseUnit(await params) ?? notFound();
  setRequestLocale(locale);
  const province = (await getProvince(slug)) ?? notFound();
  const path = routes.province(locale, slug);

  return (
    <Page
      locale={locale}
      path={path}
      section="provinces"
      trail={[{ name: nameOf(province.current, locale), path }]}
    >
      <Province province={province} locale={locale} />
    </Page>
  );
}
