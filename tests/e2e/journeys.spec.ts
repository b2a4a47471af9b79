import type { Page } from '@playwright/test';
import { expect, tabTo, test } from './site';

/** Tabs to the next link of that name and follows it. */
async function follow(page: Page, name: RegExp, to: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await page.waitForURL(to);
}

async function search(page: Page, words: string): Promise<void> {
  await tabTo(page, /^Tìm trên trang$/);
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tim\?q=/);
}

/** Types the first letter of the option in the list until the option is chosen. */
async function choose(page: Page, list: string, option: string): Promise<void> {
  const field = page.getByLabel(list);
  await field.focus();
  await expect(async () => {
    await page.keyboard.press(option[0] ?? '');
    expect(await field.evaluate((node: HTMLSelectElement) => node.selectedOptions[0]?.text.trim())).toBe(
      option,
    );
  }).toPass({ intervals: [0], timeout: 20_000 });
}

test.describe('by keyboard alone', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/vi');
  });

  test('a citizen looks for Hà Giang and learns that it is part of Tuyên Quang now', async ({ page }) => {
    await search(page, 'ha giang');
    await expect(page.getByRole('main')).toContainText('Hà Giang thuộc Tuyên Quang');
    await follow(page, /^Tuyên Quang$/, /\/tinh\/tuyen-quang/);
    await follow(page, /^Trước và sau hợp nhất$/, /\/theo-nam#hop-nhat$/);
    await expect(page.locator('#hop-nhat')).toContainText('Hà Giang');
  });

  test('a reader asks who fell most in 2024', async ({ page }) => {
    await follow(page, /^Biến động$/, /\/bien-dong$/);
    await follow(page, /2024/, /\/bien-dong\/par\/2024$/);
    await expect(page.getByRole('main')).toContainText('−2,94 điểm phần trăm, không rõ của tỉnh nào');
    await follow(page, /^Ninh Thuận$/, /\/tinh\/ninh-thuan/);
  });

  test('someone compares Hải Phòng, Quảng Ninh and Hà Nội from 2018 to 2024', async ({ page }) => {
    await follow(page, /^So sánh$/, /\/so-sanh$/);
    for (const [list, option] of [
      ['Đơn vị 1', 'Hải Phòng'],
      ['Đơn vị 2', 'Quảng Ninh'],
      ['Đơn vị 3', 'Hà Nội'],
    ] as const)
      await choose(page, list, option);
    await follow(page, /^So sánh$/, /don-vi=hai-phong/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'So sánh Hải Phòng, Quảng Ninh và Hà Nội',
    );
    await expect(page.getByRole('row', { name: /^2024/ }).first()).toContainText('1/63');
  });

  test('someone walks the provinces of the map', async ({ page }) => {
    await follow(page, /^Bản đồ$/, /\/ban-do$/);
    await follow(page, /2023/, /\/ban-do\/par\/2023/);
    await follow(page, /^Đà Nẵng: hạng \d+\/63/, /\/tinh\/da-nang/);
  });

  test("someone reads the ranks of Bình Dương's districts in 2017", async ({ page }) => {
    await search(page, 'binh duong');
    await follow(page, /^Bình Dương$/, /\/tinh\/binh-duong/);
    const own = page.locator('a[href$="/tinh/binh-duong/so-nganh/2017"]');
    await expect(own).toBeVisible();
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(own).toBeFocused({ timeout: 1 });
    }).toPass({ intervals: [0], timeout: 25_000 });
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/so-nganh\/2017/);
    await expect(page.getByRole('row', { name: /Thủ Dầu Một/ }).first()).toBeVisible();
  });
});
