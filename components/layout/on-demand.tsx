import { type ReactNode, Suspense } from 'react';
import type { Locale } from '@/lib/routes';
import { NotFound } from './not-found';

/**
 * Around pages that are made on demand: an unknown one answers 404, and without a script the reader of
 * that answer sees this boundary's fallback, where notFound() alone would leave an empty shell.
 */
export function OnDemand({ locale, children }: { locale: Locale; children: ReactNode }) {
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
