import { ImageResponse } from 'next/og';
import { getTranslations } from 'next-intl/server';
import { shareSize } from '@/lib/i18n/metadata';
import { parseSharePicture } from '@/lib/params/share-picture';
import { drawCard } from './draw-card';
import { readFonts } from './fonts';

export const dynamic = 'force-dynamic';

/** The picture of a page for messages and feeds. */
export async function GET(_request: Request, { params }: RouteContext<'/api/chia-se/[locale]/[picture]'>) {
  const picture = parseSharePicture(await params);
  const t = picture && (await getTranslations({ locale: picture.locale }));
  const card = picture && t && (await drawCard(picture, t));
  if (!card) return new Response('There is no such picture.', { status: 404 });
  return new ImageResponse(card, {
    ...shareSize,
    fonts: await readFonts(),
  });
}
