import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import { byBeginning } from '@/lib/domain/units/lifespan';
import type { Department, DepartmentDeed, DepartmentYear } from '@/lib/views/units/department';
import { toDimensionFinder } from '../editions/dimensions';
import { listIndices } from '../editions/editions';
import { toSourceInfo } from '../figures/source-info';
import { listDepartmentNames, toDepartmentName } from './department-names';
import { getInternalIndex, listInternalYears } from './internal-indices';
import { listLeadsWhere } from './stories';
import { listProvinceEras, toUnit } from './units';

/** A department, district or agency of a province across the years; null where nothing is known of it. */
export const getDepartment = cache(async (province: string, child: string): Promise<Department | null> => {
  const slug = `${province}/${child}`;
  const [eras, units, names, years, leads, deeds] = await Promise.all([
    listProvinceEras(),
    db().unit.findMany({ where: { untilRelease: null, slug, kind: { not: 'aggregate' } } }),
    listDepartmentNames(),
    listYears(province, slug),
    listLeadsWhere({ departmentSlug: slug }),
    listDeeds(slug),
  ]);
  const owner = eras
    .filter((unit) => unit.slug === province)
    .sort(byBeginning)
    .at(-1);
  const unit = units.map(toUnit).sort(byBeginning).at(-1);
  const standard = toDepartmentName(names, slug);
  const name = unit ?? (standard === null ? null : { nameVi: standard, nameEn: null });
  const isKnown = years.some(({ row }) => row !== null) || leads.length > 0 || deeds.length > 0;
  if (!owner || !name || !isKnown) return null;
  const index =
    years.length > 0 ? ((await getInternalIndex(province, years[0]?.year ?? 0))?.index ?? null) : null;
  return { owner, child, name, index, years, leads, deeds };
});

/** Every year of a province's own index with what it says of one unit, the latest first. */
async function listYears(province: string, slug: string): Promise<DepartmentYear[]> {
  const years = await listInternalYears(province);
  const found = await Promise.all(years.toReversed().map((year) => getInternalIndex(province, year)));
  return found.flatMap((internal): DepartmentYear[] => {
    if (!internal) return [];
    const { edition, groups } = internal;
    const group = groups.find(({ rows }) => rows.some(({ unit }) => unit.slug === slug)) ?? null;
    const row = group?.rows.find(({ unit }) => unit.slug === slug) ?? null;
    return [{ year: edition.year, edition, row, group }];
  });
}

/** What a province says that a department did, the latest year first. */
async function listDeeds(slug: string): Promise<DepartmentDeed[]> {
  const [rows, findDimension, indices] = await Promise.all([
    db().initiative.findMany({
      where: { untilRelease: null, departmentSlug: slug },
      include: { source: true },
      orderBy: [{ year: 'desc' }, { position: 'asc' }],
    }),
    toDimensionFinder(),
    listIndices(),
  ]);
  return rows.flatMap((row): DepartmentDeed[] => {
    const index = indices.find(({ code }) => code === row.indexCode);
    const { year, textVi, textEn, source } = row;
    const dimension = findDimension(row.indexCode, row.dimension);
    return index ? [{ index, year, dimension, textVi, textEn, source: toSourceInfo(source) }] : [];
  });
}
