import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { OnDemand } from '@/components/layout/on-demand';
import { parseLocale } from '@/lib/params';

export default async function DimensionYearLayout({
  params,
  children,
}: LayoutProps<'/[locale]/linh-vuc/[dimension]/[year]'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);

  return <OnDemand locale={locale}>{children}</OnDemand>;
}
