import { listComparisons, listMadeUp } from '../made-up-addresses';
import { sendExactly } from '../send-exactly';
import { describeMachine } from './machine.ts';

/**
 * `flood.ts URL [COUNT]`: requests invented addresses of all routes from a running site on this machine, and the
 * costliest one 300 times at once. Meanwhile it measures a kept page; then it prints the answers.
 */
const [origin = '', count = '20000'] = process.argv.slice(2);
const { hostname } = new URL(origin);
if (!['localhost', '127.0.0.1'].includes(hostname)) throw new Error('only a site on this machine is flooded');

const kept = '/vi/xep-hang/par/2020';
const atOnce = 16;

const statuses = new Map<number, number>();
const undeliberate: string[] = [];

async function ask(address: string): Promise<number> {
  const began = performance.now();
  const { status, headers } = await sendExactly(origin, address);
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  if (status >= 500 && (status !== 503 || !headers['retry-after'])) undeliberate.push(`${status} ${address}`);
  return performance.now() - began;
}

const percentile = (times: number[], share: number): string =>
  `${([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;

async function timeKept(rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await ask(kept));
  return times;
}

console.log(describeMachine());
await ask(kept);
const idle = await timeKept(200);
console.log(`kept page, idle: median ${percentile(idle, 0.5)}, p99 ${percentile(idle, 0.99)}`);

const left = listMadeUp(Number(count), 20_260_101);
const busy: number[] = [];
const watching = (async () => {
  while (left.length > 0) busy.push(...(await timeKept(5)));
})();
const began = performance.now();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let address = left.pop(); address; address = left.pop()) await ask(address);
  }),
);
await watching;
console.log(
  `${count} made-up addresses, ${atOnce} at once: ${((performance.now() - began) / 1000).toFixed(0)} s`,
);
console.log(`kept page meanwhile: median ${percentile(busy, 0.5)}, p99 ${percentile(busy, 0.99)}`);

await Promise.all(listComparisons(300).map(ask));
await Promise.all(Array.from({ length: 300 }, (_, at) => ask(`/api/phien-ban/${1000 + at}.zip`)));
console.log(
  `answers: ${[...statuses]
    .sort()
    .map(([status, times]) => `${status} × ${times}`)
    .join(', ')}`,
);
console.log(`5xx that are no deliberate 503: ${undeliberate.length} ${undeliberate.slice(0, 5).join(' ')}`);
console.log(`ready: ${await (await fetch(`${origin}/api/suc-khoe`)).text()}`);
