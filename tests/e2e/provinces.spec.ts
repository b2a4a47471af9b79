import { expect, test } from './site';

test('Bình Dương shows the founding story of 2020 with its source', async ({ page }) => {
  await page.goto('/vi/tinh/binh-duong');
  const story = page.locator('#vi-sao-2020');
  await expect(story.getByRole('heading', { name: 'Từ hạng 17 lên hạng 4. Vì sao?' })).toBeVisible();
  for (const [dimension, places, department, quote] of [
    ['chất lượng đội ngũ', '37', 'Sở Nội vụ', null],
    ['tổ chức bộ máy', '36', 'Sở Nội vụ', null],
    ['văn bản quy phạm pháp luật', '28', 'Sở Tư pháp', 'tăng 3,85% giá trị'],
    ['Hiện đại hóa', '9', 'Sở Thông tin và Truyền thông', 'tăng 7,93% giá trị'],
  ] as const) {
    const row = story.getByRole('row').filter({ hasText: dimension });
    await expect(row).toContainText(places);
    await expect(row).toContainText(department);
    if (quote) await expect(row.locator('q')).toHaveText(quote);
  }
  await expect(story).toContainText('dẫn đầu khu vực phía Nam');
  await expect(story.getByRole('listitem')).toHaveCount(6);
  await expect(story).toContainText('Theo Báo Bình Dương');
  await expect(page.getByRole('row', { name: /2020/ }).first()).toContainText('tăng 13 bậc');
});

test('a dissolved province leads to its successor, and that one back', async ({ page }) => {
  await page.goto('/vi/tinh/ha-giang');
  await page.getByRole('main').getByRole('link', { name: 'Tuyên Quang', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tuyên Quang' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Hà Giang' })).toBeVisible();
});

test('a merged province that kept its name tells its eras apart', async ({ page }) => {
  await page.goto('/vi/tinh/an-giang');
  await expect(page.getByRole('main')).toContainText('Đơn vị mới từ 1/7/2025');
  await expect(page.getByRole('main')).toContainText('An Giang cũ');
  await expect(page.getByRole('row', { name: /^2025/ }).first()).toContainText('chưa tìm được kết quả');
});

test('a new name does not break a series', async ({ page }) => {
  await page.goto('/vi/tinh/hue');
  await expect(page.getByRole('main')).toContainText('đổi tên không làm đứt chuỗi số liệu');
  await expect(page.getByRole('row', { name: /^2020/ }).first()).toContainText('3/63');
});

test('the interactive chart loads when asked for, and the picture comes back', async ({ page }) => {
  await page.goto('/vi/tinh/hai-phong');
  await page.getByRole('button', { name: 'Mở biểu đồ tương tác' }).click();
  await page.getByRole('main').getByRole('combobox').selectOption('PAPI: hạng');
  await expect(page.locator('.recharts-line')).toBeVisible();
  await page.getByRole('button', { name: 'Về hình tĩnh' }).click();
  await expect(page.getByRole('img', { name: /Hạng PAR INDEX/ }).first()).toBeVisible();
});

test('the English page names what it can in English and marks what it cannot', async ({ page }) => {
  await page.goto('/en/tinh/binh-duong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Binh Duong');
  await expect(page.locator('#vi-sao-2020')).toContainText('Legal'.toLowerCase(), { ignoreCase: true });
  await expect(page.locator('#vi-sao-2020 [lang=vi]').first()).toBeVisible();
});
