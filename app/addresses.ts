import { listDimensionYears } from '@/lib/queries/editions/dimension-pages';
import { listEditions } from '@/lib/queries/editions/editions';
import { listReleases } from '@/lib/queries/releases/release-list';
import { listInternalAddresses } from '@/lib/queries/units/internal-indices';
import { listMinistrySlugs } from '@/lib/queries/units/ministries';
import { listProvinceParts } from '@/lib/queries/units/province-parts';
import { listProvinceSlugs } from '@/lib/queries/units/provinces';
import { listRegionSlugs } from '@/lib/queries/units/regions';
import { type Locale, mapViews, routes } from '@/lib/routes';

/**
 * The addresses of the sitemap in one language, whose pages are made once for each release, from the same lists as the
 * parameters of the pages. A new kind of page needs one line here. Figures, years in review and departments are left
 * out: they are thousands, each one link away from a page here, and made when a reader asks.
 */
export async function listAddresses(locale: Locale): Promise<string[]> {
  const [editions, dimensions, regions, provinces, parts, internal, ministries, releases] = await Promise.all(
    [
      listEditions(),
      listDimensionYears(),
      listRegionSlugs(),
      listProvinceSlugs(),
      listProvinceParts(),
      listInternalAddresses(),
      listMinistrySlugs(),
      listReleases(),
    ],
  );
  return [
    routes.home(locale),
    routes.rankings(locale),
    routes.movers(locale),
    ...[...new Set(editions.map(({ index }) => index))].map((index) => routes.moversOfIndex(locale, index)),
    ...editions.flatMap(({ index, year, level }) => {
      if (level === 'unit') return [];
      const address = { index, year, level };
      return [
        routes.ranking(locale, address),
        routes.moversOfYear(locale, address),
        routes.year(locale, address),
      ];
    }),
    routes.maps(locale),
    ...editions.flatMap(({ index, year, level }) =>
      level === 'province' ? mapViews.map((view) => routes.map(locale, { index, year, view })) : [],
    ),
    routes.dimensions(locale),
    ...dimensions.map((address) => routes.dimension(locale, address)),
    routes.regions(locale),
    ...regions.map((slug) => routes.region(locale, slug)),
    routes.provinces(locale),
    ...provinces.map((slug) => routes.province(locale, slug)),
    ...parts.map(({ slug, part }) => routes.provincePart(locale, slug, part)),
    routes.formerProvinces(locale),
    routes.internalIndices(locale),
    ...internal.map(({ slug, year }) => routes.internalIndex(locale, slug, year)),
    routes.ministries(locale),
    ...ministries.map((slug) => routes.ministry(locale, slug)),
    routes.comparison(locale),
    routes.simulation(locale),
    routes.search(locale),
    routes.checker(locale),
    routes.sources(locale),
    routes.conflicts(locale),
    routes.announcements(locale),
    routes.data(locale),
    ...releases.map(({ id }) => routes.release(locale, id)),
    routes.corrections(locale),
    routes.api(locale),
    routes.coverage(locale),
    routes.method(locale),
    routes.about(locale),
    routes.accessibility(locale),
  ];
}
