import 'server-only';
import { db } from '@/lib/db/client';
import type { Named } from '@/lib/domain/names/named';
import { overall } from '@/lib/domain/vocabulary';
import type { CheckerPage } from '@/lib/views/checker/checker';
import { listFrameworkDimensions } from '../editions/dimensions';
import { listEditions, listNationalIndices } from '../editions/editions';
import { perRelease } from '../releases/per-release';
import { listNamedRegions } from '../units/regions';
import { listMinistries, listProvinceEras } from '../units/units';

const collator = new Intl.Collator('vi');
const byName = (a: Named, b: Named): number => collator.compare(a.nameVi, b.nameVi);

/** The names of everything that claims are about, and what a claim can be put together from. */
export const getCheckerPage = perRelease(async (): Promise<CheckerPage> => {
  const [indices, editions, provinces, ministries, known, regions, wholes] = await Promise.all([
    listNationalIndices(),
    listEditions(),
    listProvinceEras(),
    listMinistries(),
    listFrameworkDimensions(),
    listNamedRegions(),
    db().unit.findMany({ where: { untilRelease: null, kind: 'aggregate', parentSlug: null } }),
  ]);
  const dimensions = indices.map((index) => ({
    index,
    dimensions: [
      ...new Map(
        known
          .filter(({ framework, dimension }) => framework.index === index.code && dimension.code !== overall)
          .map(({ dimension: { code, nameVi, nameEn } }) => [code, { code, nameVi, nameEn }]),
      ).values(),
    ],
  }));
  const present = provinces.filter(({ validTo }) => validTo === null).sort(byName);
  const isPresent = new Set(present.map(({ slug }) => slug));
  return {
    names: {
      units: Object.fromEntries(
        [...wholes, ...ministries, ...provinces].map(({ slug, nameVi, nameEn }) => [
          slug,
          { nameVi, nameEn },
        ]),
      ),
      indices: Object.fromEntries(indices.map((index) => [index.code, index])),
      dimensions: Object.fromEntries(
        dimensions.flatMap(({ index, dimensions: own }) =>
          own.map((one) => [`${index.code} ${one.code}`, one]),
        ),
      ),
      regions: Object.fromEntries(regions.map((region) => [region.code, region])),
    },
    choices: {
      present,
      former: provinces.filter(({ slug, validTo }) => validTo !== null && !isPresent.has(slug)).sort(byName),
      ministries: [...ministries].sort(byName),
      indices,
      years: [
        ...new Set(editions.filter(({ status }) => status === 'published').map(({ year }) => year)),
      ].sort((a, b) => b - a),
      dimensions,
    },
  };
});
