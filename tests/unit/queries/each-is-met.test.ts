import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const listFiles = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => path.posix.join(folder, String(name).replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts'));

const exported = /^export (?:async )?(?:function|const) (\w+)/gm;
const imported = /import \{([^}]+)\} from '([^']+)'/g;

/** The module and name of everything that the files of a folder import, as `lib/queries/a/b name`. */
const importsOf = (folder: string) =>
  listFiles(folder).flatMap((file) =>
    [...read(file).matchAll(imported)].flatMap(([, names = '', from = '']) => {
      const module = from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from.slice(2);
      return names.split(',').map((name) => `${module} ${name.trim()}`);
    }),
  );

it('each query is met by an integration test, by itself or by the query that needs it', () => {
  const queries = listFiles('lib/queries').flatMap((file) =>
    [...read(file).matchAll(exported)].map(([, name]) => `${file.replace(/\.ts$/, '')} ${name}`),
  );
  const met = [...importsOf('tests/integration/queries'), ...importsOf('lib/queries')];
  expect(new Set(queries.map((query) => query.split(' ')[0])).size).toBe(listFiles('lib/queries').length);
  expect(queries.filter((query) => !met.includes(query))).toEqual([]);
});
