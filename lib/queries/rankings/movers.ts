import 'server-only';
import { toMostMoved } from '@/lib/domain/rankings/most-moved';
import { hasChange, toMovers, toMoversAbsence } from '@/lib/domain/rankings/movers';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import type { DimensionMovers, MoversOfYear, MoversShelf, MoversYear } from '@/lib/views/rankings/movers';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { listComparability } from '../editions/editions';
import { perRelease } from '../releases/per-release';
import { listSuccessions } from '../units/units';
import { getRanking, listRankingShelves } from './rankings';

/** Who rose and fell in one edition, over the whole and by dimension, or null when there is no such edition. */
export async function getMovers(
  index: string,
  year: number,
  level: RankedLevel,
): Promise<MoversOfYear | null> {
  const ranking = await getRanking(index, year, level);
  if (!ranking) return null;
  const [dimensions, successions] = await Promise.all([listDimensionMovers(ranking), listSuccessions()]);
  const merged = successions.filter(
    ({ kind, effectiveOn }) => kind === 'merged' && effectiveOn.startsWith(`${year}-`),
  );
  return {
    ranking,
    dimensions,
    absence: toAbsence(ranking),
    mergedUnits: level === 'province' ? new Set(merged.map(({ successor }) => successor.id)).size : 0,
  };
}

const toAbsence = ({ edition, previous, table }: Ranking) =>
  toMoversAbsence({
    located: edition.status === 'published',
    hasPrevious: previous !== null,
    rows: table.rows,
  });

/** The fields of an edition in which some change is known, in the framework's order. */
async function listDimensionMovers({ edition, dimensions }: Ranking): Promise<DimensionMovers[]> {
  const { index, year, level } = edition;
  const [exceptions, fields] = await Promise.all([
    listComparability(),
    Promise.all(
      dimensions
        .filter(({ kind }) => kind === 'field')
        .map(async (dimension) => ({
          dimension,
          ranking: await getRanking(index, year, level === 'ministry' ? level : 'province', dimension.code),
        })),
    ),
  ]);
  return fields.flatMap(({ dimension, ranking }): DimensionMovers[] => {
    if (!ranking?.table.rows.some(hasChange)) return [];
    const exception = exceptions.find(
      (known) => known.index === index && known.year === year && known.dimension === dimension.code,
    );
    return [{ dimension, table: ranking.table, caution: ranking.caution, exception: exception ?? null }];
  });
}

/** Every index that has national rankings, with who moved most in each of its years. */
export const listMoversShelves = perRelease(async (): Promise<MoversShelf[]> => {
  const shelves = await listRankingShelves();
  return Promise.all(
    shelves.map(async ({ years, ...shelf }) => ({
      ...shelf,
      years: await Promise.all(
        years.map(async (coverage): Promise<MoversYear> => {
          const ranking = await getRanking(shelf.index.code, coverage.year, shelf.level);
          const rows = ranking?.table.rows ?? [];
          return {
            ...coverage,
            moved: rows.filter(hasChange).length,
            base: toMovers(rows).base,
            rise: ranking && toMostMoved(ranking.table, 'rise'),
            fall: ranking && toMostMoved(ranking.table, 'fall'),
            caution: ranking?.caution ?? null,
            absence: ranking && toAbsence(ranking),
          };
        }),
      ),
    })),
  );
});
