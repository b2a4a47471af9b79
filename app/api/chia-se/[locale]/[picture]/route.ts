import { ImageResponse } from 'next/og';
import { getTranslations } from 'next-intl/server';
import { toRankingCard, toSiteCard, toUnitCard } from '@/components/share/cards';
import { toProblem, toProblemResponse } from '@/lib/api/problems';
import { shareSize } from '@/lib/i18n/metadata';
import { parseSharePicture, type SharePicture } from '@/lib/params/share-picture';
import { getRanking } from '@/lib/queries/rankings/rankings';
import { getMinistry } from '@/lib/queries/units/ministries';
import { getProvince } from '@/lib/queries/units/provinces';
import { readFonts } from './fonts';

export const dynamic = 'force-dynamic';

/** The picture of a page for messages and feeds. */
export async function GET(_request: Request, { params }: RouteContext<'/api/chia-se/[locale]/[picture]'>) {
  const picture = parseSharePicture(await params);
  const card = picture && (await toCard(picture));
  if (!card) return toProblemResponse(toProblem('nothing-found', 'There is no such picture.'));
  return new ImageResponse(card, {
    ...shareSize,
    fonts: await readFonts(),
  });
}

async function toCard(picture: SharePicture) {
  const { locale } = picture;
  const t = await getTranslations({ locale });
  if (picture.kind === 'site') return toSiteCard(t);
  if (picture.kind === 'unit') {
    const { slug, level } = picture;
    const unit = level === 'province' ? await getProvince(slug) : await getMinistry(slug);
    return unit && toUnitCard(unit, locale, t);
  }
  const ranking = await getRanking(picture.index, picture.year, picture.level);
  return ranking && toRankingCard(ranking, locale, t);
}
