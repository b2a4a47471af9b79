import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { FigurePage } from '@/components/figures/figure-page';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { nameOf } from '@/lib/i18n/names';
import { parseFigure } from '@/lib/params';
import { getFigurePage } from '@/lib/queries/figure-page';
import { routes } from '@/lib/routes';

/** Figures are thousands: their pages are made on demand and cached within a bound. */
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: PageProps<'/[locale]/so-lieu/[id]'>): Promise<Metadata> {
  const { locale, id } = parseFigure(await params) ?? notFound();
  const page = (await getFigurePage(id)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'figure' });
  const { figure, unit, dimension, index } = page;
  const of = nameOf(figure.dimension === 'overall' ? index : dimension, locale);
  const title = t(`title.${figure.measure}`, { unit: nameOf(unit, locale), year: figure.year, of });
  return toMetadata({
    title,
    description: t('description', { title }),
    locale,
    path: routes.figure(locale, id),
  });
}

export default async function FigureRoute({ params }: PageProps<'/[locale]/so-lieu/[id]'>) {
  const { locale, id } = parseFigure(await params) ?? notFound();
  setRequestLocale(locale);
  const page = (await getFigurePage(id)) ?? notFound();

  return (
    <Page locale={locale} path={routes.figure(locale, id)}>
      <FigurePage page={page} locale={locale} />
    </Page>
  );
}
