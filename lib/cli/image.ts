import { cpSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { readEnv } from '../env.ts';
import { ensureBuilt } from './build.ts';
import { ensureGenerated } from './generate.ts';
import { runCommand } from './lifetime.ts';
import { distFolder, inProject } from './project.ts';
import { say, step } from './say.ts';

/** The native module of the front; every other package is in its bundle. */
const native = '@resvg';

/**
 * `npm run image`: makes the folder `.image`, which has all that serving the site needs besides Node: the pages with
 * what they need of the packages, and the command and the front as one file each. `node lib/cli/site.js` runs there.
 */
async function image(): Promise<number> {
  const env = readEnv({ ...process.env, NEXT_DIST_DIR: '.next-image' }, say);
  const dist = distFolder(env);
  await step(ensureGenerated, () => say('Mã Prisma', 'Prisma client'));
  await step(
    () => ensureBuilt(env, { forImage: true }),
    () => say('Trang web', 'Site'),
  );
  await step(
    async () => {
      rmSync(inProject('.image'), { recursive: true, force: true });
      cpSync(inProject(dist, 'standalone'), inProject('.image'), { recursive: true, verbatimSymlinks: true });
      for (const [from, to] of [
        [`${dist}/static`, `${dist}/static`],
        [`node_modules/${native}`, `node_modules/${native}`],
        ['lib/cli/exit-with-parent.mjs', 'lib/cli/exit-with-parent.mjs'],
        ['LICENSE', 'LICENSE'],
      ] as const)
        cpSync(inProject(from), inProject('.image', to), { recursive: true });
      await bundle();
    },
    () => say('Thư mục .image', 'Folder .image'),
  );
  return 0;
}

const bundle = () =>
  build({
    absWorkingDir: inProject(),
    entryPoints: ['lib/cli/site.ts', 'lib/ops/front/main.ts'],
    outdir: '.image',
    outbase: '.',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: [`${native}/*`, 'tsx/*', 'pg-native'],
    // packages in the older format of modules ask for Node's own by `require`
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });

await runCommand(image);
