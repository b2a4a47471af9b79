import { countProvinces } from './data-set';
import { expect, rankingRows, templates, test } from './site';

test.use({ javaScriptEnabled: false });

test('the whole ranking is there', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2020');
  expect(await rankingRows(page).count()).toBeGreaterThanOrEqual(countProvinces('par', 2020, 'rank'));
  await expect(rankingRows(page).nth(3)).toContainText('tăng 13 bậc');
  await expect(rankingRows(page).first().getByRole('link', { name: '91,04' })).toHaveAttribute(
    'href',
    '/vi/so-lieu/par.2020.quang-ninh.overall.percent',
  );
});

test('columns sort by links', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2020');
  await page.getByRole('link', { name: /^So với 2019: bậc/ }).click();
  await expect(rankingRows(page).first()).toContainText(/tăng \d+ bậc/);
  await expect(page.getByRole('columnheader', { name: /So với 2019/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('the region filter is a form', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2020');
  await page.getByLabel('Vùng').selectOption('Đông Nam Bộ');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(rankingRows(page).first()).toContainText('Bình Dương');
  for (const row of await rankingRows(page).all()) await expect(row).toContainText('Đông Nam Bộ');
});

test('the search is a form', async ({ page }) => {
  await page.goto('/vi');
  await page.getByRole('main').getByRole('searchbox').fill('ha giang');
  await page.getByRole('main').getByRole('button', { name: 'Tìm' }).click();
  await expect(page.getByRole('heading', { name: 'Hà Giang' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Tuyên Quang' }).first()).toBeVisible();
});

test('a province has its picture and its tables', async ({ page }) => {
  await page.goto('/vi/tinh/binh-duong');
  await expect(page.getByRole('group', { name: /Hạng PAR INDEX của Bình Dương/ }).first()).toBeVisible();
  await page.getByText('Bảng số liệu').click();
  await expect(page.getByRole('row', { name: /2020/ }).first()).toContainText('4/63');
});

test('no page offers a button that only a script could answer', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of templates) {
    await page.goto(path);
    await expect(page.locator('button[type=button]:visible'), path).toHaveCount(0);
  }
});

for (const [path, words] of [
  ['/vi/khong-co', 'Không có trang này'],
  ['/en/khong-co', 'There is no such page'],
  ['/vi/tinh/khong-co', 'Không có trang này'],
  ['/vi/so-lieu/par.2020.khong-co.overall.rank', 'Không có trang này'],
  ['/vi/du-lieu/999999', 'Không có trang này'],
] as const) {
  test(`${path} says in words that there is no such page`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible();
  });
}
