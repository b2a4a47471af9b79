import { expect, expectAccessible, tabTo, test } from './site';

const half = 'Bình Dương tăng 37 bậc năm 2020';
const link = (text: string) => `/vi/kiem-chung?q=${encodeURIComponent(text)}`;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a pasted paragraph comes back with each claim marked, judged and led to its figures', async ({
    page,
  }) => {
    await page.goto('/vi/kiem-chung');
    await page
      .getByLabel('Câu hoặc đoạn cần kiểm chứng')
      .fill('Năm 2020, PAR INDEX của Bình Dương đạt 86,93%.\nTỉnh xếp thứ 5/63. Sản lượng lúa tăng 8%.');
    await page.getByRole('button', { name: 'Kiểm chứng', exact: true }).click();
    const passage = page.getByRole('region', { name: 'Đoạn đã dán' });
    await expect(passage.locator('mark')).toHaveText([/^đạt 86,93%✓1$/, /^xếp thứ 5\/63✗2$/, /^tăng 8%\?3$/]);
    const claims = page.locator('main ol > li');
    await expect(claims.nth(0)).toContainText('Đúng');
    await expect(claims.nth(1)).toContainText('Sai');
    await expect(claims.nth(1)).toContainText('Năm 2020, Bình Dương xếp thứ 4/63 PAR INDEX.');
    await expect(claims.nth(1).getByRole('link')).toHaveAttribute(
      'href',
      '/vi/so-lieu/par.2020.binh-duong.overall.rank',
    );
    await expect(claims.nth(2)).toContainText('Chưa hiểu');
    await expect(page).toHaveURL(/\/vi\/kiem-chung$/);
  });

  test('half of the truth is told as such', async ({ page }) => {
    await page.goto(link(half));
    const claim = page.locator('main ol > li').first();
    await expect(claim).toContainText('Đúng một phần');
    await expect(claim).toContainText('đội ngũ');
    await expect(claim).toContainText(
      'Năm 2020, Bình Dương tăng 13 bậc PAR INDEX so với năm 2019, từ hạng 17 sang hạng 4/63.',
    );
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });

  test('a claim is put together from lists', async ({ page }) => {
    await page.goto('/vi/kiem-chung');
    await page.getByText('Hoặc chọn từ danh sách').click();
    await page.getByLabel('Tỉnh, bộ').selectOption('Bình Dương');
    await page.getByLabel('Năm đo lường').selectOption('2020');
    await page.getByLabel('Điều được nói').selectOption('tăng (bậc)');
    await page.getByLabel('Con số').fill('13');
    await page.getByRole('button', { name: 'Ghép câu và kiểm chứng' }).click();
    await expect(page.getByRole('textbox', { name: 'Câu hoặc đoạn cần kiểm chứng' })).toHaveValue(
      'Năm 2020, Bình Dương tăng 13 bậc PAR INDEX.',
    );
    await expect(page.locator('main ol > li').first()).toContainText('Đúng');
  });

  test('what is typed is shown as text, never as a page', async ({ page }) => {
    const hostile =
      '<script>alert(1)</script><img src=x onerror=alert(1)> Năm 2020, Bình Dương xếp thứ 4 PAR INDEX & "x"';
    await page.goto(link(hostile));
    await expect(page.getByRole('region', { name: 'Đoạn đã dán' })).toContainText(
      '<script>alert(1)</script><img src=x',
    );
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test('a text of which nothing is understood is told what a claim needs', async ({ page }) => {
    await page.goto(link('Hôm nay trời đẹp'));
    await expect(page.getByRole('main')).toContainText('Chưa thấy nhận định nào');
  });

  test('the search leads a sentence to the checker', async ({ page }) => {
    await page.goto('/vi');
    await page.getByRole('banner').getByRole('searchbox').fill(half);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'kiểm chứng xem có đúng không' }).click();
    await expect(page.locator('main ol > li').first()).toContainText('Đúng một phần');
  });
});

test('a text of nearly 20 kB is checked, and a longer one is refused in words; neither is kept', async ({
  request,
}) => {
  const sentence = 'Năm 2020, Bình Dương xếp thứ 4/63 PAR INDEX. ';
  const of = (bytes: number) => sentence.repeat(Math.floor(bytes / Buffer.byteLength(sentence)));
  const checked = await request.post('/vi/kiem-chung', { form: { q: of(20_000) } });
  expect(checked.status()).toBe(200);
  expect(checked.headers()['cache-control']).toBe('no-store');
  expect(checked.headers().etag).toBeUndefined();
  expect(await checked.text()).toContain('nhan-dinh-120');
  for (const bytes of [20_500, 400_000]) {
    const refused = await request.post('/vi/kiem-chung', { form: { q: of(bytes) } });
    expect(refused.status(), String(bytes)).toBe(413);
    expect(await refused.text()).toContain('Đoạn này quá dài');
  }
});

test('only a form of the checker is taken', async ({ request }) => {
  expect((await request.post('/vi/kiem-chung', { data: { q: 'x' } })).status()).toBe(400);
  expect((await request.post('/vi/kiem-chung/x', { form: { q: 'x' } })).status()).toBe(405);
  expect((await request.post('/vi', { form: { q: 'x' } })).status()).toBe(405);
  expect((await request.put('/vi/kiem-chung', { form: { q: 'x' } })).status()).toBe(405);
});

test('the checker is used by keyboard alone, and any reader can use it', async ({ page }) => {
  await page.goto('/vi/kiem-chung');
  await page.getByLabel('Câu hoặc đoạn cần kiểm chứng').focus();
  await page.keyboard.type(half);
  await tabTo(page, /^Kiểm chứng$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /nhận định trong đoạn/ })).toBeVisible();
  await expectAccessible(page);
});

test('a long result fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(
    link(
      `${half}. ${'x'.repeat(300)} Năm 2024 Bình Thuận tăng 28 bậc PAR INDEX. PAR INDEX năm 2021 của Quảng Ngãi tăng 13,2%.`,
    ),
  );
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
