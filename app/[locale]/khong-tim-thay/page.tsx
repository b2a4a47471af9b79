import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { NotFound } from '@/components/layout/not-found';
import { parseLocale } from '@/lib/params';

export const metadata: Metadata = { title: '404', robots: { index: false } };

export default async function NotFoundPage({ params }: PageProps<'/[locale]/khong-tim-thay'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);

  return <NotFound locale={locale} />;
}
