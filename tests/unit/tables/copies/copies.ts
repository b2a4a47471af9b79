import { readTables, type TableContext, type TableOptions, type TablesReading } from '@/lib/tables';
import { Draft, readShipped } from '../../../draft';
import { referencesOf } from '../references';

const draft = new Draft(await readShipped());
draft.edit(
  'editions.csv',
  { index: 'par', year: '2025', level: 'province' },
  { framework: 'province-2022', units: '34', status: 'published' },
);

/** The data set with the edition of PAR INDEX 2025 opened for its first figures. */
export const references = referencesOf(draft.texts);
export const par2025 = { index: 'par', year: 2025, level: 'province', source: 'b1', references } as const;

/** Reads rows of cells as a copied table, of PAR INDEX 2025 unless the context says otherwise. */
export const readCopy = (
  rows: readonly (readonly string[])[] | string,
  options: TableOptions = {},
  context: Partial<TableContext> = {},
): Promise<TablesReading> => {
  const text = typeof rows === 'string' ? rows : rows.map((cells) => cells.join('\t')).join('\n');
  return readTables({ name: 'bang.txt', bytes: Buffer.from(text) }, { ...par2025, ...context }, options);
};

/** The claims as lines of unit, dimension, measure and value, in the order of the table. */
export const claimsOf = ({ claims }: TablesReading): string[] =>
  claims.map(({ cells }) => cells.slice(2, 6).join(' '));

/** What keeps the table from being loaded: the questions and the problems, in English. */
export const openOf = ({ questions, problems }: TablesReading): string[] => [
  ...questions.map(({ text }) => text.en),
  ...problems.map(({ line, column, expected }) => `${line} ${column}: ${expected.en}`),
];

/** The answers that the questions offer, without the name of the column. */
export const answersOf = ({ questions }: TablesReading): string[][] =>
  questions.map(({ choices }) => choices.map((choice) => choice.replace(/^--column ".*=(.*)"$/, '$1')));
