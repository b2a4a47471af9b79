import { dataSet, editions } from './data-set';
import { expect, test } from './site';

test.use({ javaScriptEnabled: false });

const provinces = new Set(['province', 'municipality']);
const ranks = dataSet.claims.filter(
  ({ row, unit }) =>
    row.index === 'par' && row.measure === 'rank' && row.dimension === 'overall' && provinces.has(unit.kind),
);

test('at most five provinces are drawn and named, every one that was ever ranked has its row of years', async ({
  page,
}) => {
  await page.goto('/vi/xep-hang/par/2020');
  const chart = page.getByRole('img', { name: /Hạng PAR INDEX của \d+ tỉnh, thành phố đầu bảng 2020/ });
  const names = chart.locator('text[y]').filter({ hasText: /^\d+ \p{Lu}/u, visible: true });
  const first = page.locator('[data-ranking] tbody tr[data-unit]');
  await expect(names).toHaveCount(5);
  for (let at = 0; at < 5; at++)
    await expect(names.nth(at)).toContainText(
      (await first.nth(at).getByRole('rowheader').locator('a').innerText()).split(/\s/)[0] ?? '',
    );

  const slugs = [...new Set(ranks.map(({ row }) => row.unit))];
  await page.getByText(`Hạng của ${slugs.length} tỉnh, thành phố qua các năm`).click();
  const rows = page.locator('[data-rank-paths] tbody tr');
  await expect(rows).toHaveCount(slugs.length);
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
