import 'server-only';
import { db } from '@/lib/db/client';
import { groupBy } from '@/lib/domain/values/group-by';
import type { Reply, Statement } from '@/lib/views/figures/statement';
import { perRelease } from '../releases/per-release';
import { getListedFigure } from './figure-list';
import { toSourceInfo } from './source-info';

/** What units say of their figures, by figure id, the earliest first. */
export const listStatements = perRelease(async (): Promise<Map<string, Statement[]>> => {
  const rows = await db().statement.findMany({
    where: { untilRelease: null },
    include: { source: true },
    orderBy: [{ figureKey: 'asc' }, { statedOn: 'asc' }, { sourceCode: 'asc' }],
  });
  return new Map(
    [...groupBy(rows, ({ figureKey }) => figureKey)].map(([id, same]) => [
      id,
      same.map(
        ({ statedOn, textVi, textEn, source }): Statement => ({
          statedOn,
          textVi,
          textEn,
          source: toSourceInfo(source),
        }),
      ),
    ]),
  );
});

/** The figures that units speak about, except some that are shown with their statements already. */
export async function listReplies(shown: ReadonlySet<string>): Promise<Reply[]> {
  const others = [...(await listStatements())].filter(([id]) => !shown.has(id));
  const replies = others.map(async ([id, statements]): Promise<Reply[]> => {
    const listed = await getListedFigure(id);
    return listed ? [{ listed, statements }] : [];
  });
  return (await Promise.all(replies)).flat();
}
