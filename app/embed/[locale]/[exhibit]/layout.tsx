import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { ToneShapes } from '@/components/figures/tone-mark';
import { parseExhibit } from '@/lib/params/exhibit';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import '../../embed.css';

export const dynamic = 'force-dynamic';

/** The document of an exhibit alone. Its links open beside the page that shows it in a frame. */
export default async function EmbedLayout({ params, children }: LayoutProps<'/embed/[locale]/[exhibit]'>) {
  const { locale, release } = parseExhibit(await params) ?? notFound();
  setRequestLocale(locale);
  const shown = release ?? (await getCurrentRelease()).id;

  return (
    <html lang={locale} data-release={shown}>
      <head>
        <base target="_blank" />
      </head>
      <body>
        <ToneShapes />
        {children}
      </body>
    </html>
  );
}
