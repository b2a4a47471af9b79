import type { ReactNode } from 'react';
import type { Locale } from '@/lib/routes';
import { type Section, SiteHeader } from './site-header';
import { type Step, Trail } from './trail';

interface PageProps {
  locale: Locale;
  /** the address of this page, from which that in the other language follows */
  path: string;
  section?: Section;
  /** the pages from the section to this one, itself last; none for the section's own page */
  trail?: readonly Step[];
  query?: string;
  children: ReactNode;
}

/** The frame of a page: header, content and breadcrumbs for search engines. */
export function Page({ locale, path, section, trail, query, children }: PageProps) {
  return (
    <>
      <SiteHeader locale={locale} path={path} section={section} query={query} />
      <main id="noi-dung" className="wrap pb-16">
        {children}
      </main>
      <Trail locale={locale} section={section} steps={trail} />
    </>
  );
}
