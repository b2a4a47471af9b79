import { existsSync } from 'node:fs';
import { inProject } from './project.ts';
import { CommandError, say } from './say.ts';

const defaultSuites = ['types', 'lint', 'unit', 'data', 'integration', 'e2e'] as const;
/** Run only when they are named: the crawl takes minutes, the cluster needs programs of the system. */
const suites = [...defaultSuites, 'crawl', 'cluster'] as const;
export type Suite = (typeof suites)[number];

/** The inner folder comes first: a file of the crawl is not one of the other browser tests. */
const folders: [string, Suite][] = [
  ['tests/unit/', 'unit'],
  ['tests/data/', 'data'],
  ['tests/integration/', 'integration'],
  ['tests/cluster/', 'cluster'],
  ['tests/e2e/crawl/', 'crawl'],
  ['tests/e2e/', 'e2e'],
];

/** The suites to run, each with the files to run of it; no files means all of them. */
export type ChosenTests = ReadonlyMap<Suite, readonly string[]>;

/**
 * Reads the words after `npm test --`: names of suites, and test files or folders of tests as paths from
 * the project's folder. A path also names its suite. No words mean the default suites.
 * @throws CommandError for a name that is no suite and a path that is in none
 */
export function chooseTests(words: readonly string[]): ChosenTests {
  const chosen = new Map<Suite, string[]>();
  for (const word of words.length > 0 ? words : defaultSuites) {
    const suite = suites.find((name) => name === word);
    if (suite) {
      chosen.set(suite, chosen.get(suite) ?? []);
    } else {
      const of = suiteOf(word);
      chosen.set(of, [...(chosen.get(of) ?? []), word]);
    }
  }
  return chosen;
}

function suiteOf(path: string): Suite {
  const suite = folders.find(([folder]) => `${path}/`.startsWith(folder))?.[1];
  const isTest = /\.(test|spec)\.tsx?$/.test(path) || !/\.\w+$/.test(path);
  if (suite && isTest && existsSync(inProject(path))) return suite;
  const names = suites.join(', ');
  throw new CommandError(
    path.includes('/')
      ? say(
          `Không bộ kiểm thử nào có tệp "${path}"; hãy ghi đường dẫn từ thư mục dự án, như tests/unit/routes.test.ts.`,
          `No suite has the file "${path}"; write its path from the project's folder, like tests/unit/routes.test.ts.`,
        )
      : say(
          `Không có bộ kiểm thử "${path}"; có: ${names}.`,
          `There is no suite "${path}"; there are ${names}.`,
        ),
  );
}
