import { expect, test } from '@playwright/test';
import { listComparisons, listMadeUp } from '../../made-up-addresses';
import { sendExactly } from '../../send-exactly';
import { type Site, serveBuild, statusOf } from './served-site';

let site: Site;

test.beforeAll(async () => {
  site = await serveBuild(process.env.E2E_DATABASE_URL ?? '', { NODE_OPTIONS: '--max-old-space-size=300' });
});
test.afterAll(() => site.stop());

/** Requests all addresses, some at once, and returns those that are answered with an error nobody meant. */
async function findFaults(addresses: readonly string[], atOnce: number): Promise<string[]> {
  const left = [...addresses];
  const faults: string[] = [];
  const ask = async () => {
    for (let address = left.pop(); address !== undefined; address = left.pop()) {
      const answer = await sendExactly(site.url, address).catch(String);
      if (typeof answer === 'string') faults.push(`${address}: ${answer}`);
      else if (answer.status >= 500 && !(answer.status === 503 && answer.headers['retry-after']))
        faults.push(`${address}: ${answer.status}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  return faults;
}

test('a server with little memory outlives 3,000 made-up addresses and 300 comparisons at once', async () => {
  test.setTimeout(600_000);
  const asked = ['/vi', '/en/xep-hang/par/2020', '/vi/tinh/binh-duong'];
  for (const path of asked) expect(await statusOf(site.url + path), path).toBe(200);

  expect(await findFaults(listMadeUp(3000, 20_260_101), 16)).toEqual([]);
  expect(await findFaults(listComparisons(300), 300)).toEqual([]);

  for (const path of asked) expect(await statusOf(site.url + path), path).toBe(200);
  expect(await statusOf(`${site.url}/api/suc-khoe`)).toBe(200);
  expect(site.output()).not.toMatch(/ended by itself|tự dừng/);
});
