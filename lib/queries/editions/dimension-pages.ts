import 'server-only';
import { cache } from 'react';
import type { Dimension } from '@/lib/domain/editions/dimension';
import { toDimensionChain } from '@/lib/domain/editions/dimension-chain';
import { type Edition, previousEdition } from '@/lib/domain/editions/edition';
import { latestLed } from '@/lib/domain/rankings/leaders';
import { groupBy } from '@/lib/domain/values/group-by';
import { overall } from '@/lib/domain/vocabulary';
import type {
  DimensionLevel,
  DimensionPage,
  DimensionShelf,
  DimensionSpan,
  DimensionYear,
  DimensionYearPage,
  FrameworkDimension,
  ShelvedDimension,
} from '@/lib/views/editions/dimension';
import { getRanking } from '../rankings/rankings';
import { listLeadsOf } from '../units/stories';
import { listDimensionLinks, listFrameworkDimensions } from './dimensions';
import { getIndex, listEditionsOf, listNationalIndices } from './editions';

const levels = ['province', 'ministry'] as const;
type Level = DimensionLevel['level'];

interface MeasuredDimension {
  index: string;
  dimension: string;
  years: number[];
}

/** Every dimension of the national indices, and the years that it was measured in. */
export async function listDimensionYears(): Promise<MeasuredDimension[]> {
  const national = await listNationalIndices();
  const found = await Promise.all(
    national.map(async ({ code: index }) =>
      (await listCodes(index)).map(async (dimension) => {
        const years = await Promise.all(levels.map((level) => listYears(index, level, [dimension])));
        return {
          index,
          dimension,
          years: [...new Set(years.flat().map(({ edition }) => edition.year))].sort((a, b) => a - b),
        };
      }),
    ),
  );
  return (await Promise.all(found.flat())).filter(({ years }) => years.length > 0);
}

/** The codes of an index's dimensions in the order of its frameworks, those of provinces and the latest first. */
async function listCodes(index: string): Promise<string[]> {
  const known = groupBy(await listFrameworkDimensions(), ({ framework }) => framework.code);
  const editions = await Promise.all(levels.map((level) => listEditionsOf(index, level)));
  const ordered = editions.flatMap((ofLevel) => [...ofLevel].reverse());
  return [
    ...new Set(
      ordered.flatMap(({ framework }) =>
        (known.get(framework ?? '') ?? []).map(({ dimension }) => dimension.code),
      ),
    ),
  ];
}

type MeasuredYear = FrameworkDimension & { edition: Edition };

/** The published editions whose framework has one of the codes, by year. */
async function listYears(index: string, level: Level, codes: readonly string[]): Promise<MeasuredYear[]> {
  const [editions, known] = await Promise.all([listEditionsOf(index, level), listFrameworkDimensions()]);
  return editions.flatMap((edition): MeasuredYear[] => {
    if (edition.status !== 'published') return [];
    const found = known.find(
      ({ framework, dimension }) => framework.code === edition.framework && codes.includes(dimension.code),
    );
    return found ? [{ edition, ...found }] : [];
  });
}

/** A dimension of an index with its whole history, or null when no framework has it. */
export const getDimensionPage = cache(async (index: string, code: string): Promise<DimensionPage | null> => {
  const info = await getIndex(index);
  const found = await Promise.all(levels.map((level) => toLevel(index, level, code)));
  const present = found.filter((level) => level !== null);
  const dimension = latestName(present, code);
  if (!info || !dimension) return null;
  return {
    index: info,
    dimension,
    levels: present,
    leads: await listLeadsOf(index, code),
  };
});

async function toLevel(index: string, level: Level, code: string): Promise<DimensionLevel | null> {
  const known = (await listFrameworkDimensions()).filter(
    ({ framework }) => framework.index === index && framework.level === level,
  );
  const isUsed = (wanted: string) => known.some(({ dimension }) => dimension.code === wanted);
  if (!isUsed(code)) return null;
  const links = (await listDimensionLinks()).filter((link) => link.index === index);
  const measured = await listYears(index, level, toDimensionChain(code, links, isUsed));
  if (!measured.some(({ dimension }) => dimension.code === code)) return null;
  const years = await Promise.all(
    measured.map(async ({ edition, dimension }): Promise<DimensionYear[]> => {
      const ranking = await getRanking(index, edition.year, level, dimension.code);
      return ranking ? [{ dimension, ranking }] : [];
    }),
  );
  return { level, spans: toSpans(measured), years: years.flat() };
}

function toSpans(measured: readonly MeasuredYear[]): DimensionSpan[] {
  const spans: DimensionSpan[] = [];
  for (const { edition, ...found } of measured) {
    const last = spans.at(-1);
    if (last?.framework.code === found.framework.code) last.to = edition.year;
    else spans.push({ ...found, from: edition.year, to: edition.year });
  }
  return spans;
}

const latestName = (present: readonly DimensionLevel[], code: string): Dimension | null =>
  present
    .flatMap(({ spans }) => [...spans].reverse())
    .map(({ dimension }) => dimension)
    .find((known) => known.code === code) ?? null;

/** One year of a dimension, or null when it was not measured then. */
export const getDimensionYear = cache(
  async (index: string, code: string, year: number): Promise<DimensionYearPage | null> => {
    const info = await getIndex(index);
    const measured = (
      await Promise.all(
        levels.map(async (level) => {
          const years = await listYears(index, level, [code]);
          return years.map((known) => ({ ...known, level }));
        }),
      )
    ).flat();
    const ofYear = measured.filter(({ edition }) => edition.year === year);
    const dimension = ofYear[0]?.dimension;
    if (!info || !dimension || code === overall) return null;
    const found = await Promise.all(ofYear.map(({ level }) => getRanking(index, year, level, code)));
    const rankings = found.filter((ranking) => ranking !== null);
    const years = new Set(measured.map(({ edition }) => edition.year));
    return {
      index: info,
      dimension,
      rankings,
      years: rankings[0]?.coverage.filter((known) => years.has(known.year)) ?? [],
    };
  },
);

/** The dimensions by index: those of the latest framework first, then those that ended. */
export async function listDimensionShelves(): Promise<DimensionShelf[]> {
  const all = await listDimensionYears();
  const indices = await listNationalIndices();
  return Promise.all(
    indices.map(async (index) => {
      const entries = await Promise.all(
        all
          .filter((known) => known.index === index.code)
          .map(({ dimension, years }) => toEntry(index.code, dimension, years)),
      );
      return { index, entries: entries.flat() };
    }),
  );
}

async function toEntry(index: string, code: string, years: readonly number[]): Promise<ShelvedDimension[]> {
  const page = await getDimensionPage(index, code);
  const [from, to] = [years[0], years.at(-1)];
  if (!page || from === undefined || to === undefined) return [];
  const own = page.levels.flatMap((level) =>
    level.years.filter(({ dimension }) => dimension.code === code).map(({ ranking }) => ranking),
  );
  const latest = await Promise.all(
    page.levels.map(async ({ level }) => ({
      level,
      year: previousEdition(await listEditionsOf(index, level), Number.POSITIVE_INFINITY)?.year,
    })),
  );
  return [
    {
      dimension: page.dimension,
      from,
      to,
      levels: page.levels.map(({ level }) => level),
      isCurrent: latest.some(({ level, year }) =>
        own.some(({ edition }) => edition.level === level && edition.year === year),
      ),
      leader: latestLed(own),
    },
  ];
}
