import type { APIRequestContext } from '@playwright/test';
import { editions, provinceNames } from './data-set';
import { expect, forEach, inEnglish, templates, test } from './site';

const site = 'https://cchc.example';

const readHead = async (request: APIRequestContext, path: string) => {
  const html = await (await request.get(path)).text();
  const decode = (text = '') => text.replaceAll('&amp;', '&');
  const find = (pattern: RegExp) => decode(pattern.exec(html)?.[1]);
  const alternates = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)];
  const facts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return {
    title: find(/<title>([^<]+)<\/title>/),
    description: find(/<meta name="description" content="([^"]+)"/),
    canonical: find(/<link rel="canonical" href="([^"]+)"/),
    ogTitle: find(/<meta property="og:title" content="([^"]+)"/),
    ogImage: find(/<meta property="og:image" content="([^"]+)"/),
    twitter: find(/<meta name="twitter:card" content="([^"]+)"/),
    alternates: Object.fromEntries(alternates.map(([, language, href]) => [language, decode(href)])),
    facts: facts.map(([, text]) => JSON.parse(text ?? '') as Record<string, unknown>),
  };
};

test('the sitemap has every edition and every province in both languages, each with its twin', async ({
  request,
}) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
  const expected = [
    ...editions.map(
      ({ index, year, level }) => `/vi/xep-hang/${index}/${year}${level === 'ministry' ? '/bo-nganh' : ''}`,
    ),
    ...provinceNames.map(({ slug }) => `/vi/tinh/${slug}`),
  ];
  for (const path of [...expected, ...expected.map(inEnglish)]) expect(addresses).toContain(site + path);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(xml).toContain(`hreflang="en" href="${site}/en/tinh/ha-noi"`);
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${site}/sitemap.xml`);
});

test('every address of the sitemap is a page that calls itself by it, and no two have one title', async ({
  request,
}) => {
  test.setTimeout(300_000);
  const xml = await (await request.get('/sitemap.xml')).text();
  const titles = new Map<string, string>();
  await forEach(xml.matchAll(/<loc>([^<]+)<\/loc>/g), async ([, url = '']) => {
    const path = url.replace(site, '');
    const head = await readHead(request, path);
    expect(head.canonical, path).toBe(url);
    expect(head.description, path).toBeTruthy();
    expect(titles.get(head.title ?? ''), `${path} is titled “${head.title}” like`).toBeUndefined();
    titles.set(head.title ?? '', path);
  });
});

for (const path of templates.filter((template) => !template.includes('khong-co-trang'))) {
  test(`${path} names its address and its twin`, async ({ request }) => {
    const [vietnamese, english] = await Promise.all(
      [path, inEnglish(path)].map((at) => readHead(request, at)),
    );
    expect(vietnamese?.canonical).toMatch(new RegExp(`^${site}/vi`));
    expect(english?.canonical).toBe(vietnamese?.canonical?.replace('/vi', '/en'));
    const twins = {
      vi: vietnamese?.canonical,
      en: english?.canonical,
      'x-default': vietnamese?.canonical,
    };
    expect(vietnamese?.alternates).toEqual(twins);
    expect(english?.alternates).toEqual(twins);
    expect(vietnamese?.ogTitle).toBeTruthy();
  });
}

test('a sorted or filtered ranking names the whole one', async ({ request }) => {
  const { canonical } = await readHead(request, '/vi/xep-hang/par/2020?sap-xep=ten');
  expect(canonical).toBe(`${site}/vi/xep-hang/par/2020`);
});

test('a ranking is a data set with its year, its publisher and its way from the front page', async ({
  request,
}) => {
  const { facts } = await readHead(request, '/vi/xep-hang/par/2020');
  expect(facts).toContainEqual(
    expect.objectContaining({
      '@type': 'Dataset',
      temporalCoverage: '2020',
      url: `${site}/vi/xep-hang/par/2020`,
      creator: { '@type': 'Organization', name: 'Bộ Nội vụ' },
    }),
  );
  const trail = facts.find((fact) => fact['@type'] === 'BreadcrumbList')?.itemListElement;
  expect(trail).toMatchObject([
    { position: 1, item: `${site}/vi` },
    { position: 2, item: `${site}/vi/xep-hang` },
    { position: 3, item: `${site}/vi/xep-hang/par/2020` },
  ]);
});

test('an edition that was not found is no data set', async ({ request }) => {
  const { facts } = await readHead(request, '/vi/xep-hang/par/2025');
  expect(facts.map((fact) => fact['@type'])).toEqual(['BreadcrumbList']);
});

for (const [path, picture] of [
  ['/vi/xep-hang/par/2020', 'xep-hang.par.2020'],
  ['/en/xep-hang/par/2020/bo-nganh', 'xep-hang.par.2020.bo-nganh'],
  ['/vi/tinh/binh-duong', 'tinh.binh-duong'],
  ['/en/tinh/an-giang', 'tinh.an-giang'],
  ['/vi/bo-nganh/bo-noi-vu', 'bo-nganh.bo-noi-vu'],
  ['/vi', 'trang'],
  ['/vi/gioi-thieu', 'gioi-thieu'],
] as const) {
  test(`${path} has a picture of its size`, async ({ request }) => {
    const { ogImage = '', twitter } = await readHead(request, path);
    expect(ogImage).toBe(`${site}/api/chia-se${path.slice(0, 3)}/${picture}.png`);
    expect(twitter).toBe('summary_large_image');
    const response = await request.get(ogImage.replace(site, ''));
    expect(response.headers()['content-type']).toBe('image/png');
    const png = await response.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}

for (const picture of ['tinh.khong-co', 'xep-hang.par.1999', 'khong-co']) {
  test(`there is no picture ${picture}`, async ({ request }) => {
    expect((await request.get(`/api/chia-se/vi/${picture}.png`)).status()).toBe(404);
  });
}
