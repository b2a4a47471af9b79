import { expect } from 'vitest';
import { type FileName, files } from '@/lib/dataset/files';
import { type Cells, Draft, problemsOf, readShipped, toCsv, toRecords } from '../../draft';

/** The shipped set with one PAPI year of fourteen, which takes a third of the time to check. */
const shipped = new Draft(await readShipped());
shipped.rewrite('claims-papi.csv', (text) =>
  toCsv(toRecords(text).filter((record, at) => at === 0 || record[1] === '2020')),
);
shipped.add('units.csv', { unit: 'tinh-a', name_vi: 'Tỉnh A', kind: 'province' });
shipped.add('units.csv', { unit: 'tinh-a/so-a', name_vi: 'Sở A', kind: 'department', parent: 'tinh-a' });

export const shippedText = (file: FileName): string => shipped.texts.get(file) ?? '';

/** Changes a set so that it breaks a rule; returns the place, or places, that the import should name. */
export type Break = (set: Draft) => string | string[];

/** Expects just the problems `place: sentence` of a copy of the set. */
export function refuses(breakIt: Break, sentence?: string) {
  const set = new Draft(shipped.texts);
  const places = [breakIt(set)].flat();
  expect(problemsOf(set.texts)).toEqual(places.map((place) => (sentence ? `${place}: ${sentence}` : place)));
}

/** Expects the problem among others that follow from it. */
export function refusesAmong(breakIt: (set: Draft) => string, sentence: string) {
  const set = new Draft(shipped.texts);
  const place = breakIt(set);
  expect(problemsOf(set.texts)).toContain(`${place}: ${sentence}`);
}

/** Expects that a copy of the set passes with the change. */
export function accepts(change: (set: Draft) => unknown) {
  const set = new Draft(shipped.texts);
  change(set);
  expect(problemsOf(set.texts)).toEqual([]);
}

/** A claim that stands alone: nothing is compared with it, so that each case breaks one rule only. */
export const alone = {
  index: 'par',
  year: '2013',
  unit: 'tinh-a',
  dimension: 'tai-chinh-cong',
  measure: 'rank',
  value: '20',
  basis: 'published',
  source: 'a1',
};

/** Adds a claim like the one that stands alone. */
export const claim = (cells: Cells) => add('claims.csv', alone, cells);

/** Adds a row like another; the place is the first cell that differs. */
export const add = (file: FileName, like: Cells, cells: Cells) => (set: Draft) =>
  set.add(file, { ...like, ...cells }, Object.keys(cells)[0]);

export const edit = (file: FileName, where: Cells, cells: Cells) => (set: Draft) =>
  set.edit(file, where, cells);

/** Adds a copy of a row; the place is the first cell that differs. */
export const copy = (file: FileName, where: Cells, cells: Cells) => (set: Draft) =>
  set.copy(file, where, cells);

export const columnsOf = (file: FileName): string[] => Object.keys(files[file].row.shape);
