import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from './browser.ts';
import { runNode } from './children.ts';

/** How many tests of a suite passed, failed and were skipped. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The sum of two tallies. */
export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

const oneCheck = (passed: boolean): Tally => ({
  passed: Number(passed),
  failed: Number(!passed),
  skipped: 0,
});

type ChildEnv = Record<string, string | undefined>;

const readReport = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** Checks the types, with those that Next generates for the routes; counts as one test. */
export async function checkTypes(env: ChildEnv): Promise<Tally> {
  const routes = await runNode('node_modules/next/dist/bin/next', ['typegen'], { env, output: 'capture' });
  if (routes.code !== 0) process.stdout.write(routes.output);
  const { code } = await runNode(
    'node_modules/typescript/bin/tsc',
    ['--noEmit', '-p', 'tsconfig.test.json'],
    {
      output: 'inherit',
    },
  );
  return oneCheck(routes.code === 0 && code === 0);
}

/** Checks lint rules and format; counts as one test. */
export async function checkLint(): Promise<Tally> {
  const { code } = await runNode('node_modules/@biomejs/biome/bin/biome', ['check'], { output: 'inherit' });
  return oneCheck(code === 0);
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

/**
 * Runs one project of the Vitest configuration, or some files of it. A file that does not load is a failure
 * even if no test in it ran.
 */
export async function runVitest(
  project: string,
  reports: string,
  env: ChildEnv,
  files: readonly string[] = [],
): Promise<Tally> {
  const file = join(reports, `${project}.json`);
  const args = [
    ...['run', ...files, '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ];
  const { code } = await runNode('node_modules/vitest/vitest.mjs', args, { env, output: 'inherit' });
  const report = readReport<VitestReport>(file);
  const failed = report.numFailedTests || Number(code !== 0 || !report.success);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Runs one project of the Playwright configuration, or some files of it; passing only on a retry is a failure. */
export async function runPlaywright(
  project: string,
  reports: string,
  browser: Browser,
  env: ChildEnv,
  files: readonly string[] = [],
): Promise<Tally> {
  const file = join(reports, `${project}.json`);
  const { code } = await runNode(
    'node_modules/@playwright/test/cli.js',
    ['test', ...files, `--project=${project}`, '--pass-with-no-tests'],
    {
      env: {
        ...env,
        ...browser.env,
        CHROME: browser.path,
        CHROME_ARGS: browser.args.join(' '),
        E2E_REPORT: file,
      },
      output: 'inherit',
    },
  );
  const { expected, unexpected, flaky, skipped } = readReport<PlaywrightReport>(file).stats;
  return { passed: expected, failed: unexpected + flaky || Number(code !== 0), skipped };
}
