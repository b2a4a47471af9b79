import { test as plain } from '@playwright/test';
import { sendExactly } from '../send-exactly';
import { expect, test } from './site';

const origin = process.env.E2E_URL ?? '';

for (const [path, words] of [
  ['/vi/%zz', 'Địa chỉ này viết sai'],
  ['/en/tinh/%E0%A4%A', 'This address is not written correctly'],
  ['/vi/tinh/%', 'Địa chỉ này viết sai'],
  ['/%c0%af', 'Địa chỉ này viết sai'],
  ['/vi/%00', 'Địa chỉ này viết sai'],
] as const) {
  test(`${path} is answered as an address that is none`, async () => {
    const { status, headers, body } = await sendExactly(origin, path);
    expect(status).toBe(400);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain(words);
  });
}

for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
  test(`${method} is not taken, by a page or by a file`, async () => {
    for (const path of ['/vi', '/robots.txt', '/khong-co']) {
      const { status, headers } = await sendExactly(origin, path, method);
      expect(status, path).toBe(405);
      expect(headers.allow).toBe('GET, HEAD');
    }
  });
}

for (const path of [
  '/vi/xep-hang/par/2020?vung=khong-co',
  '/vi/xep-hang/par/2020?nhom=Z',
  '/vi/xep-hang/par/2020?sap-xep=khong-co',
  '/vi/xep-hang/par/2020/bo-nganh?vung=dong-nam-bo',
  '/_next/image?url=%2Flogo.svg&w=640&q=75',
  '/_next/static/khong-co.js',
  '/_next/data/x/vi.json',
  '/api/khong-co',
  '/vi/so-lieu/par.2020.khong-co.overall.rank',
]) {
  test(`${path} is no page, and nobody may keep that answer`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(answer.headers()['cache-control']).toBe('no-store');
  });
}

test('spellings of one comparison are one page', async ({ request }) => {
  const tagOf = async (query: string) => (await request.get(`/vi/so-sanh?${query}`)).headers().etag;
  const tag = await tagOf('don-vi=hai-phong,ha-noi');
  expect(tag).toMatch(/^W\/"\d+-/);
  expect(await tagOf('don-vi=hai-phong&don-vi=ha-noi&don-vi=hai-phong&utm=1')).toBe(tag);
});

test('an answer has the tag of its release, and who has it already is told so', async ({ request }) => {
  const release: { id: number } = await (await request.get('/api/ban-du-lieu')).json();
  for (const path of [
    '/vi',
    '/vi/tim?q=ha+noi',
    '/api/tim/en',
    '/api/chia-se/vi/trang.png',
    '/sitemap.xml',
    '/robots.txt',
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const { etag = '', 'cache-control': life = '' } = answer.headers();
    expect(etag, path).toContain(`"${release.id}-`);
    // a cache in front may keep it for seconds, and longer only while this site fails
    expect(Number(/s-maxage=(\d+)/.exec(life)?.[1]), path).toBeLessThan(10);
    expect(life).toContain('stale-if-error=');
    const again = await request.get(path, { headers: { 'if-none-match': etag } });
    expect(again.status(), path).toBe(304);
  }
});

test('what never changes may be kept for ever', async ({ request }) => {
  const page = await (await request.get('/vi')).text();
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
  for (const path of [script, '/api/phien-ban/1.csv']) {
    expect((await request.get(path)).headers()['cache-control'], path).toContain('immutable');
  }
});

const kinds = [
  '/vi',
  '/vi/khong-co',
  '/vi/%zz',
  '/api/tim/vi',
  '/api/suc-khoe',
  '/api/phien-ban/1.csv',
  '/robots.txt',
  '/',
];

for (const path of kinds) {
  test(`${path} tells browsers what they may do with it`, async () => {
    const { headers } = await sendExactly(origin, path);
    // the site under test has an https address
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8,}/),
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  });
}

/**
 * The score of Mozilla's HTTP Observatory (algorithm version 5) for a site that sends no cookie, allows no other
 * origin and redirects HTTP to HTTPS. A policy without 'unsafe-inline' gets 5 more points only if styles do without
 * it too; 100 and more is an A+.
 */
function scoreOf(headers: Record<string, string>): number {
  const policy = new Map(
    (headers['content-security-policy'] ?? '').split(/;\s*/).map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );
  const scripts = policy.get('script-src') ?? policy.get('default-src') ?? ["'unsafe-inline'"];
  const isStrict = !scripts.some((source) => /^(?:'unsafe-|\*|https?:|data:)/.test(source));
  const isWhole =
    policy.get('default-src')?.join() === "'none'" && policy.get('base-uri')?.join() === "'none'";
  const age = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1] ?? 0);
  return (
    100 +
    (isStrict && isWhole ? 0 : -25) +
    (age >= 15_768_000 ? 0 : -20) +
    (headers['x-content-type-options'] === 'nosniff' ? 0 : -5) +
    (policy.get('frame-ancestors')?.join() === "'none'" ? 5 : -20) +
    (headers['referrer-policy'] === 'strict-origin-when-cross-origin' ? 5 : 0)
  );
}

test('a page is worth an A+ by the rules of Mozilla’s Observatory', async ({ request }) => {
  for (const path of [
    '/vi',
    '/en/xep-hang/par/2020',
    '/vi/so-lieu/par.2020.binh-duong.overall.rank',
    '/vi/khong-co',
  ]) {
    expect(scoreOf((await request.get(path)).headers()), path).toBeGreaterThanOrEqual(100);
  }
});

// without the console check of the other tests, because the browser reports what it refuses
plain('a page runs its own scripts and no others', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2020');
  const outcome = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken"';
        document.body.append(script);
      }),
  );
  expect(outcome).toMatch(/^script-src/);
  await expect(page).not.toHaveTitle('taken');
});
