import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { EditionMap } from '@/components/maps/edition-map';
import { toMetadata } from '@/lib/i18n/metadata';
import { shortNameOf } from '@/lib/i18n/names';
import { parseMap } from '@/lib/params';
import { getIndex } from '@/lib/queries/editions/editions';
import { getRanking } from '@/lib/queries/rankings/rankings';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { getBoundaries } from '@/lib/queries/units/boundaries';
import { type Locale, type MapAddress, routes } from '@/lib/routes';
import { toExhibitId } from '@/lib/routes/exhibits';

type Params = Promise<{ locale: string; index: string; year: string; view?: string }>;

/** The page of a map, by rank, by value or by change. */
export async function MapPage({ params }: { params: Params }) {
  const { locale, ...address } = parseMap(await params) ?? notFound();
  setRequestLocale(locale);
  const ranking = (await getRanking(address.index, address.year, 'province')) ?? notFound();
  const boundaries = await getBoundaries();
  const path = routes.map(locale, address);
  const { title } = await toWords(locale, address);

  return (
    <Page locale={locale} path={path} section="maps" trail={[{ name: title, path }]}>
      <EditionMap
        ranking={ranking}
        boundaries={boundaries}
        release={await getCurrentRelease()}
        locale={locale}
        address={address}
      />
    </Page>
  );
}

/** Title and description of a map, for all its views. */
export async function mapMetadata(params: Params): Promise<Metadata> {
  const { locale, ...address } = parseMap(await params) ?? notFound();
  return toMetadata({
    ...(await toWords(locale, address)),
    locale,
    path: routes.map(locale, address),
    picture: toExhibitId({ kind: 'map', ...address }),
    isExhibit: true,
  });
}

async function toWords(locale: Locale, { index: code, year, view }: MapAddress) {
  const index = (await getIndex(code)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'map.meta' });
  const values = { index: shortNameOf(index, locale), year, view };
  return { title: t('title', values), description: t('description', values) };
}
