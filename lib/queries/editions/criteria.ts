import 'server-only';
import { db } from '@/lib/db/client';
import { toPlainDecimal } from '@/lib/db/rows';
import { type Criterion, type CriterionKind, criterionKinds } from '@/lib/domain/editions/criterion';
import { groupBy } from '@/lib/domain/values/group-by';
import type { FrameworkPart } from '@/lib/views/editions/dimension';
import { perRelease } from '../releases/per-release';
import { listFrameworkDimensions } from './dimensions';

/** The criteria and sub-criteria by framework code, in the order of the framework; most frameworks have none. */
export const listCriteria = perRelease(async (): Promise<Map<string, Criterion[]>> => {
  const rows = await db().dimension.findMany({
    where: { untilRelease: null, kind: { in: [...criterionKinds] } },
    orderBy: [{ frameworkCode: 'asc' }, { position: 'asc' }],
  });
  const frameworks = groupBy(rows, ({ frameworkCode }) => frameworkCode);
  return new Map(
    [...frameworks].map(([framework, criteria]) => [
      framework,
      criteria.map(
        (row): Criterion => ({
          code: row.code,
          kind: row.kind as CriterionKind,
          parent: row.parentCode ?? '',
          number: row.number,
          nameVi: row.nameVi,
          nameEn: row.nameEn,
          maxScore: toPlainDecimal(row.maxScore),
        }),
      ),
    ]),
  );
});

/** The dimensions of all frameworks, each framework's criteria after them. */
export async function listFrameworkParts(): Promise<FrameworkPart[]> {
  const [known, criteria] = await Promise.all([listFrameworkDimensions(), listCriteria()]);
  return [...groupBy(known, ({ framework }) => framework.code)].flatMap(([code, dimensions]) => [
    ...dimensions,
    ...dimensions
      .slice(0, 1)
      .flatMap(({ framework }) => (criteria.get(code) ?? []).map((dimension) => ({ framework, dimension }))),
  ]);
}
