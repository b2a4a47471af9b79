import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../lib/cli/browser.ts';
import { inProject } from '../../lib/cli/project.ts';
import { describeMachine, readLoad } from './machine.ts';

/**
 * `npm run bench:pages -- URL [RUNS] [PATH…]`: asks Lighthouse about pages of a running site as a phone has them, and
 * prints the medians; then what a reader on slow 3G with a slow phone waits. Lighthouse is fetched when first asked for,
 * and opens the pages in the browser of the tests. The last column is its own measure of the machine meanwhile: above
 * 1,000 is a desktop (`computeBenchmarkIndex` in core/lib/page-functions.js).
 */
const lighthouse = 'lighthouse@12.8.2';
const [origin = '', runs = '5', ...named] = process.argv.slice(2);
/** An address of each kind of page, the heaviest of its kind where they differ. */
const kinds = [
  ...['/vi', '/vi/xep-hang', '/vi/xep-hang/par/2023', '/vi/xep-hang/papi/2020', '/en/xep-hang/papi/2020'],
  ...['/vi/bien-dong', '/vi/bien-dong/papi/2020', '/vi/ky/par/2020', '/vi/ban-do/par/2023'],
  ...['/vi/tinh', '/vi/tinh/sap-nhap', '/vi/tinh/binh-duong', '/vi/tinh/an-giang/theo-nam'],
  ...['/vi/tinh/binh-duong/linh-vuc', '/vi/tinh/binh-duong/nguon', '/vi/tinh/binh-duong/so-nganh/2017'],
  ...['/vi/tinh/tay-ninh/so-nganh/so-y-te', '/vi/tinh/quang-ninh/2020/papi'],
  ...[
    '/vi/tinh/quang-ninh/2016-2020/papi',
    '/vi/so-nganh',
    '/vi/bo-nganh/bo-tai-chinh',
    '/vi/vung/tay-nguyen',
  ],
  ...['/vi/linh-vuc', '/vi/linh-vuc/par.chinh-quyen-so', '/vi/linh-vuc/par.thu-tuc-hanh-chinh/2023'],
  '/vi/so-lieu/par.2020.binh-duong.overall.rank',
  '/vi/so-sanh?don-vi=hai-phong,quang-ninh,ha-noi&tu=2018&den=2024',
  ...['/vi/mo-phong', '/vi/kiem-chung', '/vi/tim?q=ha+giang', '/vi/nguon', '/vi/nguon/bat-dong'],
  ...['/vi/du-lieu/do-phu', '/vi/du-lieu/1', '/vi/du-lieu/api', '/vi/du-lieu/dinh-chinh', '/vi/phuong-phap'],
  '/vi/tiep-can',
];
const paths = named.length ? named : kinds;
/** Slow 3G as WebPageTest has it (400 kbit/s, 400 ms), on a phone four times slower than this machine. */
const slow = [
  ...[
    '--throttling-method=devtools',
    '--throttling.requestLatencyMs=400',
    '--throttling.cpuSlowdownMultiplier=4',
  ],
  ...['--throttling.downloadThroughputKbps=400', '--throttling.uploadThroughputKbps=400'],
];

interface Report {
  environment: { benchmarkIndex: number };
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue?: number; details?: { items?: { transferSize?: number }[] } }>;
}

const browser = await findBrowser();
const folder = inProject('.cache', lighthouse);
const cli = join(folder, 'node_modules/lighthouse/cli/index.js');
if (!existsSync(cli)) execFileSync('npm', ['install', '--no-save', '--prefix', folder, lighthouse]);
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Lighthouse's report on a page; it fails now and then to record a load, and is asked again. */
function ask(path: string, only: string, options: readonly string[] = []): Report {
  for (let tries = 1; ; tries++)
    try {
      return askOnce(path, only, options);
    } catch (error) {
      if (tries === 3) throw new Error(`${path}: Lighthouse failed three times`, { cause: error });
    }
}

function askOnce(path: string, only: string, options: readonly string[]): Report {
  const chrome = ['--headless', '--disable-gpu', ...browser.args, ...asRoot].join(' ');
  const out = execFileSync(
    process.execPath,
    [
      ...[cli, origin + path, '--quiet', '--output=json', `--only-categories=${only}`],
      ...[`--chrome-flags=${chrome}`, ...options],
    ],
    {
      ...{ encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] },
      env: { ...process.env, ...browser.env, CHROME_PATH: browser.path },
    },
  );
  return JSON.parse(out) as Report;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const print = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);

console.log(`${describeMachine()}; ${lighthouse}, median of ${runs}\n`);
print(
  'page',
  'performance',
  'lowest',
  'FCP',
  'LCP',
  'CLS',
  'requests',
  'kB',
  'others',
  'slow 3G: FCP',
  'machine',
);
print(...Array.from({ length: 11 }, () => '---'));
for (const path of paths) {
  const whole = ask(path, 'performance,accessibility,best-practices,seo');
  const reports = [whole, ...Array.from({ length: Number(runs) - 1 }, () => ask(path, 'performance'))];
  const scores = reports.map(({ categories }) => Math.round((categories.performance?.score ?? 0) * 100));
  const speeds = reports.map(({ environment }) => Math.round(environment.benchmarkIndex));
  const audit = (name: string) =>
    median(reports.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN));
  const requests = reports[0]?.audits['network-requests']?.details?.items ?? [];
  const bytes = requests.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);
  print(
    path,
    median(scores),
    Math.min(...scores),
    `${(audit('first-contentful-paint') / 1000).toFixed(1)} s`,
    `${(audit('largest-contentful-paint') / 1000).toFixed(1)} s`,
    audit('cumulative-layout-shift').toFixed(3),
    requests.length,
    (bytes / 1000).toFixed(0),
    Object.entries(whole.categories)
      .filter(([name]) => name !== 'performance')
      .map(([, { score }]) => Math.round(score * 100))
      .join('/'),
    `${((ask(path, 'performance', slow).audits['first-contentful-paint']?.numericValue ?? Number.NaN) / 1000).toFixed(1)} s`,
    `${Math.min(...speeds)} to ${Math.max(...speeds)}`,
  );
}
console.log(`\nload after ${readLoad()}`);
