import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { MoversYears } from '@/components/movers/movers-years';
import { toMetadata } from '@/lib/i18n/metadata';
import { shortNameOf } from '@/lib/i18n/names';
import { parseIndex } from '@/lib/params';
import { listMoversShelves } from '@/lib/queries/rankings/movers';
import { routes } from '@/lib/routes';
import { toExhibitId } from '@/lib/routes/exhibits';

const listShelvesOf = async (code: string) =>
  (await listMoversShelves()).filter(({ index }) => index.code === code);

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/bien-dong/[index]'>): Promise<Metadata> {
  const { locale, index } = parseIndex(await params) ?? notFound();
  const [shelf = notFound()] = await listShelvesOf(index);
  const t = await getTranslations({ locale, namespace: 'moversYears.meta' });
  const values = { index: shortNameOf(shelf.index, locale) };
  return toMetadata({
    title: t('title', values),
    description: t('description', values),
    locale,
    path: routes.moversOfIndex(locale, index),
    picture: toExhibitId({ kind: 'years', index, level: 'province' }),
  });
}

export default async function MoversYearsPage({ params }: PageProps<'/[locale]/bien-dong/[index]'>) {
  const { locale, index } = parseIndex(await params) ?? notFound();
  setRequestLocale(locale);
  const shelves = await listShelvesOf(index);
  const [shelf = notFound()] = shelves;
  const path = routes.moversOfIndex(locale, index);
  const trail = [{ name: shortNameOf(shelf.index, locale), path }];

  return (
    <Page locale={locale} path={path} section="movers" trail={trail}>
      <MoversYears shelves={shelves} locale={locale} />
    </Page>
  );
}
