import { expect, rankingRows, tabTo, test } from './site';

test('the first key leads past the header', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2020');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#noi-dung$/);
});

test('a province is found by keyboard alone', async ({ page }) => {
  await page.goto('/vi');
  await tabTo(page, /^Tìm trên trang$/);
  await page.keyboard.type('ca mau');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tim\?q=ca/);
  await tabTo(page, /^Cà Mau$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Cà Mau' })).toBeVisible();
});

test('a ranking is sorted by keyboard alone', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2020');
  await tabTo(page, /^So với 2019: bậc/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: /So với 2019/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(rankingRows(page).first()).toContainText(/tăng \d+ bậc/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: /So với 2019/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(rankingRows(page).first()).toContainText(/giảm \d+ bậc/);
});
