import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './children.ts';
import { inProject } from './project.ts';
import { CommandError, print, say } from './say.ts';

/** Debian's Chromium without windows: the same engine, in which a page opens in a third of the processor time. */
const shell = 'chromium-headless-shell';
const systemBrowsers = [
  `/usr/bin/${shell}`,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const packaged = '@sparticuz/chromium@143.0.4';

export interface Browser {
  path: string;
  /** Arguments that this build of the browser needs besides the usual ones. */
  args: string[];
  env: Record<string, string>;
}

const plain = (path: string): Browser => ({
  path,
  // or its letters would be wider than those of a browser with windows
  args: path.endsWith(shell) ? ['--font-render-hinting=none'] : [],
  env: {},
});

/**
 * Finds a Chromium, and where there is none installs one: from the system's packages as root, else from npm.
 * @throws CommandError when none can be had
 */
export async function findBrowser(): Promise<Browser> {
  const { CHROME } = process.env;
  if (CHROME) {
    if (existsSync(CHROME)) return plain(CHROME);
    throw new CommandError(say(`CHROME: không có tệp ${CHROME}.`, `CHROME: there is no file ${CHROME}.`));
  }
  const installed = [...systemBrowsers, await ownBrowserOfPlaywright()].find((path) => existsSync(path));
  if (installed) return plain(installed);
  return (await fromSystemPackages()) ?? (await fromNpm());
}

async function ownBrowserOfPlaywright(): Promise<string> {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

async function fromSystemPackages(): Promise<Browser | null> {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return null;
  print(say('          Đang cài Chromium bằng apt…', '          Installing Chromium with apt…'));
  const apt = async (...args: string[]) => {
    const { code } = await runProgram('apt-get', ['-y', ...args], { DEBIAN_FRONTEND: 'noninteractive' });
    return code === 0;
  };
  const isKnown = (name: string) =>
    /Candidate: \d/.test(
      spawnSync('apt-cache', ['policy', name], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
        .stdout ?? '',
    );
  if (!isKnown('chromium')) await apt('update');
  for (const name of [shell, 'chromium'].filter(isKnown)) {
    const install = () => apt('install', '--no-install-recommends', name);
    // an outdated package list names versions that the server no longer has
    if (!(await install()) && (await apt('update'))) await install();
    if (existsSync(`/usr/bin/${name}`)) return plain(`/usr/bin/${name}`);
  }
  return null;
}

/** A Chromium built for bare containers: it brings its own system libraries and fonts. */
async function fromNpm(): Promise<Browser> {
  const folder = inProject('.cache/chromium');
  const entry = join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(entry)) {
    print(say('          Đang tải Chromium từ npm…', '          Fetching Chromium from npm…'));
    mkdirSync(folder, { recursive: true });
    const { output } = await runProgram('npm', ['install', '--no-save', '--prefix', folder, packaged]);
    if (!existsSync(entry)) {
      throw new CommandError(
        say(
          `Không tìm được và không cài được Chromium; hãy đặt CHROME là đường dẫn của trình duyệt.\n${output}`,
          `No Chromium was found and none could be installed; set CHROME to the path of a browser.\n${output}`,
        ),
      );
    }
  }
  const unpacked = join(folder, 'unpacked');
  if (!existsSync(join(unpacked, 'whole'))) await unpack(entry, unpacked);
  return {
    path: join(unpacked, 'chromium'),
    args: ['--no-zygote', '--disable-gpu'],
    env: { LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'), FONTCONFIG_PATH: join(unpacked, 'fonts') },
  };
}

/**
 * Unpacks the package in a process with an environment of its own: it unpacks into the temporary folder, and
 * unpacks its libraries only when it finds itself on the service that it was built for.
 */
async function unpack(entry: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const code = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((module) => module.default.executablePath())`;
  const env = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const ended = await runProgram(process.execPath, ['-e', code], env);
  if (ended.code !== 0) throw new CommandError(ended.output);
  // the fonts.conf of the package names a folder of that service, and a page without any font crashes
  writeFileSync(join(folder, 'fonts', 'fonts.conf'), toFontsConf(folder));
  writeFileSync(join(folder, 'whole'), '');
}

const toFontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
