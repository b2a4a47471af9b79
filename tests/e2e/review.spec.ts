import { dataSet } from './data-set';
import { expect, test } from './site';

const [binhDuong, quangNinh] = ['/vi/tinh/binh-duong/2020', '/vi/tinh/quang-ninh/2020/papi'];

test('a province leads to its year in review, whose figures lead to their sources', async ({ page }) => {
  await page.goto('/vi/tinh/binh-duong');
  await page.getByRole('link', { name: '2020', exact: true }).first().click();
  await expect(page).toHaveURL(binhDuong);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bình Dương: PAR INDEX năm 2020');
  await page.locator('.review-answer').getByRole('link', { name: '4', exact: true }).click();
  await expect(page).toHaveURL('/vi/so-lieu/par.2020.binh-duong.overall.rank');
});

test('the steps to the new rank add up, as do those to the new score', async ({ page }) => {
  await page.goto(quangNinh);
  const number = (text: string) =>
    Number(
      text
        .replace('−', '-')
        .replace('+', '')
        .replace(',', '.')
        .replace(/[^\d.-]/g, ''),
    );
  const move = await page.locator('#vi-sao tbody tr td:nth-child(2)').allInnerTexts();
  const [, own, others, all] = move.map(number);
  expect((own ?? 0) + (others ?? 0)).toBe(all);
  const rows = await page.locator('.waterfall tbody tr:not(.sum) td:nth-child(3)').allInnerTexts();
  const total = await page.locator('.waterfall tbody tr.sum td:nth-child(3)').last().innerText();
  expect(rows.map(number).reduce((sum, step) => sum + step, 0)).toBeCloseTo(number(total), 6);
});

test('the method page defines the split', async ({ page }) => {
  await page.goto(quangNinh);
  await page.getByRole('link', { name: 'Cách tính' }).click();
  await expect(page).toHaveURL('/vi/phuong-phap#review');
  await expect(page.locator('#review')).toContainText('Phần do chính đơn vị');
});

test('a review names who started near and gained more, or says why it names nobody', async ({ page }) => {
  await page.goto(quangNinh);
  const peers = page.locator('[data-peers]');
  await peers.locator('li li a').first().click();
  await expect(page).toHaveURL(/\/vi\/tinh\/[a-z-]+$/);
  await page.goto(binhDuong);
  await expect(peers).toContainText('Bộ tiêu chí năm 2020 khác năm 2019');
});

test('there is no review of a year of which nothing is known, and one address of each', async ({
  request,
}) => {
  for (const path of [
    '/vi/tinh/binh-duong/2011',
    '/vi/tinh/an-giang/2025',
    `${binhDuong}/par`,
    '/vi/tinh/khong-co/2020',
    '/vi/tinh/binh-duong/2010-2013',
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('a department’s index and the review of its year lead to each other', async ({ page }) => {
  await page.goto('/vi/tinh/quang-ninh/so-nganh/2023');
  await page.getByRole('link', { name: 'Nhìn lại năm 2023 của Quảng Ninh' }).click();
  await expect(page).toHaveURL('/vi/tinh/quang-ninh/2023');
  await page.getByRole('link', { name: /sở, ngành, huyện năm 2023/ }).click();
  await expect(page).toHaveURL('/vi/tinh/quang-ninh/so-nganh/2023');
});

test('a department has its ranks of all years, leads to them, and is led to by what it did', async ({
  page,
}) => {
  await page.goto('/vi/tinh/tay-ninh/so-nganh/2023');
  await page.getByRole('rowheader').getByRole('link', { name: 'Sở Y tế' }).click();
  await expect(page).toHaveURL('/vi/tinh/tay-ninh/so-nganh/so-y-te');
  const ranked = dataSet.claims.filter(
    ({ row }) => row.unit === 'tay-ninh/so-y-te' && row.measure === 'rank',
  );
  const years = [...new Set(ranked.map(({ row }) => row.year))];
  for (const year of years) {
    const row = page.getByRole('row', { name: new RegExp(`^${year}`) });
    await expect(row.getByRole('link').nth(1)).toHaveAttribute(
      'href',
      `/vi/so-lieu/par-internal.${year}.tay-ninh~so-y-te.overall.rank`,
    );
  }
  await expect(page.getByRole('figure').getByRole('link')).toHaveCount(years.length);
  await page.getByRole('link', { name: String(years[0]), exact: true }).click();
  await expect(page).toHaveURL(`/vi/tinh/tay-ninh/so-nganh/${years[0]}#so-y-te`);

  await page.goto(binhDuong);
  await page.getByRole('listitem').getByRole('link', { name: 'Sở Nội vụ' }).first().click();
  await expect(page).toHaveURL('/vi/tinh/binh-duong/so-nganh/so-noi-vu');
  const deeds = dataSet.rows['initiatives.csv'].filter(
    ({ department }) => department === 'binh-duong/so-noi-vu',
  );
  for (const { text_vi } of deeds) await expect(page.getByRole('main')).toContainText(text_vi);
});

test('several years are one page, each year leads to its review, and the splits of both agree', async ({
  page,
}) => {
  await page.goto(quangNinh);
  await page.getByRole('link', { name: 'Nhìn lại 2016–2020' }).click();
  await expect(page).toHaveURL('/vi/tinh/quang-ninh/2016-2020/papi');
  await expect(page.getByRole('main')).toContainText('Phiên bản dữ liệu');
  const split = page.getByRole('row', { name: '2020 so với 2019' }).getByRole('cell');
  const [change, own, others] = await split.allInnerTexts();
  await page.getByRole('rowheader').getByRole('link', { name: '2020', exact: true }).first().click();
  await expect(page).toHaveURL(quangNinh);
  const move = await page.locator('#vi-sao tbody tr td:nth-child(2)').allInnerTexts();
  expect(move.slice(1)).toEqual([own, others, change]);
});

test('the line of a rank chart has the name that the unit had in its last year', async ({ page }) => {
  const line = page.locator('svg.chart:visible').first();
  await page.goto('/en/tinh/hue/2020-2024');
  await expect(line.getByText('Thua Thien Hue', { exact: true })).toBeVisible();
  await page.goto('/en/tinh/hue/theo-nam');
  await expect(line.getByText('Hue', { exact: true })).toBeVisible();
});

test('there is no page of a department of which nothing is known', async ({ request }) => {
  for (const path of ['/vi/tinh/binh-duong/so-nganh/so-khong-co', '/vi/tinh/khong-co/so-nganh/so-noi-vu'])
    expect((await request.get(path)).status(), path).toBe(404);
});

for (const path of [binhDuong, quangNinh]) {
  test(`${path} prints on two to four numbered pages of A4, without the site around it`, async ({ page }) => {
    await page.goto(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(4);
    for (const [, width, height] of pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)) {
      expect(Math.round(Number(width))).toBe(595);
      expect(Math.round(Number(height))).toBe(842);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toBeHidden();
    const cut = await page.locator('.review svg').evaluateAll(
      (pictures) =>
        pictures.filter((picture) => {
          const box = picture.getBoundingClientRect();
          return box.right > document.documentElement.clientWidth + 1;
        }).length,
    );
    expect(cut).toBe(0);
  });
}
