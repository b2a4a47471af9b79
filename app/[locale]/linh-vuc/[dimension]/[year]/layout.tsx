import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { OnDemand } from '@/components/layout/on-demand';
import { parseDimension, parseLocale } from '@/lib/params';
import { getDimensionYear } from '@/lib/queries/editions/dimension-pages';

export default async function DimensionYearLayout({
  params,
  children,
}: LayoutProps<'/[locale]/linh-vuc/[dimension]/[year]'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const { address, year } = parseDimension(await params) ?? {};
  const subject =
    address && year ? getDimensionYear(address.index, address.dimension, year) : Promise.resolve(null);

  return (
    <OnDemand locale={locale} subject={subject}>
      {children}
    </OnDemand>
  );
}
