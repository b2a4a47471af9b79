import type { CoverageFigure, CoverageInput } from '@/lib/domain/editions/coverage';
import { dimensionKinds } from '@/lib/domain/editions/dimension';
import { existedOn } from '@/lib/domain/units/lifespan';
import type { Measure } from '@/lib/domain/vocabulary';
import type { PrismaClient } from './generated/client';
import { toDay } from './rows';

const provinceKinds = ['province', 'municipality'];

/** Editions, units and figures of the current release from which the coverage of the provinces is counted. */
export async function readCoverage(client: PrismaClient): Promise<CoverageInput> {
  const [editions, units] = await Promise.all([
    client.edition.findMany({
      where: { untilRelease: null, level: 'province' },
      include: {
        index: { select: { publishesRanks: true, whole: true } },
        framework: {
          include: {
            dimensions: {
              where: { untilRelease: null, kind: { in: [...dimensionKinds] } },
              orderBy: { position: 'asc' },
            },
          },
        },
      },
      orderBy: [{ index: { position: 'asc' } }, { year: 'asc' }],
    }),
    client.unit.findMany({ where: { untilRelease: null, kind: { in: provinceKinds } } }),
  ]);
  const figures = await client.figure.findMany({
    where: {
      untilRelease: null,
      // by their ids: provinces' editions have few of the figures, which the planner cannot know of a level
      editionId: { in: editions.map(({ id }) => id) },
      measure: { in: ['rank', 'percent', 'score'] satisfies Measure[] },
      dimensionOf: { kind: { in: [...dimensionKinds] } },
      unit: { kind: { in: provinceKinds } },
    },
    select: {
      dimension: true,
      measure: true,
      basis: true,
      status: true,
      edition: { select: { indexCode: true, year: true } },
      unit: { select: { slug: true } },
    },
  });
  const lives = units.map(({ slug, validFrom, validTo }) => ({
    slug,
    validFrom: toDay(validFrom),
    validTo: toDay(validTo),
  }));
  return {
    editions: editions.map((row) => ({
      index: row.indexCode,
      year: row.year,
      status: row.status === 'published' ? 'published' : 'not-located',
      publishesRanks: row.index.publishesRanks,
      isWhole: row.index.whole,
      units: row.units,
      existing: lives.filter((life) => existedOn(life, `${row.year}-12-31`)).map(({ slug }) => slug),
      dimensions: row.framework?.dimensions.map(({ code }) => code) ?? [],
    })),
    figures: figures.map((row) => ({
      index: row.edition.indexCode,
      year: row.edition.year,
      unit: row.unit.slug,
      dimension: row.dimension,
      measure: row.measure as Measure,
      state: stateOf(row),
    })),
  };
}

const stateOf = ({ status, basis }: { status: string; basis: string }): CoverageFigure['state'] =>
  status === 'undecided' ? 'undecided' : basis === 'computed' ? 'computed' : 'known';
