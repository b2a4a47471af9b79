import 'server-only';
import { db } from '@/lib/db/client';
import { perRelease } from '../releases/per-release';

/** The standard name of each kind of department, the same in every province. */
export const listDepartmentNames = perRelease(async (): Promise<Map<string, string>> => {
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

/** The name of a department by its slug; null for one that no province has. */
export const toDepartmentName = (names: ReadonlyMap<string, string>, slug: string): string | null =>
  names.get(slug) ?? names.get(slug.split('/')[1] ?? slug) ?? null;
