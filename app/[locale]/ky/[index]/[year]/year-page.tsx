import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Year } from '@/components/year/year';
import { toMetadata } from '@/lib/i18n/metadata';
import { shortNameOf } from '@/lib/i18n/names';
import { parseRanking } from '@/lib/params';
import { getIndex } from '@/lib/queries/editions/editions';
import { getYearPage } from '@/lib/queries/rankings/year';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { type Locale, type RankingAddress, routes } from '@/lib/routes';
import { toExhibitId } from '@/lib/routes/exhibits';

type Params = Promise<{ locale: string; index: string; year: string }>;
type Level = RankingAddress['level'];

/** The page of one edition, of provinces or of ministries. */
export async function YearOnOnePage({ params, level }: { params: Params; level: Level }) {
  const { locale, ...address } = parseRanking(await params, level) ?? notFound();
  setRequestLocale(locale);
  const page = (await getYearPage(address.index, address.year, level)) ?? notFound();
  const release = await getCurrentRelease();
  const path = routes.year(locale, address);
  const { title } = await toWords(locale, address);

  return (
    <Page locale={locale} path={path} section="rankings" trail={[{ name: title, path }]}>
      <Year page={page} address={address} release={release} locale={locale} />
    </Page>
  );
}

/** Title, description and share picture of the page of one edition. */
export async function yearMetadata(params: Params, level: Level): Promise<Metadata> {
  const { locale, ...address } = parseRanking(await params, level) ?? notFound();
  return toMetadata({
    ...(await toWords(locale, address)),
    locale,
    path: routes.year(locale, address),
    picture: toExhibitId({ kind: 'ranking', ...address }),
  });
}

async function toWords(locale: Locale, { index: code, year, level }: RankingAddress) {
  const index = (await getIndex(code)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'year.meta' });
  const values = { index: shortNameOf(index, locale), year, level };
  return { title: t('title', values), description: t('description', values) };
}
