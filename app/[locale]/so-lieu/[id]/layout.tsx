import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { OnDemand } from '@/components/layout/on-demand';
import { parseFigure, parseLocale } from '@/lib/params';
import { getFigurePage } from '@/lib/queries/figures/figure-page';

export default async function FigureLayout({ params, children }: LayoutProps<'/[locale]/so-lieu/[id]'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const asked = parseFigure(await params);

  return (
    <OnDemand locale={locale} subject={asked ? getFigurePage(asked.id) : Promise.resolve(null)}>
      {children}
    </OnDemand>
  );
}
