import 'server-only';
import { db } from '@/lib/db/client';
import { comparabilityOf } from '@/lib/domain/editions/edition';
import type { ScoreTable } from '@/lib/domain/review/score-table';
import type { Unit } from '@/lib/domain/units/unit';
import {
  type Deed,
  type DimensionPeers,
  toDimensionPeers,
  type UnitPeers,
} from '@/lib/views/simulation/peers';
import { listComparability } from '../editions/editions';
import { toSourceInfo } from '../figures/source-info';
import { getRanking } from '../rankings/rankings';
import { perRelease } from '../releases/per-release';

/**
 * Who started near a unit in the edition before and gained most until this one, in each dimension that may be
 * compared; null where there is no edition before. Where nothing may be compared the list of dimensions is empty.
 */
export async function getUnitPeers(table: ScoreTable, unit: Unit): Promise<UnitPeers | null> {
  const { index, edition, fields, of } = table;
  const [exceptions, deeds, rankings] = await Promise.all([
    listComparability(),
    listDeeds(index.code, edition.year),
    Promise.all(fields.map(({ code }) => getRanking(index.code, edition.year, edition.level, code))),
  ]);
  const before = rankings.find((ranking) => ranking !== null)?.previous;
  if (!before) return null;
  const isBarred = (code: string) => comparabilityOf(edition, code, exceptions) === 'no';
  return {
    before: before.year,
    year: edition.year,
    of,
    dimensions: fields.flatMap((dimension, at): DimensionPeers[] => {
      const ranking = rankings[at];
      if (!ranking || dimension.max === null || isBarred(dimension.code)) return [];
      const found = toDimensionPeers({
        dimension,
        max: dimension.max,
        caution: ranking.caution,
        table: ranking.table,
        unit,
        deedsOf: ({ id }) => deeds.get(`${id} ${dimension.code}`) ?? [],
      });
      return found ? [found] : [];
    }),
    fields: fields.length,
    notComparable: fields.filter(({ code }) => isBarred(code)),
  };
}

/** What units say that they did in a year, by unit and dimension. */
const listDeeds = perRelease(async (index: string, year: number): Promise<Map<string, Deed[]>> => {
  const rows = await db().initiative.findMany({
    where: { untilRelease: null, indexCode: index, year },
    include: { source: true },
    orderBy: { position: 'asc' },
  });
  const deeds = new Map<string, Deed[]>();
  for (const { unitId, dimension, textVi, textEn, source } of rows) {
    const key = `${unitId} ${dimension}`;
    deeds.set(key, [...(deeds.get(key) ?? []), { textVi, textEn, source: toSourceInfo(source) }]);
  }
  return deeds;
});
