import { listNames, publisherOf, shortNameOf } from '@/lib/i18n/names';
import type { Words } from '@/lib/i18n/translate';
import type { SharedPage } from '@/lib/routes/share-pictures';
import type { ExhibitView } from '@/lib/views/exhibits/exhibit-view';
import { toSubject } from '@/lib/views/exhibits/subject';
import { splitClaims } from '@/lib/views/figures/figure';
import { sayExhibit } from '../exhibits/exhibit-sentence';
import { titleExhibit } from '../exhibits/exhibit-words';
import { type CitedRelease, nameRelease } from '../figures/citation';
import { headFigure, sayFigure, type Told } from '../figures/figure-words';
import { ShareCard } from './share-card';

// plain functions that get their words as an argument, because the drawing library knows no hooks

/** The picture of a chart or a table: its name, its finding with the base, and its source; null without an edition. */
export function toExhibitCard(view: ExhibitView, release: CitedRelease, words: Words) {
  const subject = toSubject(view);
  if (!subject) return null;
  const { t, locale } = words;
  return (
    <ShareCard
      brand={t('site.name')}
      kicker={shortNameOf(subject.index, locale)}
      title={titleExhibit(subject, words)}
      sentence={sayExhibit(view, words) ?? t('share.notLocated')}
      foot={t('share.source', {
        names: publisherOf(subject.index, locale),
        release: nameRelease(words, release),
      })}
    />
  );
}

/** The picture of a figure: what it says, with its base and year, and who says so. */
export function toFigureCard(told: Told, release: CitedRelease) {
  const { page, locale, t } = told;
  const publishers = splitClaims(page.claims).agreeing.map(({ source }) => source.publisher);
  const names = [...new Set(publishers)];
  return (
    <ShareCard
      brand={t('site.name')}
      kicker={`${shortNameOf(page.index, locale)} ${page.figure.year}`}
      title={headFigure(told)}
      sentence={page.current ? sayFigure(told) : t('figure.withdrawn')}
      foot={t('share.source', {
        names: names.length > 0 ? listNames(names.slice(0, 2), locale) : publisherOf(page.index, locale),
        release: nameRelease(told, release),
      })}
    />
  );
}

/** The picture of anything that has a name and a sentence. */
export const toTextCard = (title: string, sentence: string, release: CitedRelease, words: Words) => (
  <ShareCard
    brand={words.t('site.name')}
    kicker=""
    title={title}
    sentence={sentence}
    foot={nameRelease(words, release)}
  />
);

/** The title and the sentence of each page without parameters. */
export const pageKeys = {
  'xep-hang': ['rankings.meta.title', 'rankings.meta.description'],
  'bien-dong': ['moversShelves.meta.title', 'moversShelves.meta.description'],
  'ban-do': ['maps.meta.title', 'maps.meta.description'],
  tinh: ['provinces.meta.title', 'provinces.meta.description'],
  'tinh.sap-nhap': ['formerProvinces.meta.title', 'formerProvinces.meta.description'],
  'so-nganh': ['internals.meta.title', 'internals.meta.description'],
  'bo-nganh': ['ministries.meta.title', 'ministries.meta.description'],
  vung: ['regions.meta.title', 'regions.meta.description'],
  'linh-vuc': ['dimensions.meta.title', 'dimensions.meta.description'],
  'so-sanh': ['comparison.empty', 'comparison.intro'],
  'mo-phong': ['simulation.title', 'simulation.description'],
  tim: ['searchPage.empty', 'searchPage.description'],
  'kiem-chung': ['checker.title', 'checker.description'],
  nguon: ['sources.meta.title', 'sources.meta.description'],
  'nguon.bat-dong': ['conflicts.meta.title', 'conflicts.meta.description'],
  'nguon.cong-bo': ['announcements.meta.title', 'announcements.meta.description'],
  'du-lieu': ['data.meta.title', 'data.meta.description'],
  'du-lieu.dinh-chinh': ['corrections.title', 'corrections.description'],
  'du-lieu.do-phu': ['coverage.meta.title', 'coverage.meta.description'],
  'du-lieu.api': ['api.page.meta.title', 'api.page.meta.description'],
  'phuong-phap': ['method.meta.title', 'method.meta.description'],
  'gioi-thieu': ['about.meta.title', 'about.meta.description'],
  'tiep-can': ['accessibility.meta.title', 'accessibility.meta.description'],
} as const satisfies Record<SharedPage, readonly [title: string, sentence: string]>;
