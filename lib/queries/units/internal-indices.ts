import 'server-only';
import { cache } from 'react';
import { db, query } from '@/lib/db/client';
import { type Edition, previousEdition } from '@/lib/domain/editions/edition';
import { toCaution } from '@/lib/domain/figures/change';
import {
  type InternalIndex,
  type InternalShelf,
  toInternalAverages,
  toInternalGroups,
} from '@/lib/domain/rankings/internal-index';
import { unitOfYear } from '@/lib/domain/units/lifespan';
import type { Unit } from '@/lib/domain/units/unit';
import { groupBy } from '@/lib/domain/values/group-by';
import { overall } from '@/lib/domain/vocabulary';
import { listDimensionCodes, listDimensions } from '../editions/dimensions';
import { getIndex, toEdition } from '../editions/editions';
import { listFigures } from '../figures/read-figures';
import { perRelease } from '../releases/per-release';
import { listProvinceEras, toUnit } from './units';

const listInternalEditions = perRelease(async (): Promise<(Edition & { owner: string })[]> => {
  const rows = await db().edition.findMany({
    where: { untilRelease: null, level: 'unit' },
    orderBy: { year: 'asc' },
  });
  return rows.flatMap((row) => (row.ownerSlug ? [{ ...toEdition(row), owner: row.ownerSlug }] : []));
});

/** The years in which a province ranked each of its units, by slug; averages of its blocks are left out. */
const listUnitYears = perRelease(
  async (): Promise<{ unit: string; years: number[] }[]> =>
    query(
      `SELECT u.slug AS unit, array_agg(DISTINCT e.year ORDER BY e.year) AS years
     FROM claim_count c JOIN edition e ON e.id = c.edition_id JOIN unit u ON u.id = c.unit_id
     WHERE c.until_release IS NULL AND c.of_dimensions > 0
     AND e.until_release IS NULL AND e.level = 'unit' AND u.parent_slug IS NOT NULL AND u.kind <> 'aggregate'
     GROUP BY u.slug`,
    ),
);

/** The editions of a province's own index, the earliest first. */
export async function listInternalEditionsOf(slug: string): Promise<Edition[]> {
  return (await listInternalEditions()).filter(({ owner }) => owner === slug);
}

/** The years in which a province's own index is known, the earliest first. */
export async function listInternalYears(slug: string): Promise<number[]> {
  return (await listInternalEditionsOf(slug)).map(({ year }) => year);
}

/** Every province and year with an index of its own. */
export async function listInternalAddresses(): Promise<{ slug: string; year: number }[]> {
  return (await listInternalEditions()).map(({ owner, year }) => ({ slug: owner, year }));
}

/** A province's own index of one year, or null when none is known. */
export const getInternalIndex = cache(async (slug: string, year: number): Promise<InternalIndex | null> => {
  const editions = await listInternalEditionsOf(slug);
  const edition = editions.find((known) => known.year === year);
  const [index, eras, dimensions] = await Promise.all([
    edition && getIndex(edition.index),
    listProvinceEras(),
    listDimensions(),
  ]);
  const owners = eras.filter((unit) => unit.slug === slug);
  const owner = unitOfYear(owners, year);
  if (!edition || !index || !owner) return null;

  const years = editions.map((known) => known.year);
  const previousYear = previousEdition(editions, year)?.year ?? null;
  const caution = toCaution(edition.comparable);
  const own = { indexCode: index.code, ownerSlug: slug };
  const [units, figures, earlier] = await Promise.all([
    db().unit.findMany({ where: { untilRelease: null, parentSlug: slug } }),
    listFigures({ dimension: { in: await listDimensionCodes() }, edition: { ...own, year } }),
    // a change is of the whole only
    previousYear === null ? [] : listFigures({ dimension: overall, edition: { ...own, year: previousYear } }),
  ]);
  const input = {
    index,
    year,
    caution,
    previousYear,
    units: units.map(toUnit),
    sameOwner: previousYear !== null && unitOfYear(owners, previousYear)?.id === owner.id,
    dimensions: dimensions.get(edition.framework ?? '') ?? [],
    figures: [...figures, ...earlier],
  };
  return {
    index,
    edition,
    owner,
    years,
    previousYear,
    caution: caution ?? null,
    groups: toInternalGroups(input),
    averages: toInternalAverages(input),
  };
});

/** Every unit that a province ranked, once for each year that knows it. */
export const listRankedChildren = perRelease(async (): Promise<{ unit: Unit; year: number }[]> => {
  const [rows, known] = await Promise.all([
    db().unit.findMany({
      where: { untilRelease: null, parentSlug: { not: null }, kind: { not: 'aggregate' } },
      orderBy: { slug: 'asc' },
    }),
    listUnitYears(),
  ]);
  const yearsOf = new Map(known.map(({ unit, years }) => [unit, years]));
  return rows.map(toUnit).flatMap((unit) => (yearsOf.get(unit.slug) ?? []).map((year) => ({ unit, year })));
});

/** The provinces whose own index is known, with how many units are known in each year. */
export const listInternalShelves = perRelease(async (): Promise<InternalShelf[]> => {
  const [editions, eras, known] = await Promise.all([
    listInternalEditions(),
    listProvinceEras(),
    listUnitYears(),
  ]);
  const knownOf = groupBy(known, ({ unit }) => unit.split('/')[0] ?? '');
  return [...groupBy(editions, ({ owner }) => owner)].flatMap(([slug, years]) => {
    const owner = eras.find((unit) => unit.slug === slug);
    const units = knownOf.get(slug) ?? [];
    const counted = years.map(({ year }) => ({
      year,
      units: units.filter((unit) => unit.years.includes(year)).length,
    }));
    return owner ? [{ owner, years: counted }] : [];
  });
});
