import 'server-only';
import { db } from '@/lib/db/client';
import { toPlainDecimal } from '@/lib/db/rows';
import type { UnitBounds } from '@/lib/domain/bounds/rank-bounds';
import type { Records } from '@/lib/domain/checking/records';
import { type Edition, previousEdition } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import type { Statement } from '@/lib/domain/reading/statement';
import { existedOn } from '@/lib/domain/units/lifespan';
import { erasOf } from '@/lib/domain/units/lineage';
import { groupBy } from '@/lib/domain/values/group-by';
import { aggregateOf, type Measure, overall, type RankedLevel } from '@/lib/domain/vocabulary';
import { listDimensionLinks, listDimensions } from '../editions/dimensions';
import { listEditions, listIndices } from '../editions/editions';
import { listDimensionFigures } from '../rankings/dimension-figures';
import { getRankBounds } from '../rankings/rank-bounds';
import { perRelease } from '../releases/per-release';
import {
  listMinistries,
  listProvinceEras,
  listRegions,
  listSuccessions,
  toRegionScheme,
} from '../units/units';

/** The most bounds that one text may ask for; a rank without its bound is unknown, never wrong. */
const mostBounds = 60;

/** Everything that the verdicts on these statements rest on. */
export async function readRecords(statements: readonly Statement[]): Promise<Records> {
  const [indices, editions, provinces, ministries, successions, frameworks, links, others, former, present] =
    await Promise.all([
      listIndices(),
      listEditions(),
      listProvinceEras(),
      listMinistries(),
      listSuccessions(),
      listDimensions(),
      listDimensionLinks(),
      listOtherValues(),
      listRegions(2024),
      listRegions(2025),
    ]);
  const units = [...provinces, ...ministries];
  const national = [...new Set(editions.map(({ index }) => index))];
  const asked = new Set(
    statements.flatMap(({ index }) => (index.origin === 'supposed' ? national : [index.code])),
  );
  const ministrySlugs = new Set([...ministries.map(({ slug }) => slug), aggregateOf.ministry]);
  const levels = new Set(statements.map(({ unit }) => levelOf(unit, ministrySlugs)));
  const wanted = editions.filter(({ index, level }) => asked.has(index) && levels.has(level as RankedLevel));
  const figures = await readFigures(wanted, frameworks);
  const keys = toBoundKeys(statements, wanted, ministrySlugs);
  const bounds = new Map(
    await Promise.all(
      [...keys].slice(0, mostBounds).map(async ([key, ask]) => [key, await getRankBounds(...ask)] as const),
    ),
  );
  const regionsOf = (year: number) =>
    (toRegionScheme(year) === toRegionScheme(2025) ? present : former).regionOf;
  return {
    indices: national,
    index: (code) => indices.find((known) => known.code === code),
    editions: (index, level) => editions.filter((known) => known.index === index && known.level === level),
    eras: (slug) => erasOf(slug, units, successions),
    successions,
    dimensions: (framework) => frameworks.get(framework ?? '')?.map(({ code }) => code) ?? [],
    chain: (index, code) => [
      code,
      ...links.flatMap((link) => {
        if (link.index !== index) return [];
        return link.earlier === code ? [link.later] : link.later === code ? [link.earlier] : [];
      }),
    ],
    figure: (key) => figures.byId.get(toFigureId(key)) ?? null,
    figuresOf: ({ index, year, unit, measure }) =>
      figures.byUnit.get(unitKey(index, year, unit, measure)) ?? [],
    bounds: (...ask) => bounds.get(ask.join(' ')) ?? none,
    regionOf: (year, unit) => regionsOf(year).get(unit.id)?.code ?? null,
    membersOf: (year, region) =>
      provinces.filter(
        (unit) => existedOn(unit, `${year}-12-31`) && regionsOf(year).get(unit.id)?.code === region,
      ),
    otherValues: (figureId) => others.get(figureId) ?? [],
  };
}

const none: ReadonlyMap<string, UnitBounds> = new Map();

const levelOf = (unit: string, ministries: ReadonlySet<string>): RankedLevel =>
  ministries.has(unit) ? 'ministry' : 'province';

const unitKey = (index: string, year: number, unit: string, measure: Measure): string =>
  [index, year, unit, measure].join(' ');

/** All figures of the editions, by id and by unit. */
async function readFigures(
  editions: readonly Edition[],
  frameworks: Awaited<ReturnType<typeof listDimensions>>,
) {
  const asks = new Map(
    editions.flatMap(({ index, level, framework }) =>
      [overall, ...(frameworks.get(framework ?? '') ?? []).map(({ code }) => code)].map(
        (dimension) => [`${index} ${level} ${dimension}`, [index, level, dimension] as const] as const,
      ),
    ),
  );
  const lists = await Promise.all([...asks.values()].map((ask) => listDimensionFigures(...ask)));
  const all: Figure[] = lists.flat();
  return {
    byId: new Map(all.map((figure) => [figure.id, figure])),
    byUnit: groupBy(all, ({ index, year, unit, measure }) => unitKey(index, year, unit, measure)),
  };
}

type BoundAsk = [index: string, level: RankedLevel, year: number, dimension: string];

/** The editions whose bounds the statements may need: that of the year, the one before, and the base of a change. */
function toBoundKeys(
  statements: readonly Statement[],
  editions: readonly Edition[],
  ministries: ReadonlySet<string>,
): Map<string, BoundAsk> {
  const asks = new Map<string, BoundAsk>();
  for (const { unit, year, dimension, claim, index } of statements) {
    if (!year || claim.kind === 'value') continue;
    const level = levelOf(unit, ministries);
    const codes =
      index.origin === 'supposed' ? new Set(editions.map((edition) => edition.index)) : [index.code];
    for (const code of codes) {
      const own = editions.filter((edition) => edition.index === code && edition.level === level);
      const years = [year.year, year.year - 1].flatMap((known) => [
        known,
        previousEdition(own, known)?.year ?? known,
      ]);
      if ('base' in claim && claim.base.kind === 'year') years.push(claim.base.year);
      // bounds are kept by their year, so a year that a text makes up is not asked for
      for (const known of years.filter((asked) => own.some((edition) => edition.year === asked)))
        for (const part of dimension ?? [overall]) {
          const ask: BoundAsk = [code, level, known, part];
          asks.set(ask.join(' '), ask);
        }
    }
  }
  return asks;
}

/** What sources say of figures on which they differ and which were decided otherwise, by figure. */
const listOtherValues = perRelease(async (): Promise<Map<string, string[]>> => {
  const rulings = await db().resolution.findMany({
    where: { untilRelease: null },
    select: { figureKey: true },
  });
  const claims = await db().claim.findMany({
    where: { untilRelease: null, figureKey: { in: rulings.map(({ figureKey }) => figureKey) } },
    select: { figureKey: true, value: true },
  });
  return new Map(
    [...groupBy(claims, ({ figureKey }) => figureKey)].map(([key, same]) => [
      key,
      [...new Set(same.flatMap(({ value }) => toPlainDecimal(value) ?? []))],
    ]),
  );
});
