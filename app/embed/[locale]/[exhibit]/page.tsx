import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { EmbedFrame } from '@/components/exhibits/embed-frame';
import { parseExhibit } from '@/lib/params/exhibit';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { inRelease } from '@/lib/queries/releases/past';
import { inFull } from '@/lib/routes';
import { exhibitRoutes } from '@/lib/routes/exhibits';
import { readDrawing } from './drawings';

type Props = PageProps<'/embed/[locale]/[exhibit]'>;

/** The page that holds the exhibit is the one for search engines. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, exhibit } = parseExhibit(await params) ?? notFound();
  return {
    robots: { index: false },
    alternates: { canonical: inFull(exhibitRoutes.page(locale, exhibit)) },
  };
}

export default async function EmbedPage({ params }: Props) {
  const { locale, exhibit, release } = parseExhibit(await params) ?? notFound();
  setRequestLocale(locale);
  const shown = await inRelease(release, async () => {
    const drawing = await readDrawing(exhibit, locale);
    return drawing && { ...drawing, release: await getCurrentRelease() };
  });
  if (!shown) notFound();

  return (
    <EmbedFrame {...shown} exhibit={exhibit} isFixed={release !== null} locale={locale}>
      {shown.content}
    </EmbedFrame>
  );
}
