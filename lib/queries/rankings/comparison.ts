import 'server-only';
import { cache } from 'react';
import type { Dimension } from '@/lib/domain/editions/dimension';
import type { Edition, IndexInfo } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import {
  type ComparedUnit,
  type Comparison,
  type ComparisonQuery,
  type Refusal,
  toMeasure,
} from '@/lib/domain/series/comparison';
import { toSeries } from '@/lib/domain/series/series';
import { erasOf } from '@/lib/domain/units/lineage';
import { type Candidate, toPeers } from '@/lib/domain/units/peers';
import type { Unit } from '@/lib/domain/units/unit';
import { defaultIndex, isProvince, overall, type RankedLevel } from '@/lib/domain/vocabulary';
import { listDimensions } from '../editions/dimensions';
import { listComparability, listEditionsOf, listIndicesOf, listNationalIndices } from '../editions/editions';
import { listFigures } from '../figures/read-figures';
import {
  listErasOf,
  listMinistries,
  listProvinceEras,
  listRegions,
  listSuccessions,
  listUnitsOfYear,
} from '../units/units';
import { listOverallFigures } from './dimension-figures';

const collator = new Intl.Collator('vi', { numeric: true });
const byName = (a: Unit, b: Unit): number => collator.compare(a.nameVi, b.nameVi);

/** Units side by side, and what of the question has no answer. */
export const getComparison = (query: ComparisonQuery): Promise<Comparison> => readOnce(JSON.stringify(query));

/** A page asks twice, for its head and for itself; the question as text makes it one. */
const readOnce = cache((question: string) => compare(JSON.parse(question) as ComparisonQuery));

async function compare(query: ComparisonQuery): Promise<Comparison> {
  const [provinces, ministries, national] = await Promise.all([
    listProvinceEras(),
    listMinistries(),
    listNationalIndices(),
  ]);
  const { chosen, level, refused } = toUnits(query, provinces, ministries);
  const ranked = await listIndicesOf(level);
  const named = national.find(({ code }) => code === (query.index ?? defaultIndex));
  const asked = named ?? (query.index === null ? ranked[0] : undefined);
  if (!asked) refused.push({ kind: 'unknown-index', text: query.index ?? '' });
  const own = ranked.find(({ code }) => code === asked?.code) ?? ranked[0];
  if (asked && own?.code !== asked.code) refused.push({ kind: 'not-of-level', text: asked.code });
  if (!own) throw new Error('the data set has no national index');

  const editions = await listEditionsOf(own.code, level);
  const dimensions = toDimensions(editions, await listDimensions());
  const dimension = dimensions.find(({ code }) => code === query.dimension) ?? null;
  if (query.dimension && query.dimension !== overall && !dimension) {
    refused.push({ kind: 'unknown-dimension', text: query.dimension });
  }
  const shown = editions.filter(
    ({ year }) => (query.from === null || year >= query.from) && (query.to === null || year <= query.to),
  );
  const units = await toCompared(chosen, own, dimension?.code ?? overall, editions, shown);
  const present = provinces.filter(({ validTo }) => validTo === null).sort(byName);
  const isPresent = (slug: string) => present.some((unit) => unit.slug === slug);
  const former = provinces.filter(({ slug, validTo }) => validTo !== null && !isPresent(slug)).sort(byName);
  return {
    level,
    index: own,
    dimension,
    measure: query.measure ?? toMeasure(units, own),
    asked: { from: query.from, to: query.to, measure: query.measure },
    units,
    years: shown.map(({ year }) => year),
    refused,
    choices: {
      indices: ranked,
      dimensions,
      years: editions.map(({ year }) => year),
      present,
      former,
      ministries: [...ministries].sort(byName),
    },
    peers: await listPeers(units, own.code, level, [...present, ...former, ...ministries]),
  };
}

/** The units that the slugs name, of one level: the first one's. */
function toUnits({ units, beyond }: ComparisonQuery, provinces: Unit[], ministries: Unit[]) {
  const refused: Refusal[] = beyond.map((text) => ({ kind: 'too-many', text }));
  const all = [...provinces, ...ministries];
  const found = units.flatMap((slug) => {
    const named = all.filter((known) => known.slug === slug);
    const unit = named.find(({ validTo }) => validTo === null) ?? named[0];
    if (!unit) refused.push({ kind: 'unknown-unit', text: slug });
    return unit ? [unit] : [];
  });
  const levelOf = ({ kind }: Unit): RankedLevel => (isProvince(kind) ? 'province' : 'ministry');
  const level = found[0] ? levelOf(found[0]) : 'province';
  const chosen = found.filter((unit) => levelOf(unit) === level);
  for (const unit of found) {
    if (!chosen.includes(unit)) refused.push({ kind: 'other-level', text: unit.nameVi });
  }
  return { chosen, level, refused };
}

/** The dimensions of every framework that the editions were scored by, named as in the latest. */
function toDimensions(
  editions: readonly Edition[],
  frameworks: ReadonlyMap<string, Dimension[]>,
): Dimension[] {
  const byCode = new Map<string, Dimension>();
  for (const { framework } of [...editions].reverse()) {
    for (const dimension of frameworks.get(framework ?? '') ?? []) {
      if (dimension.code !== overall && !byCode.has(dimension.code)) byCode.set(dimension.code, dimension);
    }
  }
  return [...byCode.values()];
}

async function toCompared(
  chosen: readonly Unit[],
  index: IndexInfo,
  dimension: string,
  editions: Edition[],
  shown: readonly Edition[],
): Promise<ComparedUnit[]> {
  const [provinces, ministries, successions, exceptions, frameworks] = await Promise.all([
    listProvinceEras(),
    listMinistries(),
    listSuccessions(),
    listComparability(),
    listDimensions(),
  ]);
  const erasOfUnit = ({ slug }: Unit) => erasOf(slug, [...provinces, ...ministries], successions);
  const ids = chosen.flatMap((unit) => erasOfUnit(unit).map(({ id }) => id));
  const figures: Figure[] =
    ids.length === 0
      ? []
      : await listFigures({ unitId: { in: ids }, dimension, edition: { indexCode: index.code } });
  return chosen.map((unit) => ({
    unit,
    entries: toSeries({
      index,
      dimension,
      editions,
      exceptions,
      eras: erasOfUnit(unit),
      figures,
      inFramework: ({ framework }) =>
        dimension === overall ||
        (frameworks.get(framework ?? '')?.some(({ code }) => code === dimension) ?? false),
    }).filter(({ year }) => shown.some((edition) => edition.year === year)),
  }));
}

/** Who else the first unit may be compared with, by the latest year in which the whole index knows it. */
async function listPeers(
  units: readonly ComparedUnit[],
  index: string,
  level: RankedLevel,
  all: readonly Unit[],
): Promise<Comparison['peers']> {
  const first = units[0]?.unit;
  if (!first) return { region: [], value: [], merged: [] };
  const [figures, eras, successions] = await Promise.all([
    listOverallFigures(index, level),
    listErasOf(level),
    listSuccessions(),
  ]);
  // a year knows a renamed unit by the name that it had then
  const slugsOf = ({ slug }: Unit) => erasOf(slug, eras, successions).map((era) => era.slug);
  const ownSlugs = slugsOf(first);
  const values = figures.filter(
    ({ measure, value }) => value !== null && ['percent', 'score'].includes(measure),
  );
  const year = Math.max(
    ...values.filter(({ unit }) => ownSlugs.includes(unit)).map((figure) => figure.year),
    2012,
  );
  const [members, { regionOf }] = await Promise.all([listUnitsOfYear(level, year), listRegions(year)]);
  const candidates = members.map(
    (unit): Candidate => ({
      slug: unit.slug,
      region: regionOf.get(unit.id)?.code ?? null,
      successor:
        successions.find(({ kind, predecessor }) => kind === 'merged' && predecessor.id === unit.id)
          ?.successor.slug ?? null,
      value: values.find((figure) => figure.unit === unit.slug && figure.year === year)?.value ?? null,
    }),
  );
  const own = candidates.find(({ slug }) => ownSlugs.includes(slug));
  if (!own) return { region: [], value: [], merged: [] };
  const taken = new Set(units.flatMap(({ unit }) => slugsOf(unit)));
  const { region, value, merged } = toPeers(
    own,
    candidates.filter(({ slug }) => !taken.has(slug)),
  );
  const toNamed = (slugs: string[]) => slugs.flatMap((slug) => all.find((unit) => unit.slug === slug) ?? []);
  return { region: toNamed(region), value: toNamed(value), merged: toNamed(merged) };
}
