import { dataSet } from './data-set';
import { expect, inEnglish, test } from './site';

const slugs = [...new Set(dataSet.rows['regions.csv'].map(({ region }) => region))];

test('every region of both schemes has its page in both languages', async ({ request }) => {
  expect(slugs).toHaveLength(8);
  for (const path of slugs.map((slug) => `/vi/vung/${slug}`)) {
    for (const address of [path, inEnglish(path)]) {
      expect((await request.get(address)).status(), address).toBe(200);
    }
  }
});

test('a region shows the published averages, links them, and says its place', async ({ page }) => {
  await page.goto('/vi/vung/dong-nam-bo');
  const main = page.getByRole('main');
  await expect(main).toContainText('trung bình PAR INDEX của vùng là 89,44%, thứ 2 trong 6 vùng');
  const row = page.locator('#par').getByRole('row', { name: /^2024/ });
  await expect(row.getByRole('link', { name: '89,44' })).toHaveAttribute(
    'href',
    '/vi/so-lieu/par.2024.vung-dong-nam-bo.overall.average',
  );
});

test('an average of ours says so, with its base; too few known make none', async ({ page }) => {
  await page.goto('/vi/vung/tay-nguyen');
  const members = new Set(
    dataSet.rows['unit-regions.csv']
      .filter(({ scheme, region }) => String(scheme) === '2023' && region === 'tay-nguyen')
      .map(({ unit }) => unit),
  );
  const values = dataSet.claims
    .filter(
      ({ row }) =>
        row.index === 'papi' && row.year === 2024 && row.dimension === 'overall' && members.has(row.unit),
    )
    .map(({ row }) => Number(row.value));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const papi = page.locator('#papi').getByRole('row', { name: /^2024/ });
  await expect(papi).toContainText(mean.toFixed(2).replace('.', ','));
  await expect(papi).toContainText(`tính lại, ${values.length}/${members.size} tỉnh`);
  await expect(page.locator('#par').getByRole('row', { name: /^2021/ })).toContainText('có số liệu 1/5 tỉnh');
});

test('a region of 2025 says that it has no results yet', async ({ page }) => {
  await page.goto('/vi/vung/bac-trung-bo');
  await expect(page.getByRole('main')).toContainText('chưa tìm được kết quả năm 2025');
  await page.getByRole('main').getByRole('link', { name: 'Huế' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huế');
  await page.getByRole('main').getByRole('link', { name: 'Bắc Trung Bộ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bắc Trung Bộ');
});

test('a province stands in the three indices by place within the year', async ({ page }) => {
  await page.goto('/vi/tinh/binh-duong/theo-nam');
  const section = page.locator('#dat-canh');
  await section.getByText('Bảng số liệu').click();
  const row = section.getByRole('row', { name: /^2020/ });
  // rank 4 of 63: 59 of the other 62 are not above
  await expect(row.getByRole('cell').nth(0)).toHaveText('95hạng 4/63');
  await expect(section).toContainText(/xa nhau nhất là năm 20\d\d/);
  await expect(section.getByRole('img', { name: /PAR INDEX, SIPAS và PAPI/ }).first()).toBeVisible();
});

test('marks that stand on one place are all seen', async ({ page }) => {
  await page.goto('/vi/vung/dong-bang-song-hong');
  const chart = page
    .locator('#dat-canh')
    .getByRole('img', { name: /PAR INDEX, SIPAS và PAPI/ })
    .first();
  await chart.scrollIntoViewIfNeeded();
  const marks = await chart.locator('[class^=beside-]:not(.beside-line)').evaluateAll((drawn) =>
    drawn.map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      const shares = Array.from({ length: 21 }, (_, at) => at / 20);
      const isOnTop = (right: number, down: number) =>
        document.elementFromPoint(x + right * width, y + down * height) === mark;
      return {
        name: mark.getAttribute('class'),
        at: Math.round(x + width / 2),
        row: Math.round(y + height / 2),
        seen: shares.some((right) => shares.some((down) => isOnTop(right, down))),
      };
    }),
  );
  expect(new Set(marks.map(({ at, row }) => `${at} ${row}`)).size).toBeLessThan(marks.length);
  expect(marks.filter(({ seen }) => !seen)).toEqual([]);
});
