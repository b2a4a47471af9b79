import type { Exhibit } from '../domain/exhibits/exhibit';
import { overall, type RankedLevel } from '../domain/vocabulary';
import { type Locale, mapWords, measureWords, routes } from './index';

/** The words that begin an exhibit's name. */
export const exhibitWords = {
  ranking: 'xep-hang',
  movers: 'bien-dong',
  map: 'ban-do',
  dimension: 'linh-vuc',
  years: 'cac-nam',
  profile: 'theo-linh-vuc',
  internal: 'so-nganh',
  comparison: 'so-sanh',
  fields: 'ky',
  averages: 'trung-binh',
  region: 'vung',
  regions: 'cac-vung',
} as const satisfies Partial<Record<Exhibit['kind'], string>>;

/** The word of a level; it begins the name of a unit's history, and ends that of a list of ministries. */
export const levelWords = { province: 'tinh', ministry: 'bo-nganh' } as const satisfies Record<
  RankedLevel,
  string
>;

/** The kinds of file that have the rows of an exhibit. */
export const tableFormats = ['csv', 'xlsx', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** The kinds of file that have the picture of an exhibit. */
export const pictureFormats = ['png', 'svg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** The shapes of a picture: 1200 × 675 and 1080 × 1080. */
export const pictureShapes = ['wide', 'square'] as const;
export type PictureShape = (typeof pictureShapes)[number];

const ofLevel = (level: RankedLevel) => (level === 'ministry' ? [levelWords.ministry] : []);

/**
 * The name of an exhibit in addresses: `xep-hang.par.2024`, `xep-hang.par.2024.bo-nganh`, `tinh.binh-duong.par`,
 * `so-sanh.par.overall.2018-2024.hang.hai-phong.ha-noi` (of a comparison, what the figures decide is left out).
 */
export function toExhibitId(exhibit: Exhibit): string {
  const join = (...parts: (string | number)[]) => parts.join('.');
  switch (exhibit.kind) {
    case 'ranking':
    case 'movers':
    case 'fields':
      return join(exhibitWords[exhibit.kind], exhibit.index, exhibit.year, ...ofLevel(exhibit.level));
    case 'map': {
      const word = mapWords[exhibit.view];
      return join(exhibitWords.map, exhibit.index, exhibit.year, ...(word ? [word] : []));
    }
    case 'dimension':
      return join(exhibitWords.dimension, exhibit.index, exhibit.dimension, exhibit.year);
    case 'years':
      return join(exhibitWords.years, exhibit.index, ...ofLevel(exhibit.level));
    case 'history':
      return join(levelWords[exhibit.level], exhibit.slug, exhibit.index);
    case 'profile':
      return join(exhibitWords.profile, exhibit.slug, exhibit.index);
    case 'internal':
      return join(exhibitWords.internal, exhibit.slug, exhibit.year);
    case 'averages':
      return join(exhibitWords.averages, exhibit.index, exhibit.dimension, ...ofLevel(exhibit.level));
    case 'region':
      return join(exhibitWords.region, exhibit.slug, exhibit.index);
    case 'regions':
      return join(exhibitWords.regions, exhibit.index);
    case 'comparison': {
      const { index, dimension, from, to, measure, units } = exhibit;
      const years = from === null && to === null ? [] : [`${from ?? ''}-${to ?? ''}`];
      const word = measure ? [measureWords[measure]] : [];
      return join(exhibitWords.comparison, index, dimension ?? overall, ...years, ...word, ...units);
    }
  }
}

/** The place of the ranks of all years on the page of a ranking. */
export const yearsAnchor = 'cac-nam';

/** How high the embedded page of each kind needs to be at the width of an article, in pixels. */
export const embedHeights = {
  ranking: 720,
  movers: 820,
  map: 820,
  dimension: 420,
  years: 640,
  history: 520,
  profile: 640,
  internal: 720,
  comparison: 560,
  fields: 820,
  averages: 480,
  region: 640,
  regions: 480,
} as const satisfies Record<Exhibit['kind'], number>;

/** The parameters that oEmbed names. */
export const oembedQuery = ['url', 'format', 'maxwidth', 'maxheight'] as const;

/** The end of an address that stays with one release; none for one that shows the current release. */
const at = (release: number | null) => (release === null ? '' : `@${release}`);

export const exhibitRoutes = {
  /**
   * the page that shows an exhibit at its place, with its years, its neighbours and the way to every source
   * @param newest the last year of its figures, by which the ranks of all years have a place
   */
  page(locale: Locale, exhibit: Exhibit, newest: number | null = null): string {
    switch (exhibit.kind) {
      case 'ranking':
        return routes.ranking(locale, exhibit);
      case 'movers':
        return routes.moversOfYear(locale, exhibit);
      case 'map':
        return routes.map(locale, exhibit);
      case 'dimension':
        return routes.dimensionYear(locale, exhibit, exhibit.year);
      case 'years':
        return newest === null
          ? routes.rankings(locale)
          : `${routes.ranking(locale, { ...exhibit, year: newest })}#${yearsAnchor}`;
      case 'history': {
        const { slug, level, index } = exhibit;
        const of =
          level === 'ministry' ? routes.ministry(locale, slug) : routes.provincePart(locale, slug, 'years');
        return `${of}#${index}`;
      }
      case 'profile':
        return routes.provincePart(locale, exhibit.slug, 'dimensions');
      case 'internal':
        return routes.internalIndex(locale, exhibit.slug, exhibit.year);
      case 'fields':
        return routes.year(locale, exhibit);
      case 'averages':
        return routes.dimension(locale, exhibit);
      case 'region':
        return `${routes.region(locale, exhibit.slug)}#${exhibit.index}`;
      case 'regions':
        return routes.regions(locale);
      case 'comparison':
        return routes.comparison(locale, { ...exhibit, dimension: exhibit.dimension ?? undefined });
    }
  },
  /** a page of an exhibit alone, for frames of other sites; with a release, one that never changes */
  embed: (locale: Locale, exhibit: Exhibit, release: number | null = null) =>
    `/embed/${locale}/${toExhibitId(exhibit)}${at(release)}`,
  /** what a program that is given the address of a page may show in its place */
  oembed: (page: string) => `/api/oembed?${new URLSearchParams({ url: page })}`,
  /** the rows of an exhibit as a file */
  table: (locale: Locale, exhibit: Exhibit, format: TableFormat, release: number | null = null) =>
    `/api/bang/${locale}/${toExhibitId(exhibit)}${at(release)}.${format}`,
  /** the picture of an exhibit as a file */
  picture(
    locale: Locale,
    exhibit: Exhibit,
    { format, shape }: { format: PictureFormat; shape: PictureShape },
    release: number | null = null,
  ) {
    const name = `${toExhibitId(exhibit)}${at(release)}${shape === 'square' ? '.vuong' : ''}`;
    return `/api/hinh/${locale}/${name}.${format}`;
  },
};
