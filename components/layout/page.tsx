import type { ReactNode } from 'react';
import type { Locale } from '@/lib/routes';
import { type Section, SiteHeader } from './site-header';

interface PageProps {
  locale: Locale;
  /** the address of this page, from which its twin in the other language follows */
  path: string;
  section?: Section;
  query?: string;
  children: ReactNode;
}

/** A page's frame: the way past the header, the header, the content. */
export function Page({ locale, path, section, query, children }: PageProps) {
  return (
    <>
      <SiteHeader locale={locale} path={path} section={section} query={query} />
      <main id="noi-dung" className="wrap pb-16">
        {children}
      </main>
    </>
  );
}
