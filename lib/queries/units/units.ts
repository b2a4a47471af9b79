import 'server-only';
import { db } from '@/lib/db/client';
import type { UnitModel } from '@/lib/db/models';
import { toDay } from '@/lib/db/rows';
import { existedOn } from '@/lib/domain/units/lifespan';
import type { Region, Succession, Unit } from '@/lib/domain/units/unit';
import type { Level, SuccessionKind, UnitKind } from '@/lib/domain/vocabulary';
import { perRelease } from '../releases/per-release';

const provinceKinds = ['province', 'municipality'];

/** The domain value of a unit's row. */
export const toUnit = (row: UnitModel): Unit => ({
  id: row.id,
  slug: row.slug,
  nameVi: row.nameVi,
  nameEn: row.nameEn,
  kind: row.kind as UnitKind,
  validFrom: toDay(row.validFrom),
  validTo: toDay(row.validTo),
});

/** Every era of every unit that any index ranks, by its id. */
export const listAllUnits = perRelease(async (): Promise<Unit[]> => {
  const rows = await db().unit.findMany({ where: { untilRelease: null }, orderBy: { id: 'asc' } });
  return rows.map(toUnit);
});

/** Every era of every province and municipality. */
export const listProvinceEras = perRelease(async (): Promise<Unit[]> => {
  const rows = await db().unit.findMany({
    where: { untilRelease: null, kind: { in: provinceKinds } },
    orderBy: { slug: 'asc' },
  });
  return rows.map(toUnit);
});

/** Every era of every province or ministry. */
export const listErasOf = (level: Level): Promise<Unit[]> =>
  level === 'province' ? listProvinceEras() : listMinistries();

/** The provinces or ministries that existed at the end of a year. */
export async function listUnitsOfYear(level: Level, year: number): Promise<Unit[]> {
  return (await listErasOf(level)).filter((unit) => existedOn(unit, `${year}-12-31`));
}

/** Every ministry and ministry-level agency that was ever ranked. */
export const listMinistries = perRelease(async (): Promise<Unit[]> => {
  const rows = await db().unit.findMany({ where: { untilRelease: null, kind: 'ministry' } });
  return rows.map(toUnit);
});

/** Every succession of provinces, the earliest first. */
export const listSuccessions = perRelease(async (): Promise<Succession[]> => {
  const rows = await db().succession.findMany({
    where: { untilRelease: null },
    include: { predecessor: true, successor: true },
    orderBy: { effectiveOn: 'asc' },
  });
  return rows.map((row) => ({
    predecessor: toUnit(row.predecessor),
    successor: toUnit(row.successor),
    effectiveOn: toDay(row.effectiveOn) ?? '',
    kind: row.kind as SuccessionKind,
  }));
});

/** The region scheme of a measured year. */
export const toRegionScheme = (year: number): string => (year < 2025 ? '2023' : '2025');

/** Regions in their order, and the region of each unit id, for a measured year. */
export const listRegions = perRelease(
  async (year: number): Promise<{ regions: Region[]; regionOf: Map<string, Region> }> => {
    const rows = await db().region.findMany({
      where: { untilRelease: null, scheme: toRegionScheme(year) },
      include: { units: { where: { untilRelease: null } } },
      orderBy: { position: 'asc' },
    });
    const regions = rows.map(({ code, nameVi, nameEn }) => ({ code, nameVi, nameEn }));
    const regionOf = new Map(
      rows.flatMap(({ code, nameVi, nameEn, units }) =>
        units.map(({ unitId }) => [unitId, { code, nameVi, nameEn }] as const),
      ),
    );
    return { regions, regionOf };
  },
);
