import 'server-only';
import { db } from '@/lib/db/client';
import type { Dimension } from '@/lib/domain/editions/dimension';
import type { Figure } from '@/lib/domain/figures/figure';
import { groupBy } from '@/lib/domain/values/group-by';
import type { DimensionLead } from '@/lib/views/editions/dimension';
import type { DimensionResult, IndexHistory, Lead, Story } from '@/lib/views/units/province';
import { toSourceInfo } from '../figures/source-info';
import { perRelease } from '../releases/per-release';
import { listProvinceEras } from './units';

/** The standard name of each kind of department, the same in every province. */
const listDepartmentNames = perRelease(async (): Promise<Map<string, string>> => {
  const rows = await db().unit.findMany({
    where: { untilRelease: null, kind: 'department' },
    select: { slug: true, nameVi: true },
    orderBy: { slug: 'desc' },
  });
  return new Map(
    rows.flatMap(({ slug, nameVi }) => [
      [slug.split('/')[1] ?? slug, nameVi] as const,
      [slug, nameVi] as const,
    ]),
  );
});

const toDepartmentName = (names: ReadonlyMap<string, string>, slug: string): string | null =>
  names.get(slug) ?? names.get(slug.split('/')[1] ?? slug) ?? null;

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
        initiatives: initiatives.map((row) => ({
          textVi: row.textVi,
          textEn: row.textEn,
          source: toSourceInfo(row.source),
        })),
      },
    ];
  });
}

const placesOf = ({ entry: { rankChange } }: DimensionResult): number =>
  'amount' in rankChange ? rankChange.amount : 0;

/** The departments that sources name as in charge of dimensions of a province, which has one id for each era. */
export async function listLeads(unitIds: string[], dimensions: readonly Dimension[]): Promise<Lead[]> {
  const [rows, departments] = await Promise.all([
    db().dimensionLead.findMany({
      where: { untilRelease: null, unitId: { in: unitIds } },
      include: { source: true },
      orderBy: [{ year: 'desc' }, { position: 'asc' }],
    }),
    listDepartmentNames(),
  ]);
  return rows.flatMap((row): Lead[] => {
    const department = toDepartmentName(departments, row.departmentSlug);
    const dimension = dimensions.find(({ code }) => code === row.dimension) ?? null;
    const lead = { index: row.indexCode, dimension, year: row.year, source: toSourceInfo(row.source) };
    return department ? [{ ...lead, department }] : [];
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
      ? [{ province, department, role: row.role, year: row.year, source: toSourceInfo(row.source) }]
      : [];
  });
}
