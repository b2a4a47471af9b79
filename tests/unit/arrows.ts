import path from 'node:path';
import type { SourceFile } from './sources';

/** The other parts that each part of the code may import. */
const arrows: Record<string, readonly string[]> = {
  app: [
    'lib/markup',
    'components',
    'lib/api',
    'lib/release',
    'lib/queries',
    'lib/views',
    'lib/params',
    'lib/i18n',
    'lib/routes',
  ],
  components: [
    'lib/browser',
    'lib/markup',
    'lib/api',
    'lib/charts',
    'lib/views',
    'lib/domain',
    'lib/i18n',
    'lib/routes',
  ],
  'lib/browser': ['lib/domain', 'lib/i18n', 'lib/routes'],
  'lib/api': ['lib/dataset', 'lib/views', 'lib/domain', 'lib/routes', 'messages'],
  'lib/charts': ['lib/domain'],
  'lib/cli': [
    'lib/import',
    'lib/scans',
    'lib/sheets',
    'lib/tables',
    'lib/release',
    'lib/dataset',
    'lib/db',
    'lib/env',
    'lib/routes',
    'lib/domain',
  ],
  'lib/ops': ['lib/markup', 'lib/api', 'lib/params', 'lib/pictures', 'lib/routes', 'lib/env', 'messages'],
  'lib/dataset': ['lib/domain'],
  'lib/db': ['lib/domain', 'lib/env'],
  'lib/domain': [],
  'lib/env': [],
  'lib/i18n': ['lib/domain', 'lib/routes', 'messages'],
  'lib/import': ['lib/release', 'lib/dataset', 'lib/db', 'lib/domain'],
  'lib/params': ['lib/domain', 'lib/i18n', 'lib/routes'],
  'lib/markup': [],
  'lib/pictures': ['lib/markup', 'lib/routes'],
  'lib/queries': ['lib/release', 'lib/views', 'lib/db', 'lib/domain', 'lib/env'],
  'lib/release': ['lib/dataset', 'lib/db', 'lib/domain', 'lib/env'],
  'lib/routes': ['lib/domain', 'lib/i18n'],
  'lib/scans': ['lib/dataset', 'lib/domain', 'lib/sheets'],
  'lib/sheets': [],
  'lib/tables': ['lib/dataset', 'lib/domain'],
  'lib/views': ['lib/domain'],
};
/** Parts that may not import packages. */
const pure = ['lib/domain'];
const prismaClient = /^(?:@prisma\/client|lib\/db\/generated)(?:\/|$)/;

/** The imports that the arrows do not allow, each as `file → what it imports`. */
export function findBrokenArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const from = partOf(file.path);
    return specifiersOf(file.text)
      .filter((specifier) => !isAllowed(from, resolve(file.path, specifier)))
      .map((specifier) => `${file.path} → ${specifier}`);
  });
}

function isAllowed(from: string, { target, isPackage }: { target: string; isPackage: boolean }): boolean {
  if (prismaClient.test(target)) return from === 'lib/db';
  if (isPackage) return !pure.includes(from);
  const to = partOf(target);
  if (from === to) return true;
  const allowed = arrows[from];
  // files at the top level and in prisma/ may import any part but the routes and the tests
  return allowed ? allowed.includes(to) : to !== 'app' && to !== 'tests';
}

/** The part of a file: `app`, `lib/domain`…; a single file such as `lib/env.ts` is a part of its own. */
export function partOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? `lib/${second.replace(/\.\w+$/, '')}` : top;
}

/** The parts that have arrows. */
export const parts = Object.keys(arrows);

function resolve(file: string, specifier: string): { target: string; isPackage: boolean } {
  if (specifier.startsWith('@/')) return { target: specifier.slice(2), isPackage: false };
  if (!specifier.startsWith('.')) return { target: specifier, isPackage: true };
  return { target: path.posix.join(path.posix.dirname(file), specifier), isPackage: false };
}

const forms = [
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(?<from>.+?)\1/g,
  /\bimport\s*(['"])(?<from>.+?)\1/g,
  /\b(?:import|require)\s*\(\s*(['"`])(?<from>.+?)\1/g,
];

/** The circles of modules that import each other, each as the list of its files. */
export function findCircles(files: readonly SourceFile[]): string[][] {
  const known = new Set(files.map(({ path: name }) => name));
  const importsOf = new Map(
    files.map((file) => [
      file.path,
      specifiersOf(file.text).flatMap((specifier) => findFile(resolve(file.path, specifier).target, known)),
    ]),
  );
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push(way.slice(at));
    if (at >= 0 || done.has(file)) return;
    for (const next of importsOf.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const { path: file } of files) walk(file, []);
  return circles;
}

function findFile(target: string, known: ReadonlySet<string>): string[] {
  const names = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`];
  return names.filter((name) => known.has(name)).slice(0, 1);
}

/** The folders with more than `most` files, each with their number. */
export function findFlatPiles(files: readonly SourceFile[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const { path: file } of files) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > most).map(([folder, count]) => `${folder}: ${count}`);
}

/** Everything that a module imports or exports from, statically, dynamically or for a type. */
function specifiersOf(text: string): string[] {
  return forms.flatMap((form) => [...text.matchAll(form)].map((match) => match.groups?.from ?? ''));
}
