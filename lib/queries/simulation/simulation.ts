import 'server-only';
import { cache } from 'react';
import type { Edition, IndexInfo } from '@/lib/domain/editions/edition';
import { isKnown, type KnownFigure } from '@/lib/domain/figures/figure';
import type { ScoreTable } from '@/lib/domain/review/score-table';
import type { SimulationQuery } from '@/lib/domain/simulation/query';
import { toUnbrokenLineage } from '@/lib/domain/units/lineage';
import type { Unit } from '@/lib/domain/units/unit';
import { defaultIndex, isProvince, type RankedLevel } from '@/lib/domain/vocabulary';
import {
  type SimulationPage,
  type SimulationRefusal,
  toParts,
  toPointRefusals,
  toSimulatedUnit,
} from '@/lib/views/simulation/simulation';
import { listEditionsOf, listIndicesOf } from '../editions/editions';
import { listDimensionFigures } from '../rankings/dimension-figures';
import { getScoreTable } from '../review/score-tables';
import { listMinistries, listProvinceEras, listSuccessions } from '../units/units';
import { getRobustness } from './robustness';
import { getUnitField } from './unit-field';
import { getUnitPeers } from './unit-peers';

/** What other points would mean for a unit's rank, and what of the question has no answer. */
export const getSimulation = (query: SimulationQuery): Promise<SimulationPage> =>
  readOnce(JSON.stringify(query));

/** A page asks twice, for its head and for itself; the question as text makes it one. */
const readOnce = cache((question: string) => simulate(JSON.parse(question) as SimulationQuery));

async function simulate(query: SimulationQuery): Promise<SimulationPage> {
  const [provinces, ministries] = await Promise.all([listProvinceEras(), listMinistries()]);
  const refused: SimulationRefusal[] = [];
  const named = [...provinces, ...ministries].filter(({ slug }) => slug === query.unit);
  const unit = named.find(({ validTo }) => validTo === null) ?? named[0] ?? null;
  if (query.unit && !unit) refused.push({ kind: 'unknown-unit', text: query.unit });
  const level: RankedLevel = unit && !isProvince(unit.kind) ? 'ministry' : 'province';
  const index = await toIndex(query, level, refused);
  const editions = (await listEditionsOf(index.code, level)).filter(({ status }) => status === 'published');
  const edition = await toEdition(query, unit, index, editions, refused);
  const simulated = unit && edition && (await simulateUnit(query, unit, index, edition, level, refused));
  const present = provinces.filter(({ validTo }) => validTo === null);
  const isPresent = (slug: string) => present.some((known) => known.slug === slug);
  return {
    index,
    level,
    unit,
    year: edition?.year ?? null,
    choices: {
      indices: await listIndicesOf(level),
      years: editions.map(({ year }) => year),
      present,
      former: provinces.filter(({ slug, validTo }) => validTo !== null && !isPresent(slug)),
      ministries,
    },
    refused,
    simulated,
  };
}

async function toIndex(
  { index }: SimulationQuery,
  level: RankedLevel,
  refused: SimulationRefusal[],
): Promise<IndexInfo> {
  // least points are points gained, which an index whose lowest value is best has not
  const [ranked, all] = await Promise.all([listIndicesOf(level), listIndicesOf('province')]);
  const known = ranked.filter(({ higherIsBetter }) => higherIsBetter);
  const own = known.find(({ code }) => code === (index ?? defaultIndex)) ?? known[0];
  if (!own) throw new Error('the data set has no national index');
  if (index && own.code !== index) {
    const isOther = all.some(({ code }) => code === index);
    refused.push({ kind: isOther ? 'not-of-level' : 'unknown-index', text: index });
  }
  return own;
}

/** The edition that is asked for, else the latest in which the unit has a total. */
async function toEdition(
  { year }: SimulationQuery,
  unit: Unit | null,
  index: IndexInfo,
  editions: readonly Edition[],
  refused: SimulationRefusal[],
): Promise<Edition | null> {
  const asked = editions.find((known) => String(known.year) === year);
  if (year && !asked) refused.push({ kind: 'unknown-year', text: year });
  if (asked || year || !unit) return asked ?? null;
  for (const edition of [...editions].reverse()) {
    const found = await findRow(unit, index, edition);
    if (found?.row.total.score.kind === 'known') return edition;
  }
  return editions.at(-1) ?? null;
}

async function findRow(unit: Unit, index: IndexInfo, { level, year }: Edition) {
  if (level === 'unit') return null;
  const [table, successions] = await Promise.all([getScoreTable(index.code, level, year), listSuccessions()]);
  const row = table?.rows.find(({ unit: known }) =>
    toUnbrokenLineage(known, successions).some(({ slug }) => slug === unit.slug),
  );
  return table && row ? { table, row } : null;
}

async function simulateUnit(
  { set }: SimulationQuery,
  unit: Unit,
  index: IndexInfo,
  edition: Edition,
  level: RankedLevel,
  refused: SimulationRefusal[],
): Promise<SimulationPage['simulated']> {
  const found = await findRow(unit, index, edition);
  if (!found) {
    refused.push({ kind: 'no-total', reason: 'unit-did-not-exist' });
    return null;
  }
  const { table, row } = found;
  const { score } = row.total;
  if (score.kind === 'missing') {
    refused.push({ kind: 'no-total', reason: score.reason });
    return null;
  }
  const field = await getUnitField(table, row.unit.slug);
  if (!field) {
    refused.push({ kind: 'contradictory' });
    return null;
  }
  const [printed, robustness, peers] = await Promise.all([
    listPrinted(table, row.unit.slug),
    getRobustness(index.code, level, edition.year),
    getUnitPeers(table, row.unit),
  ]);
  refused.push(...toPointRefusals(set, toParts(table, row, printed).parts, table.fields));
  const own = robustness?.get(row.unit.slug) ?? null;
  return toSimulatedUnit({ table, row, total: score.figure, field, set, printed, robustness: own, peers });
}

/** The scores of a unit in the dimensions of an edition, as they are printed. */
async function listPrinted({ index, edition, fields }: ScoreTable, slug: string): Promise<KnownFigure[]> {
  const figures = await Promise.all(
    fields.map(({ code }) => listDimensionFigures(index.code, edition.level, code)),
  );
  return figures
    .flat()
    .filter(isKnown)
    .filter(({ unit, year, measure }) => unit === slug && year === edition.year && measure === 'score');
}
