import type { SaidKind } from '../domain/reading/chosen-claim';
import type { ReviewAddress, ReviewSpan } from '../domain/review/review-address';
import type { ProvincePart } from '../domain/units/province-part';
import {
  defaultIndex,
  isProvince,
  type MapView,
  overall,
  type RankedLevel,
  type UnitKind,
} from '../domain/vocabulary';

/** Every address of the site, in one place. One ASCII path serves both languages. */

export type Locale = 'vi' | 'en';
export type { ReviewAddress, ReviewSpan };

export interface RankingAddress {
  index: string;
  year: number;
  level: RankedLevel;
}

export interface MapAddress {
  index: string;
  year: number;
  view: MapView;
}

/** The last segment of a map's address; a map by rank has none. */
export const mapWords = { rank: null, value: 'diem', change: 'thay-doi' } as const satisfies Record<
  MapView,
  string | null
>;

export const mapViews = Object.keys(mapWords) as MapView[];

/** The last segment of the address of a part of a province. */
export const partWords = {
  years: 'theo-nam',
  dimensions: 'linh-vuc',
  departments: 'so-nganh',
  sources: 'nguon',
} as const satisfies Record<ProvincePart, string>;

/** A dimension of an index; two indices may use one code, so the index is always named. */
export interface DimensionAddress {
  index: string;
  dimension: string;
}

/** How a ranking is shown; an absent part is its default (by rank, the whole country, every group). */
export interface RankingQuery {
  sort?: string;
  region?: string;
  group?: string;
}

export const rankingQuery = { sort: 'sap-xep', region: 'vung', group: 'nhom' } as const;

/** The most bytes of text that are checked at once. */
export const mostChecked = 20_000;

/** The words of an address for what is said of a figure. */
export const saidWords = {
  rank: 'hang',
  rise: 'tang-bac',
  fall: 'giam-bac',
  first: 'dung-dau',
  value: 'gia-tri',
  gain: 'tang-diem',
  loss: 'giam-diem',
} as const satisfies Record<SaidKind, string>;

export const checkerQuery = {
  text: 'q',
  unit: 'don-vi',
  index: 'chi-so',
  year: 'nam',
  said: 'noi',
  dimension: 'linh-vuc',
  number: 'so',
} as const;

/** What a comparison's address names; an absent part is its default. */
export interface ComparisonAddress {
  units: readonly string[];
  index?: string;
  dimension?: string;
  from?: number | null;
  to?: number | null;
  measure?: keyof typeof measureWords | null;
}

export const comparisonQuery = {
  units: 'don-vi',
  index: 'chi-so',
  dimension: 'linh-vuc',
  from: 'tu',
  to: 'den',
  measure: 've',
} as const;

/** The words of an address for what a comparison draws. */
export const measureWords = { rank: 'hang', value: 'diem' } as const;

/** What a simulation's address names; points by the code of a dimension, as they were written. */
export interface SimulationAddress {
  unit?: string | null;
  index?: string | null;
  year?: number | string | null;
  points?: readonly { code: string; text: string }[];
}

export const simulationQuery = { unit: 'don-vi', index: 'chi-so', year: 'nam' } as const;

/** The name of the parameter that sets the points of a dimension. */
export const toPointsName = (code: string): string => `diem.${code}`;

/** The kinds of file that cite a figure: BibTeX, RIS, CSL-JSON. */
export const citationFormats = ['bib', 'ris', 'json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

const under = (locale: Locale, ...parts: (string | number)[]): string => `/${[locale, ...parts].join('/')}`;

const edition = (locale: Locale, section: string, { index, year, level }: RankingAddress): string =>
  under(locale, section, index, year, ...(level === 'ministry' ? ['bo-nganh'] : []));

/** The first segment of a unit's address. */
export const levelWords = { province: 'tinh', ministry: 'bo-nganh' } as const satisfies Record<
  RankedLevel,
  string
>;

const toReviewYears = (address: ReviewAddress | ReviewSpan): string =>
  'year' in address ? String(address.year) : `${address.from}-${address.to}`;

const ranking = (locale: Locale, address: RankingAddress): string => edition(locale, 'xep-hang', address);

const dimension = (locale: Locale, { index, dimension: code }: DimensionAddress): string =>
  under(locale, 'linh-vuc', `${index}.${code}`);

export const routes = {
  home: (locale: Locale) => under(locale),
  rankings: (locale: Locale) => under(locale, 'xep-hang'),
  ranking,
  rankingView(locale: Locale, address: RankingAddress, view: RankingQuery) {
    const query = new URLSearchParams(
      Object.entries(rankingQuery).flatMap(([part, name]) => {
        const value = view[part as keyof RankingQuery];
        return value ? [[name, value]] : [];
      }),
    ).toString();
    return `${ranking(locale, address)}${query && `?${query}`}`;
  },
  /** all that is known of one edition, on one page */
  year: (locale: Locale, address: RankingAddress) => edition(locale, 'ky', address),
  movers: (locale: Locale) => under(locale, 'bien-dong'),
  moversOfIndex: (locale: Locale, index: string) => under(locale, 'bien-dong', index),
  moversOfYear: (locale: Locale, address: RankingAddress) => edition(locale, 'bien-dong', address),
  maps: (locale: Locale) => under(locale, 'ban-do'),
  map(locale: Locale, { index, year, view }: MapAddress) {
    const word = mapWords[view];
    return under(locale, 'ban-do', index, year, ...(word ? [word] : []));
  },
  dimensions: (locale: Locale) => under(locale, 'linh-vuc'),
  /** A dimension, named as a figure's id names it: `par.the-che`, `papi.papi-1`. */
  dimension,
  /** One year of a dimension; for the whole index, the ranking of that year. */
  dimensionYear: (
    locale: Locale,
    address: DimensionAddress,
    year: number,
    level: RankingAddress['level'] = 'province',
  ) =>
    address.dimension === overall
      ? ranking(locale, { index: address.index, year, level })
      : `${dimension(locale, address)}/${year}`,
  regions: (locale: Locale) => under(locale, 'vung'),
  region: (locale: Locale, slug: string) => under(locale, 'vung', slug),
  provinces: (locale: Locale) => under(locale, 'tinh'),
  formerProvinces: (locale: Locale) => under(locale, 'tinh', 'sap-nhap'),
  province: (locale: Locale, slug: string) => under(locale, 'tinh', slug),
  provincePart: (locale: Locale, slug: string, part: ProvincePart) =>
    under(locale, 'tinh', slug, partWords[part]),
  /** one year of a unit in one index, or several, in review; the index of the front page has the shortest address */
  review: (locale: Locale, address: ReviewAddress | ReviewSpan) =>
    under(
      locale,
      levelWords[address.level],
      address.slug,
      toReviewYears(address),
      ...(address.index === defaultIndex ? [] : [address.index]),
    ),
  /** the same as a workbook */
  reviewBook: (locale: Locale, address: ReviewAddress | ReviewSpan) =>
    `/api/nhin-lai/${locale}/${[levelWords[address.level], address.slug, address.index, toReviewYears(address)].join('.')}.xlsx`,
  /** every unit of an edition with what is known of it, as JSON: the table of contents of its reviews */
  reviewList: (locale: Locale, { level, index, year }: RankingAddress) =>
    `/api/nhin-lai/${locale}/${[levelWords[level], index, year].join('.')}.json`,
  /** a merged province beside the ones it is made of */
  merger: (locale: Locale, slug: string) => `${under(locale, 'tinh', slug, partWords.years)}#hop-nhat`,
  internalIndices: (locale: Locale) => under(locale, 'so-nganh'),
  internalIndex: (locale: Locale, slug: string, year: number) =>
    under(locale, 'tinh', slug, 'so-nganh', year),
  /** a department, district or agency of a province across the years, by its slug below the province's */
  department(locale: Locale, slug: string) {
    const [province = '', child = ''] = slug.split('/');
    return under(locale, 'tinh', province, 'so-nganh', child);
  },
  ministries: (locale: Locale) => under(locale, 'bo-nganh'),
  ministry: (locale: Locale, slug: string) => under(locale, 'bo-nganh', slug),
  /** units side by side; commas stay as they are, so that the address can be read */
  comparison(locale: Locale, address: ComparisonAddress = { units: [] }) {
    const { units, index = defaultIndex, dimension = overall, from, to, measure } = address;
    const query = [
      [comparisonQuery.units, units.join(',')],
      [comparisonQuery.index, index === defaultIndex ? '' : index],
      [comparisonQuery.dimension, dimension === overall ? '' : dimension],
      [comparisonQuery.from, from ?? ''],
      [comparisonQuery.to, to ?? ''],
      [comparisonQuery.measure, measure ? measureWords[measure] : ''],
    ].flatMap(([name, value]) => (value === '' ? [] : [`${name}=${value}`]));
    return under(locale, 'so-sanh') + (query.length > 0 ? `?${query.join('&')}` : '');
  },
  /** what other points would mean for a unit's rank */
  simulation(locale: Locale, { unit, index, year, points = [] }: SimulationAddress = {}) {
    const named: [string, string][] = [
      [simulationQuery.unit, unit ?? ''],
      [simulationQuery.index, index ?? ''],
      [simulationQuery.year, String(year ?? '')],
      ...points.map(({ code, text }): [string, string] => [toPointsName(code), text]),
    ];
    const query = new URLSearchParams(named.filter(([, value]) => value)).toString();
    return under(locale, 'mo-phong') + (query ? `?${query}` : '');
  },
  figure: (locale: Locale, id: string) => under(locale, 'so-lieu', id),
  /** a figure's citation as a file for reference managers */
  citation: (locale: Locale, id: string, format: CitationFormat) =>
    `/api/trich-dan/${locale}/${id}.${format}`,
  search: (locale: Locale, query?: string) =>
    under(locale, 'tim') + (query ? `?${new URLSearchParams({ q: query })}` : ''),
  /** a text checked against the figures; a long one is sent instead */
  checker: (locale: Locale, text?: string) =>
    under(locale, 'kiem-chung') + (text ? `?${new URLSearchParams({ [checkerQuery.text]: text })}` : ''),
  /** a page as a picture, for messages and feeds */
  sharePicture: (locale: Locale, picture: string) => `/api/chia-se/${locale}/${picture}.png`,
  /** everything that the search suggests, as JSON */
  searchIndex: (locale: Locale) => `/api/tim/${locale}`,
  sources: (locale: Locale) => under(locale, 'nguon'),
  source: (locale: Locale, code: string) => `${under(locale, 'nguon')}#${code}`,
  conflicts: (locale: Locale) => under(locale, 'nguon', 'bat-dong'),
  announcements: (locale: Locale, edition?: { index: string; year: number }) =>
    under(locale, 'nguon', 'cong-bo') + (edition ? `#${edition.index}-${edition.year}` : ''),
  data: (locale: Locale) => under(locale, 'du-lieu'),
  release: (locale: Locale, release: number) => under(locale, 'du-lieu', release),
  /** what releases changed or withdrew, the newest first; page 1 has no number */
  corrections: (locale: Locale, page = 1) =>
    under(locale, 'du-lieu', 'dinh-chinh', ...(page === 1 ? [] : [page])),
  download: (release: number, kind: 'zip' | 'csv') => `/api/phien-ban/${release}.${kind}`,
  coverage: (locale: Locale) => under(locale, 'du-lieu', 'do-phu'),
  /** the page about the read API, and the API's own description */
  api: (locale: Locale) => under(locale, 'du-lieu', 'api'),
  apiDocument: '/api/v1/openapi.json',
  method: (locale: Locale) => under(locale, 'phuong-phap'),
  /** how a range of ranks follows from what is known */
  boundsMethod: (locale: Locale) => `${under(locale, 'phuong-phap')}#bounds`,
  /** how the change of a score and of a rank is split */
  reviewMethod: (locale: Locale) => `${under(locale, 'phuong-phap')}#review`,
  /** how other points lead to another rank, and how weights are varied */
  simulationMethod: (locale: Locale) => `${under(locale, 'phuong-phap')}#simulation`,
  about: (locale: Locale) => under(locale, 'gioi-thieu'),
  accessibility: (locale: Locale) => under(locale, 'tiep-can'),
  notFound: (locale: Locale) => under(locale, 'khong-tim-thay'),
};

/** The address that shows a unit: its page, or in a year its row in its province's own index; null for neither. */
export function toUnitPath(
  locale: Locale,
  { kind, slug }: { kind: UnitKind; slug: string },
  year?: number,
): string | null {
  const [province = '', child] = slug.split('/');
  if (child && year !== undefined) return `${routes.internalIndex(locale, province, year)}#${child}`;
  if (child) return kind === 'aggregate' ? null : routes.department(locale, slug);
  if (kind === 'ministry') return routes.ministry(locale, slug);
  return isProvince(kind) ? routes.province(locale, slug) : null;
}

/** The same page in another language: only the first segment differs. */
export const inLocale = (path: string, locale: Locale): string =>
  path.replace(/^\/(vi|en)(?=\/|$)/, `/${locale}`);

/** An address with its host, for canonical links, the sitemap and structured data. */
export const inFull = (path: string): string =>
  new URL(path, process.env.SITE_URL || 'http://localhost:3000').href;
