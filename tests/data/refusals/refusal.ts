import { expect } from 'vitest';
import { type FileName, files } from '@/lib/dataset/files';
import { formatProblemList } from '@/lib/dataset/report';
import { type Cells, Draft, readShipped, toCsv, toRecords, toRows } from '../../draft';
import { smallPicture } from '../../fictional-set';
import { setUpStage } from '../../staged';

const stage = setUpStage();

/** The shipped set with the few claims that its rulings and the cases name, so that a case takes little time. */
const shipped = new Draft(await readShipped());
const provinceOf = ([index = '', year = '', unit = '']: readonly string[]) =>
  [index, year, unit.split('/')[0]].join(' ');
const ruled = new Set(
  ['resolutions.csv', 'anomalies.csv'].flatMap((file) =>
    toRecords(shipped.texts.get(file) ?? '').map(provinceOf),
  ),
);
/** What is odd about a value of the whole index may be its order among those of the country's other units. */
const oddEditions = new Set(
  toRecords(shipped.texts.get('anomalies.csv') ?? '')
    .filter(([, , unit]) => !unit?.includes('/'))
    .map(([index, year]) => `${index} ${year}`),
);
const isNamed = (claim: readonly string[]) => {
  const [index, year = '', unit = '', dimension] = claim;
  if (dimension === 'overall' && oddEditions.has(`${index} ${year}`)) return true;
  if (index === 'papi') return year === '2020' && ['quang-ninh', 'ca-mau'].includes(unit);
  return ruled.has(provinceOf(claim)) || (index === 'par' && ['2023', '2024'].includes(year));
};
for (const file of ['claims.csv', 'claims-papi.csv']) {
  shipped.rewrite(file, (text) => toCsv(toRecords(text).filter((cells, at) => at === 0 || isNamed(cells))));
}
shipped.add('units.csv', { unit: 'tinh-a', name_vi: 'Tỉnh A', kind: 'province' });
shipped.add('units.csv', { unit: 'tinh-a/so-a', name_vi: 'Sở A', kind: 'department', parent: 'tinh-a' });

const [read = {}] = toRows(shipped.texts.get('claims.csv'));
const keys = files['excerpts.csv'].key.map((column) => [column, read[column] ?? '']);
export const excerpt: Cells = {
  ...Object.fromEntries(keys),
  picture: 'ab'.repeat(32),
  crop: smallPicture,
};
shipped.add('excerpts.csv', excerpt);

export const shippedText = (file: FileName): string => shipped.texts.get(file) ?? '';

/** Every problem of a data set as a line for the operator, without the value that was found. */
const problemsOf = (set: Draft): Promise<string[]> =>
  stage(set.texts, ({ problems }) =>
    formatProblemList(problems)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replace(/ \(found “.*”\)$/s, '')),
  );

/** Changes a set so that it breaks a rule, and returns the place or places that the import should name. */
export type Break = (set: Draft) => string | string[];

/** Expects a changed copy of the set to have the problem `place: sentence` at each place, and no other. */
export async function refuses(breakIt: Break, sentence?: string) {
  const set = new Draft(shipped.texts);
  const places = [breakIt(set)].flat();
  expect(await problemsOf(set)).toEqual(places.map((place) => (sentence ? `${place}: ${sentence}` : place)));
}

/** Expects a changed copy of the set to have the problem, beside others that follow from it. */
export async function refusesAmong(breakIt: (set: Draft) => string, sentence: string) {
  const set = new Draft(shipped.texts);
  const place = breakIt(set);
  expect(await problemsOf(set)).toContain(`${place}: ${sentence}`);
}

/** Expects a changed copy of the set to have no problem. */
export async function accepts(change: (set: Draft) => unknown) {
  const set = new Draft(shipped.texts);
  change(set);
  expect(await problemsOf(set)).toEqual([]);
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
