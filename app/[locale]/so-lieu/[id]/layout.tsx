import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { Suspense } from 'react';
import { NotFound } from '@/components/layout/not-found';
import { parseLocale } from '@/lib/params';

/**
 * An unknown figure answers 404; without a script the reader of that answer sees this boundary's fallback,
 * where notFound() alone would leave an empty shell.
 */
export default async function FigureLayout({ params, children }: LayoutProps<'/[locale]/so-lieu/[id]'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);

  return (
    <Suspense
      fallback={
        <noscript>
          <NotFound locale={locale} />
        </noscript>
      }
    >
      {children}
    </Suspense>
  );
}
