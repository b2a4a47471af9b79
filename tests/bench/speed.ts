import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { freePort } from '../../lib/db/embedded/probe.ts';
import { describeMachine, readLoad } from './machine.ts';

/**
 * `npm run bench`: installs and starts the last commit in a folder of its own, asks it for every kind of page with
 * wrk, then through nginx, and prints one table. Needs Debian's wrk and nginx, and an otherwise idle machine.
 */
const root = join(import.meta.dirname, '../..');
const kinds = {
  home: '/vi',
  ranking: '/vi/xep-hang/papi/2020',
  province: '/vi/tinh/binh-duong',
  'year in review': '/vi/tinh/quang-ninh/2020/papi',
  movers: '/vi/bien-dong/papi/2020',
  map: '/vi/ban-do/par/2023',
  API: '/api/v1/rankings/par/2023',
  CSV: '/api/bang/vi/xep-hang.par.2023.csv',
  embed: '/embed/vi/xep-hang.par.2023',
  picture: '/api/hinh/vi/xep-hang.par.2023.png',
};
const seconds = 10;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const clone = join(folder, 'site');
const running = new Set<() => Promise<void>>();

const print = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const took = (began: number) => `${((performance.now() - began) / 1000).toFixed(1)} s`;
const sizeOf = (part: string) =>
  `${Math.round(Number(execFileSync('du', ['-sk', join(clone, part)], { encoding: 'utf8' }).split('\t')[0]) / 1024)} MB`;

/** Starts a program that says when it is ready; its output and a way to end it. */
async function begin(command: string, args: string[], ready: RegExp, env: Record<string, string> = {}) {
  const child = spawn(command, args, { cwd: clone, env: { ...process.env, LANG: 'C', ...env } });
  let output = '';
  const end = async () => {
    running.delete(end);
    if (child.exitCode !== null) return;
    child.kill('SIGINT');
    await once(child, 'exit');
  };
  running.add(end);
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (ready.test(output)) resolve();
      });
    child.on('exit', () => reject(new Error(output)));
  });
  return { pid: child.pid ?? 0, output, end };
}

interface Load {
  perSecond: number;
  median: string;
  p99: string;
  failed: number;
}

/** Asks for one address as fast as it is answered. */
function load(url: string, connections: number): Load {
  const said = execFileSync(
    'wrk',
    ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'accept-encoding: br', url],
    { encoding: 'utf8' },
  );
  const number = (pattern: RegExp) => pattern.exec(said)?.[1] ?? '';
  return {
    perSecond: Math.round(Number(number(/Requests\/sec:\s+([\d.]+)/))),
    median: number(/^\s+50%\s+(\S+)/m),
    p99: number(/^\s+99%\s+(\S+)/m),
    failed: Number(number(/Non-2xx or 3xx responses: (\d+)/)) + Number(number(/timeout (\d+)/)),
  };
}

/** The memory of a process and all that it started, in MB, by what each is. */
function memoryOf(first: number): string {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => /(\d+)\s+(\d+)\s+(\d+)\s+(.*)/.exec(row)?.slice(1) ?? []);
  const family = new Set([String(first)]);
  for (const [pid = '', parent = ''] of rows) if (family.has(parent)) family.add(pid);
  const parts = new Map<string, number>();
  for (const [pid = '', , kB = '0', args = ''] of rows) {
    if (!family.has(pid)) continue;
    const part = /next-server/.test(args)
      ? 'Next'
      : /postgres/.test(args)
        ? 'PostgreSQL'
        : /ops\/front/.test(args)
          ? 'front'
          : 'command';
    parts.set(part, (parts.get(part) ?? 0) + Number(kB) / 1024);
  }
  return [...parts].map(([part, size]) => `${part} ${Math.round(size)} MB`).join(', ');
}

/** nginx before the site as it is shipped, but for its addresses, folders and limits of one reader. */
function shippedNginx(site: number, port: number): string {
  const own = join(folder, 'nginx');
  mkdirSync(join(own, 'cache'), { recursive: true });
  return readFileSync(join(clone, 'deploy/nginx/nginx.conf'), 'utf8')
    .replaceAll(/^\s*limit_.*$/gm, '')
    .replace('server site-1:3000', `server 127.0.0.1:${site}`)
    .replace(/^\s*server site-2.*$/m, '')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replaceAll('/tmp/nginx', join(own, 'nginx'))
    .replace('/var/cache/nginx/site', join(own, 'cache'))
    .replace('/dev/stdout', join(own, 'access.log'));
}

/** nginx with the page as a file, already compressed: as fast as it gets. */
function staticNginx(port: number): string {
  const own = join(folder, 'static');
  return `pid ${own}/pid; error_log ${own}/error.log; worker_processes auto;
events { worker_connections 4096; }
http { access_log off; client_body_temp_path ${own}/body; proxy_temp_path ${own}/proxy; fastcgi_temp_path ${own}/f;
uwsgi_temp_path ${own}/u; scgi_temp_path ${own}/s; sendfile on; tcp_nopush on;
server { listen 127.0.0.1:${port}; location / { root ${own}/pages; default_type text/html; add_header Content-Encoding br; } } }`;
}

/** Starts nginx with the configuration of that name, and waits until it answers. */
async function nginx(name: string, url: string): Promise<void> {
  // its workers read the folder, which only its owner may
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const config = join(folder, `${name}.conf`);
  const child = spawn('nginx', ['-c', config, '-g', `daemon off; ${user}`], { stdio: 'ignore' });
  running.add(async () => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  });
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(url).catch(() => wait(50, null));
    if (answer?.ok) return;
  }
  throw new Error(`nginx does not answer at ${url}: try nginx -t -c ${config}`);
}

async function measure(): Promise<void> {
  console.log(`${describeMachine()}\n`);
  execFileSync('git', ['clone', '--quiet', root, clone]);
  const began = performance.now();
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: clone, stdio: 'pipe' });
  print('start', '');
  print('---', '---');
  print('`npm ci`', `${took(began)}, ${sizeOf('node_modules')}`);

  const port = await freePort();
  const start = () => {
    const from = performance.now();
    return begin('npm', ['start'], /^Open http/m, { PORT: String(port) }).then((site) => ({
      ...site,
      seconds: took(from),
    }));
  };
  const cold = await start();
  const stepOf = (done: RegExp) => `${done.exec(cold.output)?.[1]} s`;
  print('`npm start`, first', `${cold.seconds}, ready to answer`);
  print('of which the import of all data', stepOf(/([\d.]+) s {2}Data loaded/));
  print('of which the build', `${stepOf(/([\d.]+) s {2}Site built/)}, ${sizeOf('.next')}`);
  await cold.end();
  const site = await start();
  print('`npm start`, again', `${site.seconds}, ready to answer`);
  const origin = `http://127.0.0.1:${port}`;
  for (const address of Object.values(kinds)) {
    const answer = await fetch(origin + address);
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    await answer.arrayBuffer();
  }
  print('memory before load', memoryOf(site.pid));

  console.log('\n');
  print('kept page', 'kB', '10 connections: req/s', 'median', 'p99', '100: req/s', 'median', 'p99', 'failed');
  print(...Array.from({ length: 9 }, () => '---'));
  for (const [kind, address] of Object.entries(kinds)) {
    const answer = await fetch(origin + address, { headers: { 'accept-encoding': 'br' } });
    const kB = (Number(answer.headers.get('content-length')) / 1000).toFixed(0);
    await answer.arrayBuffer();
    const [few, many] = [load(origin + address, 10), load(origin + address, 100)];
    const cells = ({ perSecond, median, p99 }: Load) => [perSecond, median, p99];
    print(kind, kB, ...cells(few), ...cells(many), few.failed + many.failed);
  }
  console.log('\n');
  print('memory after load', memoryOf(site.pid));

  const [plain, before] = [await freePort(), await freePort()];
  const pages = join(folder, 'static/pages');
  mkdirSync(pages, { recursive: true });
  for (const [kind, address] of Object.entries(kinds))
    writeFileSync(
      join(pages, encodeURIComponent(kind)),
      brotliCompressSync(Buffer.from(await (await fetch(origin + address)).arrayBuffer()), {
        params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
      }),
    );
  writeFileSync(join(folder, 'static.conf'), staticNginx(plain));
  writeFileSync(join(folder, 'shipped.conf'), shippedNginx(port, before));
  await nginx('static', `http://127.0.0.1:${plain}/home`);
  await nginx('shipped', `http://127.0.0.1:${before}/vi`);
  console.log('\n');
  print(
    'nginx, 100 connections',
    'a file: req/s',
    'p99',
    'before the site: req/s',
    'p99',
    'ratio',
    'of 5',
    'failed',
  );
  print(...Array.from({ length: 8 }, () => '---'));
  for (const kind of ['home', 'ranking', 'province'] as const) {
    const address = `http://127.0.0.1:${before}${kinds[kind]}`;
    // nginx lets the first reader of an answer fetch it, and looks every half second whether the others may have it
    load(address, 1);
    // by turns, so that both have the same minutes of the machine
    const pairs = Array.from({ length: 5 }, () => {
      const file = load(`http://127.0.0.1:${plain}/${kind}`, 100);
      const kept = load(address, 100);
      return { file, kept, ratio: kept.perSecond / file.perSecond, failed: file.failed + kept.failed };
    }).toSorted((a, b) => a.ratio - b.ratio);
    const [low, , middle, , high] = pairs;
    if (!low || !middle || !high) throw new Error('five pairs have a middle');
    const { file, kept, ratio } = middle;
    const range = `${low.ratio.toFixed(2)} to ${high.ratio.toFixed(2)}`;
    const failed = pairs.reduce((sum, pair) => sum + pair.failed, 0);
    print(kind, file.perSecond, file.p99, kept.perSecond, kept.p99, ratio.toFixed(2), range, failed);
  }
  console.log(`\nload after ${readLoad()}`);
}

try {
  await measure();
} finally {
  await Promise.all([...running].map((end) => end()));
  rmSync(folder, { recursive: true, force: true });
}
