import { expect } from 'vitest';
import { type FileName, files } from '@/lib/dataset/files';
import { type Cells, Draft, problemsOf, readShipped, toCsv, toRecords } from '../../draft';

/** The shipped set with only one PAPI year, because checking it takes a third of the time. */
const shipped = new Draft(await readShipped());
shipped.rewrite('claims-papi.csv', (text) =>
  toCsv(toRecords(text).filter((record, at) => at === 0 || record[1] === '2020')),
);
shipped.add('units.csv', { unit: 'tinh-a', name_vi: 'Tỉnh A', kind: 'province' });
shipped.add('units.csv', { unit: 'tinh-a/so-a', name_vi: 'Sở A', kind: 'department', parent: 'tinh-a' });

export const shippedText = (file: FileName): string => shipped.texts.get(file) ?? '';

/** Changes a set so that it breaks a rule, and returns the place or places that the import should name. */
export type Break = (set: Draft) => string | string[];

/** Expects a changed copy of the set to have the problem `place: sentence` at each place, and no other. */
export function refuses(breakIt: Break, sentence?: string) {
  const set = new Draft(shipped.texts);
  const places = [breakIt(set)].flat();
  expect(problemsOf(set.texts)).toEqual(places.map((place) => (sentence ? `${place}: ${sentence}` : place)));
}

/** Expects a changed copy of the set to have the problem, beside others that follow from it. */
export function refusesAmong(breakIt: (set: Draft) => string, sentence: string) {
  const set = new Draft(shipped.texts);
  const place = breakIt(set);
  expect(problemsOf(set.texts)).toContain(`${place}: ${sentence}`);
}

/** Expects a changed copy of the set to have no problem. */
export function accepts(change: (set: Draft) => unknown) {
  const set = new Draft(shipped.texts);
  change(set);
  expect(problemsOf(set.texts)).toEqual([]);
}

/** A claim that no other claim is compared with, so that each case breaks one rule only. */
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

/** Adds a claim like `alone`, with some cells changed. */
export const claim = (cells: Cells) => add('claims.csv', alone, cells);

/** Adds a row with the cells of `like`, some of them changed; the place is the first changed cell. */
export const add = (file: FileName, like: Cells, cells: Cells) => (set: Draft) =>
  set.add(file, { ...like, ...cells }, Object.keys(cells)[0]);

export const edit = (file: FileName, where: Cells, cells: Cells) => (set: Draft) =>
  set.edit(file, where, cells);

/** Adds a copy of a row with some cells changed; the place is the first changed cell. */
export const copy = (file: FileName, where: Cells, cells: Cells) => (set: Draft) =>
  set.copy(file, where, cells);

export const columnsOf = (file: FileName): string[] => Object.keys(files[file].row.shape);
