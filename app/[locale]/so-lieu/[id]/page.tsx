import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { FigurePage } from '@/components/figures/figure-page';
import { headFigure, sayFigure } from '@/components/figures/figure-words';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseFigure } from '@/lib/params';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/so-lieu/[id]'>): Promise<Metadata> {
  const { locale, id } = parseFigure(await params) ?? notFound();
  const page = (await getFigurePage(id)) ?? notFound();
  const t = await getTranslations({ locale });
  return toMetadata({
    title: headFigure({ page, locale, t }),
    description: sayFigure({ page, locale, t }),
    locale,
    path: routes.figure(locale, id),
    picture: `so-lieu.${id}`,
  });
}

export default async function FigureRoute({ params }: PageProps<'/[locale]/so-lieu/[id]'>) {
  const { locale, id } = parseFigure(await params) ?? notFound();
  setRequestLocale(locale);
  const page = (await getFigurePage(id)) ?? notFound();
  const t = await getTranslations({ locale });
  const path = routes.figure(locale, id);

  return (
    <Page locale={locale} path={path} trail={[{ name: headFigure({ page, locale, t }), path }]}>
      <FigurePage page={page} release={await getCurrentRelease()} locale={locale} />
    </Page>
  );
}
