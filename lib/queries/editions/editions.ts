import 'server-only';
import { db } from '@/lib/db/client';
import type { EditionModel } from '@/lib/db/models';
import { toPlainDecimal } from '@/lib/db/rows';
import type { DimensionComparability, Edition, IndexInfo } from '@/lib/domain/editions/edition';
import { type Comparable, type Level, nationalIndices } from '@/lib/domain/vocabulary';
import { perRelease } from '../releases/per-release';

/** The indices, in the order of the data set. */
export const listIndices = perRelease(async (): Promise<IndexInfo[]> => {
  const rows = await db().index.findMany({ where: { untilRelease: null }, orderBy: { position: 'asc' } });
  return rows.map((row) => ({
    code: row.code,
    nameVi: row.nameVi,
    nameEn: row.nameEn,
    publisherVi: row.publisherVi,
    publisherEn: row.publisherEn,
    valueMeasure: row.valueMeasure === 'score' ? 'score' : 'percent',
    scaleMax: toPlainDecimal(row.scaleMax),
    publishesRanks: row.publishesRanks,
  }));
});

/** The indices that measure the whole country, in the order of the data set. */
export async function listNationalIndices(): Promise<IndexInfo[]> {
  return (await listIndices()).filter(({ code }) => nationalIndices.some((known) => known === code));
}

/** One index, or null. */
export async function getIndex(code: string): Promise<IndexInfo | null> {
  return (await listIndices()).find((index) => index.code === code) ?? null;
}

/** An edition's row as its domain value. */
export const toEdition = (row: EditionModel): Edition => ({
  index: row.indexCode,
  year: row.year,
  level: row.level as Level,
  framework: row.frameworkCode,
  units: row.units,
  status: row.status === 'published' ? 'published' : 'not-located',
  publishedOn: row.publishedOn,
  decision: row.decision,
  // a province seldom says whether it kept the criteria of its own index
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

/** The editions of one index and level, by year. */
export async function listEditionsOf(index: string, level: Level): Promise<Edition[]> {
  return (await listEditions()).filter((edition) => edition.index === index && edition.level === level);
}

/** Every national edition of a level, as its pages' addresses name it. */
export async function listEditionParams(level: Level): Promise<{ index: string; year: string }[]> {
  const editions = (await listEditions()).filter((edition) => edition.level === level);
  return editions.map(({ index, year }) => ({ index, year: String(year) }));
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

/** The years in which PAR INDEX scored the provinces by other criteria than the year before. */
export async function listFrameworkYears(): Promise<number[]> {
  const editions = await listEditionsOf('par', 'province');
  return editions.filter(({ comparable }) => comparable === 'no').map(({ year }) => year);
}
