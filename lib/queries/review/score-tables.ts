import 'server-only';
import { type ScoreTable, toScoreTable } from '@/lib/domain/review/score-table';
import { overall, type RankedLevel } from '@/lib/domain/vocabulary';
import { getRanking } from '../rankings/rankings';
import { perRelease } from '../releases/per-release';

/** An edition as a table of scores; null when there is no such edition. */
export const getScoreTable = perRelease(
  async (index: string, level: RankedLevel, year: number): Promise<ScoreTable | null> => {
    const whole = await getRanking(index, year, level);
    if (!whole) return null;
    const parts = whole.dimensions.filter(({ kind }) => kind !== 'index');
    const rankings = await Promise.all(parts.map(({ code }) => getRanking(index, year, level, code)));
    return toScoreTable({
      index: whole.index,
      edition: whole.edition,
      dimensions: whole.dimensions,
      rankings: new Map([
        [overall, whole.table] as const,
        ...parts.flatMap(({ code }, at) => {
          const ranking = rankings[at];
          return ranking ? [[code, ranking.table] as const] : [];
        }),
      ]),
    });
  },
);
