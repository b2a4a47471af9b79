import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { EmbedFrame } from '@/components/exhibits/embed-frame';
import { drawExhibit } from '@/components/exhibits/exhibit-drawing';
import { ExhibitRows } from '@/components/exhibits/exhibit-rows';
import { wordTable } from '@/components/exhibits/exhibit-table-words';
import { addressOf, titleExhibit } from '@/components/exhibits/exhibit-words';
import { parseExhibit } from '@/lib/params/exhibit';
import { getExhibitRows } from '@/lib/queries/exhibits/exhibits';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { inRelease } from '@/lib/queries/releases/past';
import { getBoundaries } from '@/lib/queries/units/boundaries';

type Props = PageProps<'/embed/[locale]/[exhibit]'>;

/** An exhibit with its rows, and the release that it shows, read once for the head of the page and for itself. */
const load = cache(async (language: string, name: string) => {
  const address = parseExhibit({ locale: language, exhibit: name });
  if (!address) return null;
  const { locale, exhibit, release: asked } = address;
  setRequestLocale(locale);
  const words = { locale, t: await getTranslations({ locale }) };
  return inRelease(asked, async () => {
    const known = await getExhibitRows(exhibit);
    return known && { ...known, release: await getCurrentRelease(), isFixed: asked !== null, words };
  });
});

/** The page that holds the exhibit is the one for search engines. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, exhibit } = await params;
  const { table, words } = (await load(locale, exhibit)) ?? notFound();
  return {
    title: titleExhibit(table, words),
    robots: { index: false },
    alternates: { canonical: addressOf(table, words) },
  };
}

export default async function EmbedPage({ params }: Props) {
  const asked = await params;
  const { view, table, words, release, isFixed } = (await load(asked.locale, asked.exhibit)) ?? notFound();
  const { locale } = words;
  const drawing = drawExhibit(view, await getBoundaries(), locale);

  return (
    <EmbedFrame table={table} release={release} isFixed={isFixed} isNamed={!drawing} words={words}>
      {drawing ?? <ExhibitRows table={wordTable(table, words)} locale={locale} />}
    </EmbedFrame>
  );
}
