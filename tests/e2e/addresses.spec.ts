import { editions, provinceNames } from './data-set';
import { expect, forEach, inEnglish, templates, test } from './site';

for (const path of [
  '/vi/tinh/khong-co',
  '/en/tinh/khong-co',
  '/vi/tinh/khong-co/theo-nam',
  '/vi/tinh/ha-noi/khong-co',
  '/vi/xep-hang/par/2031',
  '/vi/xep-hang/par/1999',
  '/vi/xep-hang/khong-co/2020',
  '/vi/xep-hang/sipas/2020/bo-nganh',
  '/vi/xep-hang/par/2020/xem/khong.-.-',
  '/vi/linh-vuc/khong-co',
  '/vi/vung/khong-co',
  '/vi/linh-vuc/par.papi-1',
  '/vi/linh-vuc/the-che',
  '/vi/linh-vuc/par.the-che/2021',
  '/vi/linh-vuc/par.overall/2020',
  '/fr',
  '/fr/tinh/ha-noi',
  '/vi/a/b/c',
  '/vi/du-lieu/khong-co',
  '/vi/du-lieu/999999',
  '/api/phien-ban/999999.zip',
  '/vi/so-lieu/khong-phai-ma',
  '/vi/so-lieu/par.2020.khong-co.overall.rank',
  '/vi/so-lieu/par.2020.ha-noi.overall.average',
]) {
  test(`${path} is 404 on the first request`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}

test('the root leads to Vietnamese', async ({ request }) => {
  const response = await request.get('/', { maxRedirects: 0 });
  expect(response.status()).toBe(307);
  expect(response.headers().location).toBe('/vi');
});

test('every edition and every province has its page in both languages', async ({ request }) => {
  test.setTimeout(120_000);
  const paths = [
    ...editions.map(
      ({ index, year, level }) => `/vi/xep-hang/${index}/${year}${level === 'ministry' ? '/bo-nganh' : ''}`,
    ),
    ...provinceNames.map(({ slug }) => `/vi/tinh/${slug}`),
  ];
  await forEach([...paths, ...paths.map(inEnglish)], async (path) =>
    expect((await request.get(path)).status(), path).toBe(200),
  );
});

test('no internal link of some large pages is dead', async ({ page, request }) => {
  test.setTimeout(180_000);
  /** the page on which a link was found first */
  const pageOf = new Map<string, string>();
  for (const path of [
    '/vi',
    '/vi/xep-hang/par/2024',
    '/vi/tinh/binh-duong',
    '/vi/tinh/hue',
    '/en/phuong-phap',
  ]) {
    await page.goto(path);
    const hrefs = await page
      .locator('a[href^="/"]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
    expect(hrefs.length, path).toBeGreaterThan(0);
    for (const link of hrefs.map((href) => href.split('#')[0] ?? href))
      if (!pageOf.has(link)) pageOf.set(link, path);
  }
  await forEach(pageOf, async ([link, path]) =>
    expect((await request.get(link)).status(), `${link}, a link of ${path}`).toBe(200),
  );
});

for (const path of templates.filter((template) => !template.includes('khong-co-trang'))) {
  test(`${path} has its twin in English and says so`, async ({ request }) => {
    const [vietnamese, english] = await Promise.all(
      [path, inEnglish(path)].map(async (address) => (await request.get(address)).text()),
    );
    expect(vietnamese).toContain('<html lang="vi" ');
    expect(english).toContain('<html lang="en" ');
    const pathOf = (html = '', language: string) =>
      new RegExp(`<a href="([^"]*)" hrefLang="${language}"`, 'i').exec(html)?.[1];
    const [toEnglish, toVietnamese] = [pathOf(vietnamese, 'en'), pathOf(english, 'vi')];
    expect(toEnglish).toMatch(/^\/en/);
    expect(toVietnamese).toBe(toEnglish?.replace(/^\/en/, '/vi'));
    expect(/<title>([^<]+)</.exec(english ?? '')?.[1]).toBeTruthy();
  });
}
