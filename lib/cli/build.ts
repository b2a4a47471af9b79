import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import type { Env } from '../env.ts';
import { runNode } from './children.ts';
import { fingerprint } from './fingerprint.ts';
import { distFolder, inProject } from './project.ts';
import { CommandError, print, say } from './say.ts';

/** What the built pages depend on; the generated client follows from the schema, and no page needs the commands. */
const sources = [
  ...['app', 'components', 'lib', 'messages', 'public', 'prisma/schema.prisma'],
  ...['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json', 'lib/cli/build.ts'],
];
const notSources = ['lib/cli', 'lib/ops', 'lib/db/generated'];

interface Stamp {
  hash: string;
  /** Next's id of the build; a later build by hand has another one and makes the stamp invalid. */
  buildId: string;
}

const stampOf = (env: Env) => inProject(distFolder(env), 'build-stamp.json');

const readBuildId = (env: Env) => readFile(inProject(distFolder(env), 'BUILD_ID'), 'utf8').catch(() => null);

async function readStamp(env: Env): Promise<Stamp | null> {
  const text = await readFile(stampOf(env), 'utf8').catch(() => null);
  const stamp = text === null ? null : (JSON.parse(text) as Stamp);
  return stamp && stamp.buildId === (await readBuildId(env)) ? stamp : null;
}

/**
 * Builds the site, unless there is a complete build of this code. A build has no data and no settings: pages are
 * made from the database on request.
 * @param forImage whether to leave beside it a folder with what the pages need of the packages
 * @returns whether it built
 * @throws CommandError with what Next said
 */
export async function ensureBuilt(env: Env, { forImage = false } = {}): Promise<boolean> {
  const hash = await fingerprint(sources, notSources);
  if ((await readStamp(env))?.hash === hash) return false;
  print(
    say('          Đang dựng trang web (khoảng một phút)…', '          Building the site (about a minute)…'),
  );
  const buildId = await build(env, forImage);
  // written last, so that an interrupted build has no stamp
  await writeFile(stampOf(env), JSON.stringify({ hash, buildId } satisfies Stamp));
  return true;
}

async function build(env: Env, forImage: boolean): Promise<string> {
  const dist = distFolder(env);
  await rm(stampOf(env), { force: true });
  // left-over types of removed routes fail the build
  for (const stale of ['BUILD_ID', 'types', 'dev/types']) {
    await rm(inProject(dist, stale), { recursive: true, force: true });
  }
  const { code, output } = await runNode('node_modules/next/dist/bin/next', ['build'], {
    env: {
      NODE_ENV: 'production',
      NEXT_DIST_DIR: dist,
      DATABASE_URL: undefined,
      NEXT_STANDALONE: forImage ? '1' : undefined,
    },
    output: 'capture',
  });
  const buildId = await readBuildId(env);
  if (code !== 0 || buildId === null) {
    throw new CommandError(say(`Không dựng được trang:\n${output}`, `The build failed:\n${output}`));
  }
  await bundleScript(dist);
  return buildId;
}

/** Bundles the script of pages, and writes beside it how its file is called. */
async function bundleScript(dist: string): Promise<void> {
  const chart = await bundleFile(dist, 'chart', 'components/charts/interactive/draw-compare-chart.tsx');
  const site = await bundleFile(dist, 'site', 'components/layout/start.ts', [
    loadFrom(/\/draw-compare-chart$/, chart),
  ]);
  await writeFile(inProject(dist, 'static/site.json'), JSON.stringify({ script: `/_next/static/${site}` }));
}

/** @returns what the file is called, which changes with its text */
async function bundleFile(
  dist: string,
  name: string,
  entry: string,
  plugins: Plugin[] = [],
): Promise<string> {
  const { metafile } = await bundle({
    absWorkingDir: inProject(),
    entryPoints: [entry],
    entryNames: `${name}-[hash]`,
    outdir: `${dist}/static`,
    bundle: true,
    minify: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    // the browsers that Next supports
    target: ['chrome111', 'edge111', 'firefox111', 'safari16.4'],
    metafile: true,
    plugins,
    logLevel: 'warning',
  });
  const [file = ''] = Object.keys(metafile.outputs);
  return path.basename(file);
}

/** Leaves an import out of the bundle, to be loaded from a file beside it. */
const loadFrom = (imported: RegExp, file: string): Plugin => ({
  name: 'load-from',
  setup: ({ onResolve }) => onResolve({ filter: imported }, () => ({ path: `./${file}`, external: true })),
});
