import { expect, test } from './site';

test('every province of 2024 leads to what it is part of now', async ({ page }) => {
  await page.goto('/vi/tinh');
  await page.getByRole('link', { name: /Tỉnh cũ của tôi nay thuộc tỉnh nào/ }).click();
  await expect(page.getByRole('row')).toHaveCount(1 + 63);
  const row = page.getByRole('row', { name: /^Hà Giang/ });
  await expect(row).toContainText('hợp nhất với Tuyên Quang');
  await row.getByRole('link', { name: 'Tuyên Quang' }).click();
  await expect(page).toHaveURL('/vi/tinh/tuyen-quang');
});
