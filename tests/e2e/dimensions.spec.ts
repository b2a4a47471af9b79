import { dimensionsWithoutFigures, firstPlaces } from './data-set';
import { expect, inEnglish, test } from './site';

test('every dimension with a known first place names it, every year', async ({ request }) => {
  expect(firstPlaces.size).toBeGreaterThan(10);
  for (const [dimension, ids] of firstPlaces) {
    const path = `/vi/linh-vuc/${dimension}`;
    for (const [address, locale] of [
      [path, 'vi'],
      [inEnglish(path), 'en'],
    ]) {
      const response = await request.get(address ?? '');
      expect(response.status(), address).toBe(200);
      const html = await response.text();
      for (const id of ids) expect(html, address).toContain(`href="/${locale}/so-lieu/${id}"`);
    }
  }
});

test('a dimension says what it is about, who leads, and what it was called before', async ({ page }) => {
  await page.goto('/vi/linh-vuc/par.chinh-quyen-so');
  const main = page.getByRole('main');
  await expect(main).toContainText('Năm 2023, dẫn đầu 63 tỉnh, thành phố là Bắc Giang');
  await main.getByRole('link', { name: 'Hiện đại hóa hành chính' }).first().click();
  await expect(main).toContainText('Từ năm 2022, ở các tỉnh, được kế tục bởi');
  await expect(page.getByRole('row', { name: /^2018/ }).first()).toContainText('Hà Nội');
});

test('the years before a change of framework stand on the same axis, marked', async ({ page }) => {
  await page.goto('/vi/linh-vuc/par.the-che');
  const year = (at: number) => page.getByRole('row', { name: new RegExp(`^${at}`) }).first();
  await expect(year(2022)).toContainText('khác bộ tiêu chí');
  await expect(year(2021)).toContainText('Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật');
});

test('a maximum stays in one piece above its years on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/vi/linh-vuc/par.overall');
  const maxima = page.locator('figure span').getByText('100', { exact: true });
  const lines = await maxima.evaluateAll((found) =>
    found.map((maximum) => {
      const text = document.createRange();
      text.selectNodeContents(maximum);
      const next = maximum.nextElementSibling?.getBoundingClientRect();
      const ends = Math.max(...[...text.getClientRects()].map(({ right }) => right));
      return {
        lines: text.getClientRects().length,
        apart: !next || next.top > text.getBoundingClientRect().bottom || ends <= next.left,
      };
    }),
  );
  expect(lines.length).toBeGreaterThan(1);
  expect(lines).toEqual(lines.map(() => ({ lines: 1, apart: true })));
});

test('a year of a dimension ranks everyone known, with scores out of their maximum', async ({ page }) => {
  await page.goto('/vi/linh-vuc/par.thu-tuc-hanh-chinh/2023');
  const rows = page.getByRole('table', { name: /tỉnh, thành phố năm 2023/ }).getByRole('row');
  await expect(rows.filter({ hasText: 'Hòa Bình' })).toContainText('99,93%');
  await expect(rows.filter({ hasText: 'Quảng Nam' })).toContainText('10,68/13');
  await expect(page.getByRole('cell', { name: 'Hạng 2–33: chưa tìm được nguồn' })).toBeVisible();
});

test('a year without any source says so', async ({ request }) => {
  const [path = ''] = dimensionsWithoutFigures;
  expect(await (await request.get(path)).text()).toContain('Chưa tìm được nguồn nào in điểm hay hạng');
});

test('ten provinces of a trial are no average of the country', async ({ page }) => {
  await page.goto('/vi/linh-vuc/sipas.overall');
  const trial = page.getByRole('row', { name: /^2015/ });
  await expect(trial).toContainText('Đà Nẵng hạng 1/10');
  await expect(trial).not.toContainText('tính lại');
});

test('PAPI says that ranks and averages are ours, and among how many', async ({ page }) => {
  await page.goto('/vi/linh-vuc/papi.papi-5/2021');
  const main = page.getByRole('main');
  await expect(main).toContainText('hạng tính từ điểm');
  await expect(main).toContainText(/Trung bình tính lại: 7,19 \(60\/63 đơn vị\)/);
});

for (const path of [
  '/vi/tinh/hoa-binh/linh-vuc',
  '/vi/xep-hang/par/2023',
  '/vi/so-lieu/par.2023.hoa-binh.thu-tuc-hanh-chinh.rank',
]) {
  test(`${path} leads to the dimension`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    expect(html).toContain('href="/vi/linh-vuc/par.thu-tuc-hanh-chinh');
  });
}
