import { dataSet, editions } from './data-set';
import { expect, test } from './site';

test.use({ javaScriptEnabled: false });

const provinces = new Set(['province', 'municipality']);
const ranks = dataSet.claims.filter(
  ({ row, unit }) =>
    row.index === 'par' && row.measure === 'rank' && row.dimension === 'overall' && provinces.has(unit.kind),
);

test('every province that was ever ranked has its line and its row of years', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2020');
  const slugs = [...new Set(ranks.map(({ row }) => row.unit))];
  await page.getByText('Bảng số liệu').click();
  const rows = page.locator('[data-rank-paths] tbody tr');
  await expect(rows).toHaveCount(slugs.length);
  await expect(page.locator('.rank-path')).toHaveCount(slugs.length);
  const years = editions.filter(
    ({ index, level, year }) => index === 'par' && level === 'province' && year < 2025,
  );
  await expect(rows.first().getByRole('cell')).toHaveCount(years.length);
  await expect(
    page
      .getByRole('row', { name: /^Bình Dương/ })
      .last()
      .getByRole('link', { name: '17' }),
  ).toHaveAttribute('href', '/vi/so-lieu/par.2019.binh-duong.overall.rank');
});

test('a link tells one line apart, and names it', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2020');
  const name = page.locator('.rank-path text', { hasText: 'Bình Dương' });
  await expect(name).toBeHidden();
  await page.getByText('Tô đậm một tỉnh, thành phố').click();
  await page.locator('#cac-nam').getByRole('link', { name: 'Bình Dương' }).click();
  await expect(name).toBeVisible();
  await expect(page.getByRole('img', { name: /Hạng PAR INDEX của \d+ tỉnh/ })).toBeInViewport();
});
