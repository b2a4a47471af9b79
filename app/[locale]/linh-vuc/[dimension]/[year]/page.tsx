import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DimensionYear } from '@/components/dimensions/dimension-year';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { parseDimension } from '@/lib/params';
import { getDimensionYear } from '@/lib/queries/editions/dimension-pages';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { routes } from '@/lib/routes';
import { toExhibitId } from '@/lib/routes/exhibits';

type Props = PageProps<'/[locale]/linh-vuc/[dimension]/[year]'>;

async function load(params: Props['params']) {
  const { locale, address, year } = parseDimension(await params) ?? {};
  if (!locale || !address || !year) return null;
  const page = await getDimensionYear(address.index, address.dimension, year);
  const trail = page && [
    { name: nameOf(page.dimension, locale), path: routes.dimension(locale, address) },
    { name: String(year), path: routes.dimensionYear(locale, address, year) },
  ];
  const exhibit = { kind: 'dimension', ...address, year } as const;
  return page && trail && { locale, page, trail, exhibit, path: routes.dimensionYear(locale, address, year) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page, path, exhibit } = (await load(params)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'dimensionYear.meta' });
  const values = {
    name: nameOf(page.dimension, locale),
    index: shortNameOf(page.index, locale),
    year: page.rankings[0]?.edition.year ?? 0,
  };
  return toMetadata({
    title: t('title', values),
    description: t('description', values),
    locale,
    path,
    picture: toExhibitId(exhibit),
    isExhibit: true,
  });
}

export default async function DimensionYearPage({ params }: Props) {
  const { locale, page, path, trail } = (await load(params)) ?? notFound();
  setRequestLocale(locale);

  return (
    <Page locale={locale} path={path} section="dimensions" trail={trail}>
      <DimensionYear page={page} release={await getCurrentRelease()} locale={locale} />
    </Page>
  );
}
