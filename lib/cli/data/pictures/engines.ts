import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Env } from '@/lib/env';
import { createLoad, type Load } from '@/lib/scans/engines/load';
import { inProject } from '../../project.ts';
import { CommandError, print, say, seconds } from '../../say.ts';
import type { Call } from '../options.ts';

const listed = ['package.json', 'package-lock.json'] as const;
/** onnxruntime-node brings its library for every system, of which one is needed. */
const libraries = ['onnxruntime-node', 'bin', 'napi-v6'];

/** `engines`: installs what reads pictures, or says that it is there. */
export async function engines({ env }: Call): Promise<number> {
  const folder = await engineFolder(env);
  if (isInstalled(folder))
    print(say(`Đã có bộ đọc ảnh: ${folder}`, `What reads pictures is there: ${folder}`));
  else await install(folder);
  return 0;
}

/**
 * What loads the engines.
 * @throws CommandError when they are not installed
 */
export async function loadEngines(env: Env): Promise<Load> {
  const folder = await engineFolder(env);
  if (isInstalled(folder)) return createLoad(folder);
  throw new CommandError(
    say(
      'Đọc ảnh cần cài thêm bộ đọc một lần (tải về chừng 100 MB, chiếm 130 MB): npm run data -- engines',
      'Pictures need their engines installed once (about 100 MB to fetch, 130 MB on disk): npm run data -- engines',
    ),
  );
}

/** The folder of the pinned engines, in the user's cache; other versions have folders of their own. */
async function engineFolder(env: Env): Promise<string> {
  const lock = await readFile(inProject('lib/scans/engines/package-lock.json'));
  const version = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const cache = env.XDG_CACHE_HOME ?? env.LOCALAPPDATA ?? path.join(homedir(), '.cache');
  return path.join(cache, 'chi-so-cchc', `engines-${version}`);
}

const isInstalled = (folder: string): boolean => existsSync(path.join(folder, 'node_modules'));

/** Installs into a folder beside, and gives it its name when it is whole. */
async function install(folder: string): Promise<void> {
  const began = performance.now();
  print(
    say(
      'Cài bộ đọc ảnh (tải về chừng 100 MB, chiếm 130 MB)…',
      'Installing what reads pictures (about 100 MB to fetch, 130 MB on disk)…',
    ),
  );
  const making = `${folder}.${process.pid}`;
  await mkdir(making, { recursive: true });
  try {
    for (const file of listed) await cp(inProject('lib/scans/engines', file), path.join(making, file));
    // the packages need no scripts: one of them would fetch more from elsewhere
    await run(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], making);
    await dropOtherSystems(path.join(making, 'node_modules', ...libraries));
    if (!isInstalled(folder)) await rename(making, folder);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  print(
    say(
      `Đã cài sau ${seconds(performance.now() - began)} s: ${folder}`,
      `Installed in ${seconds(performance.now() - began)} s: ${folder}`,
    ),
  );
}

async function dropOtherSystems(folder: string): Promise<void> {
  const drop = async (parent: string, own: string) => {
    for (const name of await readdir(parent))
      if (name !== own) await rm(path.join(parent, name), { recursive: true });
  };
  if (!existsSync(path.join(folder, process.platform, process.arch))) {
    throw new CommandError(
      say(
        `Bộ đọc ảnh không có cho máy này (${process.platform}-${process.arch}).`,
        `What reads pictures does not exist for this machine (${process.platform}-${process.arch}).`,
      ),
    );
  }
  await drop(folder, process.platform);
  await drop(path.join(folder, process.platform), process.arch);
}

function run(args: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', args, {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    npm.stderr.on('data', (part) => {
      said += part;
    });
    npm.once('error', reject);
    npm.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(
            new CommandError(
              say(`Không cài được: ${said.trim()}`, `It could not be installed: ${said.trim()}`),
            ),
          ),
    );
  });
}
