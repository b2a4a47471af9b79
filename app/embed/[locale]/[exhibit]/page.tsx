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

/** An exhibit, and the release that it shows. */
async function load(params: Props['params']) {
  const address = parseExhibit(await params);
  if (!address) return null;
  const { locale, exhibit } = address;
  setRequestLocale(locale);
  return inRelease(address.release, async () => {
    const drawing = await readDrawing(exhibit, locale);
    const release = await getCurrentRelease();
    return drawing && { ...drawing, release, isFixed: address.release !== null, exhibit, locale };
  });
}

/** The page that holds the exhibit is the one for search engines. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, exhibit, ...shown } = (await load(params)) ?? notFound();
  return {
    title: shown.subject,
    robots: { index: false },
    alternates: { canonical: inFull(exhibitRoutes.page(locale, exhibit)) },
  };
}

export default async function EmbedPage({ params }: Props) {
  const { content, ...frame } = (await load(params)) ?? notFound();

  return <EmbedFrame {...frame}>{content}</EmbedFrame>;
}
