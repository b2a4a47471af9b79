import { notFound } from 'next/navigation';
import { type ReactNode, Suspense } from 'react';
import type { Locale } from '@/lib/routes';
import { NotFound } from './not-found';

interface OnDemandProps {
  locale: Locale;
  /** what the page is about; null when there is nothing, and then the page itself must draw nothing */
  subject: Promise<unknown>;
  children: ReactNode;
}

/**
 * Around pages that are made on demand: an unknown one answers 404, and without a script the reader of
 * that answer sees the fallback, where notFound() alone would leave an empty shell. The page stands outside
 * the boundary: React puts aside what is long in one, for a script to insert.
 */
export function OnDemand({ locale, subject, children }: OnDemandProps) {
  return (
    <>
      <Suspense
        fallback={
          <noscript>
            <NotFound locale={locale} />
          </noscript>
        }
      >
        <Known subject={subject} />
      </Suspense>
      {children}
    </>
  );
}

async function Known({ subject }: { subject: Promise<unknown> }) {
  if ((await subject) === null) notFound();
  return null;
}
