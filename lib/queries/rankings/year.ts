import 'server-only';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import type { YearPage } from '@/lib/views/rankings/year';
import { listComparability } from '../editions/editions';
import { listSourcesOfEdition } from '../figures/sources';
import { getMovers } from './movers';
import { getRanking } from './rankings';

/** All that is known of one edition, or null when there is no such edition. */
export async function getYearPage(index: string, year: number, level: RankedLevel): Promise<YearPage | null> {
  const movers = await getMovers(index, year, level);
  if (!movers) return null;
  const fields = movers.ranking.dimensions.filter(({ kind }) => kind === 'field');
  const [rankings, exceptions, sources] = await Promise.all([
    Promise.all(fields.map(({ code }) => getRanking(index, year, level, code))),
    listComparability(),
    listSourcesOfEdition({ index, year, level }),
  ]);
  return {
    movers,
    fields: fields.flatMap((dimension, at) => {
      const ranking = rankings[at];
      return ranking && ranking.table.rows.length > 0 ? [{ dimension, ranking }] : [];
    }),
    exceptions: fields.flatMap((dimension) => {
      const exception = exceptions.find(
        (known) => known.index === index && known.year === year && known.dimension === dimension.code,
      );
      return exception ? [{ dimension, exception }] : [];
    }),
    sources,
  };
}
