import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';

/**
 * `flood.ts URL [COUNT]`: requests invented addresses of all routes from a running site on this machine, and the
 * costliest one 300 times at once. Meanwhile it measures a kept page; then it prints the answers.
 */
const [origin = '', count = '20000'] = process.argv.slice(2);
const { hostname } = new URL(origin);
if (!['localhost', '127.0.0.1'].includes(hostname)) throw new Error('only a site on this machine is flooded');

const kept = '/vi/xep-hang/par/2020';
const atOnce = 16;

/** Random numbers that are the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const units = ['ha-noi', 'hue', 'da-nang', 'binh-duong', 'ca-mau', 'hai-phong', 'son-la', 'ha-giang'];
const dimensions = ['overall', 'the-che', 'thu-tuc-hanh-chinh', 'to-chuc-bo-may', 'tai-chinh-cong'];

function createAddresses(random: () => number): () => string {
  const number = (below: number) => Math.floor(random() * below);
  const one = (list: readonly string[]) => list[number(list.length)] ?? '';
  const word = () => Math.floor(random() * 1e12).toString(36);
  const locale = () => one(['vi', 'en']);
  const makers: (() => string)[] = [
    () => `/${locale()}/du-lieu/${1 + number(1e8)}`,
    () => `/api/phien-ban/${2 + number(1e8)}.zip`,
    () => `/${locale()}/so-lieu/par.20${10 + number(89)}.${word()}.overall.rank`,
    () =>
      `/${locale()}/so-lieu/par.${2012 + number(13)}.${one(units)}.${one(dimensions)}.${one(['rank', 'percent'])}`,
    () => `/${locale()}/xep-hang/par/2020?vung=${word()}`,
    () =>
      `/${locale()}/xep-hang/par/${2012 + number(13)}?sap-xep=${one(['ten', 'bac', 'diem', 'nguon-nguoc'])}`,
    () => `/${locale()}/tim?q=${word()}`,
    () => `/${locale()}/so-sanh?don-vi=${one(units)},${one(units)},${word()}&tu=${2012 + number(13)}`,
    () => `/${locale()}/tinh/${word()}`,
    () => `/${locale()}/linh-vuc/par.${word()}/20${10 + number(89)}`,
    () => `/${locale()}/vung/${word()}`,
    () => `/api/chia-se/${locale()}/tinh.${word()}.png`,
    () => `/api/tim/${word()}`,
    () => `/_next/static/chunks/${word()}.js`,
    () => `/${word()}/${word()}`,
    () => `/vi/%${word().slice(0, 2)}`,
  ];
  return () => makers[number(makers.length)]?.() ?? '/';
}

const statuses = new Map<number, number>();
const undeliberate: string[] = [];

async function ask(address: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(origin + address, { redirect: 'manual' });
  await answer.arrayBuffer();
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  if (answer.status >= 500 && (answer.status !== 503 || !answer.headers.has('retry-after')))
    undeliberate.push(`${answer.status} ${address}`);
  return performance.now() - began;
}

const percentile = (times: number[], share: number): string =>
  `${([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;

async function timeKept(rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await ask(kept));
  return times;
}

const cpu =
  (await readFile('/proc/cpuinfo', 'utf8').catch(() => '')).match(/model name\s*: (.*)/)?.[1] ?? '?';
console.log(`${cpu}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
await ask(kept);
const idle = await timeKept(200);
console.log(`kept page, idle: median ${percentile(idle, 0.5)}, p99 ${percentile(idle, 0.99)}`);

const next = createAddresses(createRandom(20_260_101));
let left = Number(count);
const busy: number[] = [];
const watching = (async () => {
  while (left > 0) busy.push(...(await timeKept(5)));
})();
const began = performance.now();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (left-- > 0) await ask(next());
  }),
);
await watching;
console.log(
  `${count} made-up addresses, ${atOnce} at once: ${((performance.now() - began) / 1000).toFixed(0)} s`,
);
console.log(`kept page meanwhile: median ${percentile(busy, 0.5)}, p99 ${percentile(busy, 0.99)}`);

await Promise.all(
  Array.from({ length: 300 }, (_, at) =>
    ask(`/vi/so-sanh?don-vi=ha-noi,hue&tu=${2012 + (at % 13)}&la=${at}&chi-so=x${at}`),
  ),
);
await Promise.all(Array.from({ length: 300 }, (_, at) => ask(`/api/phien-ban/${1000 + at}.zip`)));
console.log(
  `answers: ${[...statuses]
    .sort()
    .map(([status, times]) => `${status} × ${times}`)
    .join(', ')}`,
);
console.log(`5xx that are no deliberate 503: ${undeliberate.length} ${undeliberate.slice(0, 5).join(' ')}`);
console.log(`ready: ${await (await fetch(`${origin}/api/suc-khoe`)).text()}`);
