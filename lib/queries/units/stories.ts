import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/models';
import type { Figure } from '@/lib/domain/figures/figure';
import { groupBy } from '@/lib/domain/values/group-by';
import type { DimensionLead } from '@/lib/views/editions/dimension';
import type { DimensionResult, IndexHistory, Lead, Story } from '@/lib/views/units/province';
import { toDimensionFinder } from '../editions/dimensions';
import { toSourceInfo } from '../figures/source-info';
import { listDepartmentNames, toDepartmentName } from './department-names';
import { listProvinceEras } from './units';

/** The reasons that sources give for changes in an index of a province, the latest year first. */
export async function listStories(
  unitIds: string[],
  history: IndexHistory,
  figures: readonly Figure[],
): Promise<Story[]> {
  const [rows, departments] = await Promise.all([
    db().initiative.findMany({
      where: { untilRelease: null, indexCode: history.index.code, unitId: { in: unitIds } },
      include: { source: true },
      orderBy: [{ year: 'desc' }, { position: 'asc' }],
    }),
    listDepartmentNames(),
  ]);
  const findDimension = await toDimensionFinder();
  return [...groupBy(rows, ({ year }) => year)].flatMap(([year, initiatives]): Story[] => {
    const source = initiatives[0]?.source;
    if (!source) return [];
    const departmentOf = (dimension: string) =>
      initiatives.find((row) => row.dimension === dimension && row.departmentSlug)?.departmentSlug;
    const fields = history.dimensions.find((known) => known.year === year)?.fields ?? [];
    const moved = fields
      .filter(({ entry }) => 'amount' in entry.rankChange)
      .sort((a, b) => placesOf(b) - placesOf(a))
      .map(({ dimension, entry }) => {
        const slug = departmentOf(dimension.code);
        return { dimension, entry, department: slug ? toDepartmentName(departments, slug) : null };
      });
    const ofYear = figures.filter((figure) => figure.index === history.index.code && figure.year === year);
    return [
      {
        index: history.index,
        year,
        source: toSourceInfo(source),
        overall: history.entries.find((entry) => entry.year === year) ?? null,
        moved,
        regionRank: ofYear.find(({ measure }) => measure === 'region_rank') ?? null,
        initiatives: initiatives.map((row) => {
          const slug = row.departmentSlug;
          const department = slug && toDepartmentName(departments, slug);
          return {
            textVi: row.textVi,
            textEn: row.textEn,
            dimension: findDimension(row.indexCode, row.dimension),
            department: slug && department ? { slug, name: department } : null,
            source: toSourceInfo(row.source),
          };
        }),
      },
    ];
  });
}

const placesOf = ({ entry: { rankChange } }: DimensionResult): number =>
  'amount' in rankChange ? rankChange.amount : 0;

/** The departments that sources name as in charge of dimensions of a province, which has one id for each era. */
export const listLeads = (unitIds: string[]): Promise<Lead[]> => listLeadsWhere({ unitId: { in: unitIds } });

/** What sources name departments in charge of, the latest first. */
export async function listLeadsWhere(where: Prisma.DimensionLeadWhereInput): Promise<Lead[]> {
  const [rows, departments, findDimension] = await Promise.all([
    db().dimensionLead.findMany({
      where: { ...where, untilRelease: null },
      include: { source: true },
      orderBy: [{ year: 'desc' }, { position: 'asc' }],
    }),
    listDepartmentNames(),
    toDimensionFinder(),
  ]);
  return rows.flatMap((row): Lead[] => {
    const { indexCode: index, departmentSlug: slug, year, role } = row;
    const department = toDepartmentName(departments, slug);
    const dimension = findDimension(index, row.dimension);
    return department
      ? [{ index, dimension, department, slug, role, year, source: toSourceInfo(row.source) }]
      : [];
  });
}

/** The departments that sources name for a dimension of an index, the latest first. */
export async function listLeadsOf(index: string, dimension: string): Promise<DimensionLead[]> {
  const [rows, departments, provinces] = await Promise.all([
    db().dimensionLead.findMany({
      where: { untilRelease: null, indexCode: index, dimension },
      include: { source: true },
      orderBy: [{ year: 'desc' }, { position: 'asc' }],
    }),
    listDepartmentNames(),
    listProvinceEras(),
  ]);
  return rows.flatMap((row): DimensionLead[] => {
    const department = toDepartmentName(departments, row.departmentSlug);
    const province = provinces.find(({ id }) => id === row.unitId);
    return department && province
      ? [
          {
            province,
            department,
            slug: row.departmentSlug,
            role: row.role,
            year: row.year,
            source: toSourceInfo(row.source),
          },
        ]
      : [];
  });
}
