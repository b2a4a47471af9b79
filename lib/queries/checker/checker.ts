import 'server-only';
import { judge } from '@/lib/domain/checking/judge';
import type { Context } from '@/lib/domain/reading/context';
import { createTextReader, type TextReader } from '@/lib/domain/reading/read-text';
import type { CheckedClaim, CheckedText } from '@/lib/views/checker/checker';
import { listFrameworkDimensions } from '../editions/dimensions';
import { listNationalIndices } from '../editions/editions';
import { perRelease } from '../releases/per-release';
import { listMinistries, listProvinceEras, listRegions } from '../units/units';
import { readRecords } from './records';

/** The most claims of one text that are judged. */
const mostClaims = 120;

/**
 * Every claim that a text makes about figures, judged by the current release.
 * @param start what the text is about before its first word
 */
export async function checkText(text: string, start?: Partial<Context>): Promise<CheckedText> {
  const readings = (await getReader()).read(text, start);
  const shown = readings.slice(0, mostClaims);
  const records = await readRecords(shown.filter((reading) => reading.kind === 'understood'));
  const claims = shown.map(
    (reading): CheckedClaim =>
      reading.kind === 'unread' ? reading : { kind: 'judged', ...judge(reading, records) },
  );
  return { text, claims, more: readings.length - shown.length };
}

/** The reader that knows the names of the current release. */
const getReader = perRelease(async (): Promise<TextReader> => {
  const [indices, provinces, ministries, known, former, present] = await Promise.all([
    listNationalIndices(),
    listProvinceEras(),
    listMinistries(),
    listFrameworkDimensions(),
    listRegions(2024),
    listRegions(2025),
  ]);
  const codes = new Set(indices.map(({ code }) => code));
  return createTextReader({
    indices,
    units: [...provinces, ...ministries].map((unit) => ({ ...unit, parent: null })),
    dimensions: known
      .filter(({ framework }) => codes.has(framework.index))
      .map(({ framework, dimension }) => ({ ...dimension, index: framework.index })),
    regions: [...former.regions, ...present.regions],
  });
});

/** Whether a text reads like a claim about figures, so that the checker has something to say of it. */
export const readsLikeClaim = async (text: string): Promise<boolean> =>
  (await getReader()).read(text).length > 0;
