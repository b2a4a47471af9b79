import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Dimension } from '@/components/dimensions/dimension';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { parseDimension } from '@/lib/params';
import { getDimensionPage } from '@/lib/queries/editions/dimension-pages';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/linh-vuc/[dimension]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, address } = parseDimension(await params) ?? notFound();
  const page = (await getDimensionPage(address.index, address.dimension)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'dimension.meta' });
  const values = { name: nameOf(page.dimension, locale), index: shortNameOf(page.index, locale) };
  return toMetadata({
    title: t('title', values),
    description: t('description', values),
    isExhibit: page.levels.some(({ level }) => level === 'province'),
    locale,
    path: routes.dimension(locale, address),
    picture: `linh-vuc.${address.index}.${address.dimension}`,
  });
}

export default async function DimensionPage({ params }: Props) {
  const { locale, address } = parseDimension(await params) ?? notFound();
  setRequestLocale(locale);
  const page = (await getDimensionPage(address.index, address.dimension)) ?? notFound();

  const path = routes.dimension(locale, address);
  const trail = [{ name: nameOf(page.dimension, locale), path }];

  return (
    <Page locale={locale} path={path} section="dimensions" trail={trail}>
      <Dimension page={page} release={await getCurrentRelease()} locale={locale} />
    </Page>
  );
}
