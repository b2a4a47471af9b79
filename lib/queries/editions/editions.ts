import 'server-only';
import { db } from '@/lib/db/client';
import type { EditionModel } from '@/lib/db/models';
import { toPlainDecimal } from '@/lib/db/rows';
import type { DimensionComparability, Edition, IndexInfo } from '@/lib/domain/editions/edition';
import { toAliases } from '@/lib/domain/names/names';
import type { Comparable, Level, RankedLevel } from '@/lib/domain/vocabulary';
import { perRelease } from '../releases/per-release';

/** The indices, in the order of the data set. */
export const listIndices = perRelease(async (): Promise<IndexInfo[]> => {
  const rows = await db().index.findMany({ where: { untilRelease: null }, orderBy: { position: 'asc' } });
  return rows.map((row) => ({
    code: row.code,
    nameVi: row.nameVi,
    nameEn: row.nameEn,
    shortVi: row.shortVi ?? row.nameVi,
    shortEn: row.shortEn ?? row.nameEn,
    aliases: toAliases(row.aliases),
    aboutVi: row.aboutVi,
    aboutEn: row.aboutEn,
    publisherVi: row.publisherVi,
    publisherEn: row.publisherEn,
    valueMeasure: row.valueMeasure === 'score' ? 'score' : 'percent',
    scaleMax: toPlainDecimal(row.scaleMax),
    decimals: row.decimals,
    differenceVi: row.differenceVi,
    differenceEn: row.differenceEn,
    higherIsBetter: row.higherIsBetter,
    publishesRanks: row.publishesRanks,
    isWhole: row.whole,
    contrast: row.contrast,
    scheduleVi: row.scheduleVi,
    scheduleEn: row.scheduleEn,
  }));
});

/** The indices that measure the whole country, in the order of the data set: those that rank a level of it. */
export async function listNationalIndices(): Promise<IndexInfo[]> {
  const national = new Set((await listEditions()).map(({ index }) => index));
  return (await listIndices()).filter(({ code }) => national.has(code));
}

/** The indices that rank a level of the country, the one that the data set is about first. */
export async function listIndicesOf(level: RankedLevel): Promise<IndexInfo[]> {
  const ranked = new Set(
    (await listEditions()).flatMap((known) => (known.level === level ? [known.index] : [])),
  );
  return (await listIndices()).filter(({ code }) => ranked.has(code));
}

/** One index, or null. */
export async function getIndex(code: string): Promise<IndexInfo | null> {
  return (await listIndices()).find((index) => index.code === code) ?? null;
}

/** The domain value of an edition's row. */
export const toEdition = (row: EditionModel): Edition => ({
  index: row.indexCode,
  year: row.year,
  level: row.level as Level,
  framework: row.frameworkCode,
  units: row.units,
  status: row.status === 'published' ? 'published' : 'not-located',
  publishedOn: row.publishedOn,
  decision: row.decision,
  // provinces seldom say whether they kept the criteria of their own index
  comparable: row.level === 'unit' ? 'unknown' : (row.comparable as Comparable | null),
  noteVi: row.noteVi,
  noteEn: row.noteEn,
});

/** Every national edition (provinces and ministries), by index, level and year. */
export const listEditions = perRelease(async (): Promise<Edition[]> => {
  const rows = await db().edition.findMany({
    where: { untilRelease: null, level: { not: 'unit' } },
    orderBy: [{ index: { position: 'asc' } }, { level: 'desc' }, { year: 'asc' }],
  });
  return rows.map(toEdition);
});

/** Every edition with its province, if it is one of a province's own index; by index, level, province and year. */
export const listAllEditions = perRelease(async (): Promise<(Edition & { owner: string | null })[]> => {
  const rows = await db().edition.findMany({
    where: { untilRelease: null },
    orderBy: [{ index: { position: 'asc' } }, { level: 'desc' }, { ownerSlug: 'asc' }, { year: 'asc' }],
  });
  return rows.map((row) => ({ ...toEdition(row), owner: row.ownerSlug }));
});

/** The editions of one index and level, by year. */
export async function listEditionsOf(index: string, level: Level): Promise<Edition[]> {
  return (await listEditions()).filter((edition) => edition.index === index && edition.level === level);
}

/** Exceptions to editions' comparability. */
export const listComparability = perRelease(async (): Promise<DimensionComparability[]> => {
  const rows = await db().comparability.findMany({ where: { untilRelease: null } });
  return rows.map((row) => ({
    index: row.indexCode,
    year: row.year,
    dimension: row.dimension,
    comparable: row.comparable as Comparable,
    reasonVi: row.reasonVi,
    reasonEn: row.reasonEn,
  }));
});

/** The years in which the index that the data set is about scored the provinces by other criteria than before. */
export async function listFrameworkYears(): Promise<number[]> {
  const [main] = await listIndicesOf('province');
  const editions = main ? await listEditionsOf(main.code, 'province') : [];
  return editions.filter(({ comparable }) => comparable === 'no').map(({ year }) => year);
}
