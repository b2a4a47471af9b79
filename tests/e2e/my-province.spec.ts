import { expect, test } from './site';

test('my province is kept on the device, linked from the front page and marked in tables and charts', async ({
  page,
  context,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData()) sent.push(request.url());
  });
  await page.goto('/vi/tinh/hai-phong');
  await page.getByRole('button', { name: 'Đặt làm tỉnh của tôi' }).click();
  await expect(page.getByText('không gửi đi đâu')).toBeVisible();

  await page.goto('/vi');
  await expect(page.getByText('Tỉnh của tôi: Hải Phòng')).toBeVisible();
  await expect(page.locator('#tra-loi')).toContainText('Lên hay xuống?');
  const answers: string[] = [];
  for (const path of ['/vi', '/vi/tinh/hai-phong']) {
    await page.goto(path);
    answers.push(await page.locator('#tra-loi').innerText());
  }
  expect(answers[0]).toBe(answers[1]);
  await page.goto('/vi');
  const own = page.locator('.ribbon a[data-mine]');
  await expect(own).toHaveAttribute('title', /^Hải Phòng, hạng .*1 \(2024\)/);
  await expect(page.getByText('Hàng viền đỏ là tỉnh của bạn.')).toBeVisible();
  await own.click();
  await expect(page).toHaveURL(/\/vi\/tinh\/hai-phong$/);
  await page.goto('/vi/xep-hang/par/2024');
  await expect(page.locator('[data-ranking] tr[data-mine]')).toContainText('Hải Phòng');
  await expect(page.locator('.rank-band [data-mine] text')).toBeVisible();
  await page.goto('/vi/tinh');
  await expect(page.locator('tr[data-mine]')).toHaveCount(1);
  await expect(page.locator('tr[data-mine]')).toContainText('Hải Phòng');
  await page.goto('/en/bien-dong/par/2024');
  await expect(page.locator('[data-movers] tr[data-mine]')).toContainText('Hai Phong');

  expect(sent).toEqual([]);
  expect(await context.cookies()).toEqual([]);

  await page.goto('/vi/tinh/hai-phong');
  await page.getByRole('button', { name: 'Bỏ chọn' }).click();
  await page.goto('/vi/xep-hang/par/2024');
  await expect(page.locator('[data-ranking]')).toBeVisible();
  await expect(page.locator('[data-mine]')).toHaveCount(0);
});

test('where the answer of my province cannot be read, the front page still links it', async ({ page }) => {
  await page.goto('/vi/tinh/hai-phong');
  await page.getByRole('button', { name: 'Đặt làm tỉnh của tôi' }).click();
  await page.route('**/vi/tinh/hai-phong', (route) => route.fulfill({ status: 200, body: '' }));
  await page.goto('/vi');
  await expect(page.getByRole('main').getByRole('link', { name: 'Hải Phòng' }).first()).toBeVisible();
  await expect(page.locator('#tra-loi')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing is promised', async ({ page }) => {
    await page.goto('/vi/tinh/hai-phong');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('tỉnh của tôi').filter({ visible: true })).toHaveCount(0);
  });
});
