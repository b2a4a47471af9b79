import type { ReactNode } from 'react';
import type { Locale } from '@/lib/routes';
import { type Section, SiteHeader } from './site-header';
import { type Step, Trail } from './trail';

interface PageProps {
  locale: Locale;
  /** the address of this page, from which its twin in the other language follows */
  path: string;
  section?: Section;
  /** the way from the section to this page, itself last; the section's own page needs none */
  trail?: readonly Step[];
  query?: string;
  children: ReactNode;
}

/** A page's frame: the way past the header, the header, the content, and where it stands. */
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
