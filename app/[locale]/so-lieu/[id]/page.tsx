import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { FigurePage } from '@/components/figures/figure-page';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { nameOf } from '@/lib/i18n/names';
import { parseFigure } from '@/lib/params';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { type Locale, routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/so-lieu/[id]'>): Promise<Metadata> {
  const { locale, id } = parseFigure(await params) ?? notFound();
  const page = (await getFigurePage(id)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'figure' });
  const title = await toTitle(locale, page);
  return toMetadata({
    title,
    description: t(page.figure.value === null ? 'undecidedDescription' : 'description', { title }),
    locale,
    path: routes.figure(locale, id),
  });
}

export default async function FigureRoute({ params }: PageProps<'/[locale]/so-lieu/[id]'>) {
  const { locale, id } = parseFigure(await params) ?? notFound();
  setRequestLocale(locale);
  const page = (await getFigurePage(id)) ?? notFound();
  const path = routes.figure(locale, id);

  return (
    <Page locale={locale} path={path} trail={[{ name: await toTitle(locale, page), path }]}>
      <FigurePage page={page} locale={locale} />
    </Page>
  );
}

type FigurePageData = NonNullable<Awaited<ReturnType<typeof getFigurePage>>>;

async function toTitle(locale: Locale, { figure, unit, dimension, index }: FigurePageData): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'figure' });
  const of = nameOf(figure.dimension === 'overall' ? index : dimension, locale);
  return t(`title.${figure.measure}`, { unit: nameOf(unit, locale), year: figure.year, of });
}
