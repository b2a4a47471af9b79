import type { Page } from '@playwright/test';
import { expect, rankingRows, test } from './site';

/** Tabs until the focused element has that accessible name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(focused)) return;
  }
  throw new Error(`no key reaches ${name}`);
}

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
  await expect(rankingRows(page).first()).toContainText('Bình Dương');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: /So với 2019/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(rankingRows(page).first()).not.toContainText('Bình Dương');
});
