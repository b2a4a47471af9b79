import { countProvinces, dataSet, provinceNames } from './data-set';
import { expect, test } from './site';

test('the grid counts what is known, missing and unpublished', async ({ page }) => {
  await page.goto('/vi/du-lieu/do-phu');
  const par = page.getByRole('table', { name: /có số liệu PAR INDEX/ });
  const known = countProvinces('par', 2020, 'rank');
  await expect(
    par.getByRole('row', { name: 'Toàn bộ chỉ số: hạng' }).getByRole('cell', {
      name: `${known} trong 63 có số liệu, ${63 - known} chưa tìm được nguồn`,
    }),
  ).toHaveCount(1);
  const published = countProvinces('papi', 2021, 'score');
  await expect(
    page
      .getByRole('table', { name: /có số liệu PAPI/ })
      .getByRole('row', { name: 'Toàn bộ chỉ số: giá trị' })
      .getByRole('cell', { name: `${published} trong 63 có số liệu, ${63 - published} không công bố` }),
  ).toHaveCount(1);
});

test('a year opens on the provinces that it misses', async ({ page }) => {
  await page.goto('/vi/du-lieu/do-phu');
  const year = page
    .locator('section', { has: page.getByRole('heading', { name: /PAR INDEX/ }) })
    .locator('details', { hasText: /^2020: thiếu hạng/ });
  await year.locator('summary').click();
  const listed = (await year.locator('p').first().innerText()).replace(/\.$/, '').split(', ');
  expect(listed).toHaveLength(63 - countProvinces('par', 2020, 'rank'));
  const ranked = new Set(
    dataSet.claims
      .filter(({ figureId }) => /^par\.2020\..*\.overall\.rank$/.test(figureId))
      .map(({ row }) => row.unit),
  );
  const found = provinceNames.filter(({ slug }) => ranked.has(slug)).map(({ name }) => name);
  expect(listed.filter((name) => found.includes(name))).toEqual([]);
  expect(listed).toEqual([...listed].sort(new Intl.Collator('vi').compare));
});
