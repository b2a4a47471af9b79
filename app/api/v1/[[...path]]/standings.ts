import { cutRows } from '@/lib/api/cursor';
import { ProblemError } from '@/lib/api/problems';
import { toFigureKey } from '@/lib/api/rows/figures';
import {
  findMissing,
  toRankingAbout,
  toRankingRows,
  toSeriesAbout,
  toSeriesRows,
} from '@/lib/api/rows/standings';
import { listEditionsOf } from '@/lib/queries/editions/editions';
import { getRanking } from '@/lib/queries/rankings/rankings';
import { getUnitSeries } from '@/lib/queries/units/series';
import type { Found, Question } from './question';

/** The ranking of one edition, or of the newest published one. */
export async function getRankingAnswer({
  parts: { index, year },
  filters: { level, dimension },
  window,
}: Question<'ranking'>): Promise<Found<'ranking'>> {
  const editions = await listEditionsOf(index, level);
  const newest = editions.findLast(({ status }) => status === 'published')?.year;
  const of = year === 'latest' ? newest : year;
  const ranking = of === undefined ? null : await getRanking(index, of, level, dimension);
  if (!ranking)
    throw new ProblemError('nothing-found', `There is no edition of ${index} for ${year} at that level.`, {
      known: editions.map((edition) => String(edition.year)),
    });
  const dimensions = ['overall', ...ranking.dimensions.map(({ code }) => code)];
  if (!dimensions.includes(dimension))
    throw new ProblemError('nothing-found', `${index} ${of} has no dimension ${dimension}.`, {
      known: [...new Set(dimensions)],
    });
  return { ...cutRows(toRankingRows(ranking), window), about: toRankingAbout(ranking, dimension) };
}

/** The years of one unit. */
export async function getSeriesAnswer({
  parts: { unit },
  filters: { index, dimension },
  window,
}: Question<'series'>): Promise<Found<'series'>> {
  const series = await getUnitSeries(unit, index, dimension);
  if (!series)
    throw new ProblemError('nothing-found', `${index} has no dimension ${dimension} of a unit ${unit}.`);
  return { ...cutRows(toSeriesRows(series), window), about: toSeriesAbout(series) };
}

/** The problem of a figure that there is none of, with the reason where a ranking or series would give it. */
export async function toAbsence(id: string): Promise<ProblemError> {
  const key = toFigureKey(id);
  const series = key && (await getUnitSeries(key.unit, key.index, key.dimension));
  const missing = series && findMissing(series, key.year, key.measure);
  return new ProblemError('nothing-found', `There is no figure ${id}.`, missing ? { missing } : {});
}
