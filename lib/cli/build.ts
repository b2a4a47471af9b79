import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { Env } from '../env.ts';
import { runNode } from './children.ts';
import { fingerprint } from './fingerprint.ts';
import { distFolder, inProject } from './project.ts';
import { CommandError, print, say } from './say.ts';

/** What the built pages depend on; the generated client follows from the schema, and no page needs the commands. */
const sources = [
  ...['app', 'components', 'lib', 'messages', 'public', 'prisma/schema.prisma', 'instrumentation.ts'],
  ...['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'],
];
const notSources = ['lib/cli', 'lib/db/generated'];

/** The data that the pages are built from: the release, and a key that changes with the list of addresses. */
export interface BuiltData {
  databaseUrl: string;
  release: number;
  addressKey: string;
}

interface Stamp {
  hash: string;
  /** Next's id of the build; a later build by hand has another one and makes the stamp invalid. */
  buildId: string;
  release: number;
}

const stampOf = (env: Env) => inProject(distFolder(env), 'build-stamp.json');

const readBuildId = (env: Env) => readFile(inProject(distFolder(env), 'BUILD_ID'), 'utf8').catch(() => null);

async function readStamp(env: Env): Promise<Stamp | null> {
  const text = await readFile(stampOf(env), 'utf8').catch(() => null);
  const stamp = text === null ? null : (JSON.parse(text) as Stamp);
  return stamp && stamp.buildId === (await readBuildId(env)) ? stamp : null;
}

async function wantedHash(env: Env, addressKey: string): Promise<string> {
  const code = await fingerprint(sources, notSources);
  const baked = [env.SITE_URL, env.CONTACT_NAME, env.CONTACT_EMAIL];
  return createHash('sha256')
    .update(JSON.stringify([code, baked, addressKey]))
    .digest('hex');
}

/**
 * Builds the site, unless there is a complete build of this code, these settings and these addresses.
 * New figures need no build: the pages renew themselves.
 * @returns whether it built, and the release that the build holds
 * @throws CommandError with what Next said
 */
export async function ensureBuilt(env: Env, data: BuiltData): Promise<{ built: boolean; release: number }> {
  const hash = await wantedHash(env, data.addressKey);
  const stamp = await readStamp(env);
  if (stamp?.hash === hash) return { built: false, release: stamp.release };
  print(
    say('          Đang dựng các trang (một vài phút)…', '          Building the pages (a minute or two)…'),
  );
  const buildId = await build(env, data);
  // written last, so that an interrupted build has no stamp
  await writeFile(stampOf(env), JSON.stringify({ hash, buildId, release: data.release } satisfies Stamp));
  return { built: true, release: data.release };
}

async function build(env: Env, { databaseUrl, release }: BuiltData): Promise<string> {
  const dist = distFolder(env);
  await rm(stampOf(env), { force: true });
  // left-over types of removed routes fail the build, left-over cached reads bring an older release into it
  for (const stale of ['BUILD_ID', 'types', 'dev/types', 'cache/fetch-cache']) {
    await rm(inProject(dist, stale), { recursive: true, force: true });
  }
  const { code, output } = await runNode('node_modules/next/dist/bin/next', ['build'], {
    env: nextEnv(env, databaseUrl, release),
    output: 'capture',
  });
  const buildId = await readBuildId(env);
  if (code !== 0 || buildId === null) {
    throw new CommandError(say(`Không dựng được trang:\n${output}`, `The build failed:\n${output}`));
  }
  return buildId;
}

/** The environment of every Next command: settings, database, release and folder of the build. */
export function nextEnv(env: Env, databaseUrl: string, release: number): Record<string, string> {
  const { SITE_URL, CONTACT_NAME, CONTACT_EMAIL } = env;
  return {
    ...(SITE_URL && { SITE_URL }),
    ...(CONTACT_NAME && { CONTACT_NAME }),
    ...(CONTACT_EMAIL && { CONTACT_EMAIL }),
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    BUILT_RELEASE: String(release),
    NEXT_DIST_DIR: distFolder(env),
  };
}
