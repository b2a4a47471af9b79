import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { dataSet } from './data-set';
import { expect, expectAccessible, test } from './site';

const trio = '/vi/so-sanh?don-vi=hai-phong,quang-ninh,ha-noi&tu=2018&den=2024';

/** The figures of the three provinces in those years, as the table must show them. */
const figures = new Set(
  dataSet.claims.flatMap(({ row, figureId }) =>
    row.index === 'par' &&
    ['hai-phong', 'quang-ninh', 'ha-noi'].includes(row.unit) &&
    row.year >= 2018 &&
    row.year <= 2024 &&
    row.dimension === 'overall' &&
    ['rank', 'percent'].includes(row.measure)
      ? [`/vi/so-lieu/${figureId}`]
      : [],
  ),
);

const hrefsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));

test('someone compares three provinces over some years and shares the address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/vi/tinh/hai-phong');
  await page.getByRole('main').getByRole('link', { name: 'So sánh' }).click();
  await expect(page.getByText('Hãy chọn thêm ít nhất một đơn vị')).toBeVisible();
  await page.getByLabel('Đơn vị 2').selectOption('Quảng Ninh');
  await page.getByLabel('Đơn vị 3').selectOption('Hà Nội');
  await page.getByLabel('Từ năm').selectOption('2018');
  await page.getByLabel('Đến năm').selectOption('2024');
  await page.getByRole('button', { name: 'So sánh', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('So sánh Hải Phòng, Quảng Ninh và Hà Nội');

  const shared = page.getByRole('textbox', { name: 'Địa chỉ để chia sẻ' });
  await expect(shared).toHaveValue(`https://cchc.example${trio}`);
  await page.getByRole('button', { name: 'Chép địa chỉ' }).click();
  await expect(page.getByRole('button', { name: 'Đã chép' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shared.inputValue());

  await page.goto(trio);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('So sánh Hải Phòng, Quảng Ninh và Hà Nội');
  expect(new Set(await hrefsOf(page, 'main td a'))).toEqual(figures);
});

test('the lines can be hidden, read by keyboard, and each point leads to its figure', async ({ page }) => {
  await page.goto(trio);
  await page.getByRole('heading', { name: 'Hạng qua các năm' }).scrollIntoViewIfNeeded();
  const points = page.locator('.recharts-wrapper a');
  await expect(points.first()).toBeVisible();
  const before = await hrefsOf(page, '.recharts-wrapper a');
  expect(before.every((href) => figures.has(href))).toBe(true);

  await points.first().focus();
  await expect(points.first()).toHaveAccessibleName(/^Hải Phòng, năm 20\d\d: \d+\/63$/);
  await page.getByRole('checkbox', { name: 'Hải Phòng' }).uncheck();
  const after = await hrefsOf(page, '.recharts-wrapper a');
  expect(after).toEqual(before.filter((href) => !href.includes('hai-phong')));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
});

test('what cannot be compared is said plainly, and the rest is shown', async ({ page }) => {
  await page.goto('/vi/so-sanh?don-vi=hue,khong-co,bo-noi-vu,da-nang&chi-so=la&linh-vuc=gi');
  const said = page.getByRole('main').getByRole('alert');
  await expect(said).toContainText('Không có tỉnh, thành phố hay bộ nào mang mã “khong-co”');
  await expect(said).toContainText('Bộ Nội vụ không đứng chung bảng được');
  await expect(said).toContainText('Không có bộ chỉ số “la”');
  await expect(said).toContainText('không có lĩnh vực “gi”');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('So sánh Huế và Đà Nẵng');
});

test('a renamed province has peers, and is none of another’s under its old name', async ({ page }) => {
  await page.goto('/vi/so-sanh?don-vi=hue');
  await expect(page.getByText('Cùng vùng với Huế')).toBeVisible();
  await page.goto('/vi/so-sanh?don-vi=da-nang,hue');
  const peers = page.getByText('Cùng vùng với Đà Nẵng').locator('..').getByRole('link');
  await expect(peers.first()).toBeVisible();
  await expect(peers.filter({ hasText: 'Thừa Thiên Huế' })).toHaveCount(0);
});

test('ministries and dimensions are compared too', async ({ page }) => {
  await page.goto('/en/so-sanh?don-vi=bo-noi-vu,bo-tu-phap');
  await expect(page.getByRole('columnheader', { name: 'Ministry of Justice' })).toBeVisible();
  await expect(page.getByRole('caption')).not.toContainText('computed');
  await page.goto('/vi/so-sanh?don-vi=quang-ninh,ha-noi&chi-so=papi&linh-vuc=papi-5');
  await expect(page.getByRole('main')).toContainText('Thủ tục hành chính công');
  await expect(page.getByRole('caption')).toContainText('Hạng tính từ điểm');
  expect((await hrefsOf(page, 'main td a')).every((href) => href.includes('.papi-5.'))).toBe(true);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form, the table, the picture and the peers are there', async ({ page }) => {
    await page.goto('/vi/so-sanh?don-vi=binh-duong&don-vi=dong-nai');
    await expect(
      page.getByRole('img', { name: /^Hạng qua các năm: Bình Dương và Đồng Nai/ }).first(),
    ).toBeVisible();
    await page.getByText('Cùng hợp nhất với Bình Dương').locator('..').getByRole('link').first().click();
    await expect(page.getByRole('columnheader')).toHaveCount(4);
    await page.getByText('Đổi lựa chọn').click();
    await page.getByRole('combobox', { name: 'Bộ chỉ số', exact: true }).selectOption('SIPAS');
    await page.getByRole('button', { name: 'So sánh', exact: true }).click();
    await expect(page.getByRole('main')).toContainText('SIPAS');
  });
});

test('the chart is fetched when the reader comes to it, and moves nothing when it is drawn', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(trio, { waitUntil: 'networkidle' });
  const sum = async () => (await Promise.all(scripts)).reduce((all, size) => all + size, 0);
  expect(await sum()).toBeLessThan(10_000);

  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.getByRole('heading', { name: 'Hạng qua các năm' }).scrollIntoViewIfNeeded();
  await expect(page.locator('.recharts-wrapper a').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  expect(await sum()).toBeGreaterThan(100_000);
  expect(await sum()).toBeLessThan(200_000);
});

test('the picture stays where the chart cannot be fetched or drawn', async ({ page }) => {
  const picture = page.getByRole('img', { name: /^Hạng qua các năm: Hải Phòng/ }).first();
  const comeNear = async () => {
    await page.getByRole('heading', { name: 'Hạng qua các năm' }).scrollIntoViewIfNeeded();
    // its place keeps no room for a chart that does not come
    await expect(page.locator('[data-explorer]')).not.toHaveClass('explorer');
    await expect(picture).toBeVisible();
  };
  await page.goto(trio, { waitUntil: 'networkidle' });
  await page.route('**/_next/static/chart-*.js', (route) => route.fulfill({ status: 404 }));
  await comeNear();

  await page.unrouteAll();
  await page.goto(trio, { waitUntil: 'networkidle' });
  await page.locator('[data-explorer] script').evaluate((facts) => {
    facts.textContent = '{}';
  });
  await comeNear();
});
