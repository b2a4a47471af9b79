import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, lookAtWords, lookInBothThemes, test } from './site';

const exhibits = [
  'bien-dong.par.2024',
  'bien-dong.par.2023.bo-nganh',
  'ban-do.par.2024',
  'ban-do.papi.2020.thay-doi',
  'linh-vuc.papi.papi-1.2020',
  'cac-nam.par',
  'tinh.binh-duong.par',
  'tinh.an-giang.papi',
  'bo-nganh.bo-tai-chinh.par',
  'xep-hang.par.2024',
  'xep-hang.papi.2020',
  'theo-linh-vuc.binh-duong.par',
  'so-nganh.binh-duong.2017',
  'ky.par.2023',
  'trung-binh.papi.papi-1',
  'vung.tay-nguyen.papi',
  'cac-vung.par',
  'so-sanh.par.overall.2018-2024.hai-phong.quang-ninh.ha-noi',
];

for (const locale of ['vi', 'en'] as const)
  for (const exhibit of exhibits)
    test(`/embed/${locale}/${exhibit} is one short file that names its source and fits`, async ({ page }) => {
      const loaded: string[] = [];
      page.on('request', (request) => void loaded.push(request.url()));
      const response = await page.goto(`/embed/${locale}/${exhibit}`);
      expect(response?.status()).toBe(200);
      expect(loaded).toHaveLength(1);
      const sizes = await response?.request().sizes();
      expect(sizes?.responseBodySize).toBeLessThan(40_000);
      expect(await page.locator('script').count()).toBe(0);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h2').first()).toBeVisible();
      await expect(page.locator('[data-part=source]')).toContainText(
        locale === 'vi' ? /Nguồn số liệu .+ bản dữ liệu 1, ngày/ : /Source of the .+ data release 1/,
      );
      const lookAt = locale === 'vi' ? lookInBothThemes : lookAtWords;
      await lookAt(page, [320, 720], async (width) =>
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width),
      );
    });

test('another site may show an exhibit in a frame, and nothing else', async ({ browser, baseURL }) => {
  const shown = [`${baseURL}/embed/vi/tinh.binh-duong.par`, `${baseURL}/vi/tinh/binh-duong`];
  const other = createServer((_request, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(`<title>x</title>${shown.map((address) => `<iframe src="${address}"></iframe>`).join('')}`),
  );
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  const refusals: string[] = [];
  page.on('console', (message) => void refusals.push(message.text()));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  await expect(page.frameLocator('iframe >> nth=0').locator('h2')).toContainText('hạng');
  await expect.poll(() => refusals.join()).toContain('frame-ancestors');
  expect(refusals).toHaveLength(1);
  expect(page.frames().some((frame) => frame.url() === shown[1])).toBe(false);
  await page.close();
  other.close();
});

test('an exhibit that does not exist says so within the frame', async ({ request }) => {
  for (const name of ['xep-hang', 'tinh.tinh-khong.par', 'bien-dong.par.2025', 'tinh.binh-duong.par@99']) {
    const response = await request.get(`/embed/vi/${name}`);
    expect(response.status(), name).toBe(404);
    expect(response.headers()['content-security-policy'], name).toContain('frame-ancestors *');
    expect(await response.text(), name).toContain('Không có hình hoặc bảng này');
  }
});

test('what is tied to a release may be held for a day, what is not for seconds', async ({ request }) => {
  const control = async (name: string) =>
    (await request.get(`/embed/vi/${name}`)).headers()['cache-control'] ?? '';
  expect(await control('tinh.binh-duong.par@1')).toContain('max-age=86400');
  expect(await control('tinh.binh-duong.par')).toContain('max-age=0');
});
