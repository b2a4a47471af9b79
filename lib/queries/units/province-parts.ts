import 'server-only';
import { db } from '@/lib/db/client';
import { type ProvincePart, provinceParts } from '@/lib/domain/units/province-part';
import { hasDepartments, type ProvincePage } from '@/lib/views/units/province-part';
import { listConflicts } from '../figures/conflicts';
import { listSourcesOf } from '../figures/sources';
import { perRelease } from '../releases/per-release';
import { getDimensionReviews } from './dimension-reviews';
import { listInternalAddresses } from './internal-indices';
import { getProvince, listProvinceSlugs } from './provinces';
import { listProvinceEras } from './units';

/** The provinces of which an index of their own or a department in charge is known. */
const listWithDepartments = perRelease(async (): Promise<Set<string>> => {
  const [internal, leads, eras] = await Promise.all([
    listInternalAddresses(),
    db().dimensionLead.findMany({ where: { untilRelease: null }, select: { unitId: true } }),
    listProvinceEras(),
  ]);
  const led = new Set(leads.map(({ unitId }) => unitId));
  return new Set([
    ...internal.map(({ slug }) => slug),
    ...eras.flatMap(({ id, slug }) => (led.has(id) ? [slug] : [])),
  ]);
});

/** The parts of every province that have a page. */
export async function listProvinceParts(): Promise<{ slug: string; part: ProvincePart }[]> {
  const [slugs, withDepartments] = await Promise.all([listProvinceSlugs(), listWithDepartments()]);
  return slugs.flatMap((slug) =>
    provinceParts
      .filter((part) => part !== 'departments' || withDepartments.has(slug))
      .map((part) => ({ slug, part })),
  );
}

/** A part of a province by its slug, or null when there is no such page. */
export async function getProvincePart(slug: string, part: ProvincePart): Promise<ProvincePage | null> {
  const province = await getProvince(slug);
  if (!province) return null;
  if (part === 'departments') return hasDepartments(province) ? { part, province } : null;
  if (part === 'years') return { part, province };
  if (part === 'dimensions') return { part, province, ...(await getDimensionReviews(province)) };
  const slugs = province.eras.map((era) => era.slug);
  const conflicts = await listConflicts();
  return {
    part,
    province,
    sources: await listSourcesOf(slugs),
    conflicts: conflicts.filter(({ unit }) => slugs.includes(unit.slug.split('/')[0] ?? unit.slug)),
  };
}
