import { sayChanges } from '@/components/data/release-words';
import { sayExhibit } from '@/components/exhibits/exhibit-sentence';
import { toRankingCard, toSiteCard, toUnitCard } from '@/components/share/cards';
import { pageKeys, toExhibitCard, toFigureCard, toTextCard } from '@/components/share/finding-cards';
import { formatDay } from '@/lib/i18n/dates';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import type { Translate, Words } from '@/lib/i18n/translate';
import type { SharePicture } from '@/lib/params/share-picture';
import { getDimensionPage } from '@/lib/queries/editions/dimension-pages';
import { getExhibit } from '@/lib/queries/exhibits/exhibits';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { getRanking } from '@/lib/queries/rankings/rankings';
import { type CurrentRelease, readCurrentRelease } from '@/lib/queries/releases/current-release';
import { getReleasePage } from '@/lib/queries/releases/release-page';
import { getMinistry } from '@/lib/queries/units/ministries';
import { getProvince } from '@/lib/queries/units/provinces';
import { getRegion } from '@/lib/queries/units/regions';
import type { DimensionAddress } from '@/lib/routes';
import { toLatestYear } from '@/lib/views/editions/dimension';

/** The card of a picture, or null when there is nothing that it could show. */
export async function drawCard(picture: SharePicture, t: Translate) {
  const { locale } = picture;
  const words = { locale, t };
  switch (picture.kind) {
    case 'site':
      return toSiteCard(t);
    case 'unit': {
      const { slug, level } = picture;
      const unit = level === 'province' ? await getProvince(slug) : await getMinistry(slug);
      return unit && toUnitCard(unit, locale, t);
    }
    case 'ranking': {
      const ranking = await getRanking(picture.index, picture.year, picture.level);
      return ranking && toRankingCard(ranking, locale, t);
    }
    case 'exhibit': {
      const view = await getExhibit(picture.exhibit);
      return view && toExhibitCard(view, await readCurrentRelease(), words);
    }
    case 'figure': {
      const page = await getFigurePage(picture.id);
      return page && toFigureCard({ page, ...words }, await readCurrentRelease());
    }
    case 'dimension':
      return drawDimension(picture.address, await readCurrentRelease(), words);
    case 'region': {
      const found = await getRegion(picture.slug);
      const name = found && nameOf(found.region, locale);
      return name
        ? toTextCard(
            t('region.meta.title', { name }),
            t('region.meta.description', { name }),
            await readCurrentRelease(),
            words,
          )
        : null;
    }
    case 'release': {
      const page = await getReleasePage(picture.release);
      if (!page) return null;
      const { release } = page;
      const title = t('release.title', { id: release.id, day: formatDay(release.createdOn, locale) });
      return toTextCard(title, sayChanges(release, locale, t), release, words);
    }
    case 'page': {
      const [title, sentence] = pageKeys[picture.page];
      return toTextCard(t(title), t(sentence), await readCurrentRelease(), words);
    }
  }
}

/** The card of a dimension says who led it in the latest year of which that is known. */
async function drawDimension({ index, dimension }: DimensionAddress, release: CurrentRelease, words: Words) {
  const page = await getDimensionPage(index, dimension);
  if (!page) return null;
  const { locale, t } = words;
  const names = { name: nameOf(page.dimension, locale), index: shortNameOf(page.index, locale) };
  const latest = toLatestYear(page);
  const view = latest && (await getExhibit({ kind: 'dimension', index, ...latest }));
  const finding = view && sayExhibit(view, words);
  return toTextCard(
    t('dimension.meta.title', names),
    finding ?? t('dimension.meta.description', names),
    release,
    words,
  );
}
