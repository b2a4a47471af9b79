import type { Call, OptionName } from './options.ts';

export type Run = (call: Call) => Promise<number>;

interface Verb {
  options: readonly string[];
  load: () => Promise<Run>;
}

const table: OptionName[] = [
  'index',
  'year',
  'level',
  'owner',
  'framework',
  'units',
  'column',
  'decimal',
  'sheet',
  'pages',
  'table',
  'quote',
  'only',
  'rest',
  'reading',
  'hidden',
  'sure',
];
const source: OptionName[] = ['source', 'url', 'title', 'publisher', 'date', 'kind', 'page', 'archive'];
const signed: OptionName[] = ['by', 'note'];

/** The verbs; the module of each is loaded when it is called. Every verb takes `help` and `json`. */
export const verbs: ReadonlyMap<string, Verb> = new Map(
  (
    [
      [
        'template',
        ['index', 'year', 'level', 'owner', 'framework', 'units', 'criteria', 'out'],
        async () => (await import('./template/index.ts')).template,
      ],
      ['check', [...table, ...source], async () => (await import('./check.ts')).check],
      ['preview', [...table, ...source, 'html'], async () => (await import('./preview/index.ts')).preview],
      ['import', [...table, ...source, ...signed], async () => (await import('./import.ts')).importFiles],
      ['releases', [], async () => (await import('./releases.ts')).releases],
      ['show', [], async () => (await import('./show.ts')).show],
      ['restore', signed, async () => (await import('./restore.ts')).restore],
      ['export', ['release', 'out'], async () => (await import('./export.ts')).exportPackage],
      ['coverage', ['index'], async () => (await import('./coverage.ts')).coverage],
      [
        'review',
        [...table, ...source, 'lang', 'pdf', 'xlsx', 'with'],
        async () => (await import('./review/index.ts')).review,
      ],
      [
        'reviews',
        ['index', 'year', 'level', 'region', 'all', 'files', 'lang', 'out'],
        async () => (await import('./review/reviews.ts')).reviews,
      ],
      ['engines', [], async () => (await import('./pictures/engines.ts')).engines],
      ['links', [], async () => (await import('./links.ts')).links],
    ] as [string, OptionName[], () => Promise<Run>][]
  ).map(([name, options, load]) => [name, { options: [...options, 'help', 'json'], load }]),
);
