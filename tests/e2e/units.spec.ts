import { dataSet } from './data-set';
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

test('a figure of a district leads to its row in its province’s own index', async ({ page }) => {
  await page.goto('/vi/tinh/binh-duong');
  await page.getByRole('main').getByRole('link', { name: '2017', exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Bình Dương xếp hạng sở, ngành, huyện của mình năm 2017',
  );
  const districts = page.getByRole('table').filter({ hasText: 'Thành phố Thủ Dầu Một' });
  const rows = districts.getByRole('row');
  await expect(rows).toHaveCount(1 + 9);
  const first = rows.nth(1);
  for (const text of ['Thành phố Thủ Dầu Một', '84,58%', '51,75/65', '32,83/35', 'theo thứ tự liệt kê'])
    await expect(first).toContainText(text);
  await expect(page.getByRole('main')).toContainText('78,39');

  await first.getByRole('link', { name: '84,58' }).click();
  await expect(page).toHaveURL('/vi/so-lieu/par-internal.2017.binh-duong~thu-dau-mot.overall.percent');
  await page.getByRole('main').getByRole('link', { name: 'Thành phố Thủ Dầu Một' }).click();
  await expect(page).toHaveURL('/vi/tinh/binh-duong/so-nganh/2017#thu-dau-mot');
});

test('blocks are ranked apart, and every province with an index of its own is listed', async ({ page }) => {
  const owners = new Set(dataSet.rows['editions.csv'].flatMap(({ owner }) => owner ?? []));
  await page.goto('/vi/so-nganh');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(owners.size);
  await page.goto('/vi/tinh/hai-phong/so-nganh/2021');
  for (const [block, first] of [
    ['khối quận', 'Quận Dương Kinh'],
    ['khối huyện', 'Huyện Tiên Lãng'],
  ] as const) {
    const table = page.getByRole('table', { name: block });
    await expect(table.getByRole('row').nth(1)).toContainText(first);
  }
});

test('every ministry has its ranks of all years and a page of its own', async ({ page }) => {
  await page.goto('/vi/xep-hang');
  await page.getByRole('link', { name: 'Từng bộ, ngành qua các năm' }).click();
  const ministries = new Set(
    dataSet.rows['units.csv'].flatMap(({ unit, kind }) => (kind === 'ministry' ? [unit] : [])),
  );
  await expect(page.getByRole('row')).toHaveCount(1 + ministries.size);
  const outside = page.getByRole('row', { name: /Thanh tra Chính phủ/ });
  await expect(outside).toContainText('không được xếp hạng');
  await page.getByRole('rowheader').getByRole('link', { name: 'Ngân hàng Nhà nước Việt Nam' }).click();
  await expect(page).toHaveURL('/vi/bo-nganh/ngan-hang-nha-nuoc');
  await expect(page.getByRole('row', { name: /^2020/ }).first()).toContainText('1/17');
  await expect(page.getByRole('main')).toContainText('trung bình các bộ');

  await page.getByRole('row', { name: /^2020/ }).getByRole('link', { name: '1', exact: true }).click();
  const back = { name: 'Ngân hàng Nhà nước Việt Nam', exact: true };
  await page.getByRole('main').getByRole('link', back).click();
  await expect(page).toHaveURL('/vi/bo-nganh/ngan-hang-nha-nuoc');
});

test('Hà Giang is found in Tuyên Quang, with both histories and three ways to read them', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/vi/tim?q=ha+giang');
  await expect(page.getByRole('main')).toContainText('Từ 1/7/2025, Hà Giang thuộc Tuyên Quang');
  await page.getByRole('main').getByRole('link', { name: 'Tuyên Quang' }).first().click();

  await page.getByRole('main').getByRole('link', { name: 'Trước và sau hợp nhất' }).click();
  const section = page.locator('#hop-nhat');
  const papi = section.getByRole('figure').filter({ hasText: 'PAPI' });
  await papi.getByText('Bảng số liệu').click();
  const year = papi.getByRole('row', { name: /^2020/ });
  const [own, other] = ['tuyen-quang', 'ha-giang'].map((slug) =>
    year.locator(`a[href="/vi/so-lieu/papi.2020.${slug}.overall.score"]`),
  );
  await expect(own ?? year).toBeVisible();
  await expect(other ?? year).toBeVisible();
  await expect(year.getByRole('cell').last()).toContainText('tính lại');

  const lineOf = (reading: string) => papi.locator(`svg:visible .reading-${reading}`);
  await expect(section.getByRole('radio', { name: 'Không so sánh' })).toBeChecked();
  await expect(lineOf('mean')).toBeHidden();
  await section.getByRole('radio', { name: /Trung bình các tỉnh cũ/ }).check();
  await expect(lineOf('mean')).toBeVisible();
  await expect(section).toContainText('theo Dân trí, 21/10/2025');
  await section.getByRole('radio', { name: /Theo tên/ }).check();
  await expect(lineOf('mean')).toBeHidden();
  await expect(lineOf('same-name')).toBeVisible();
  await page.close();
});

test('an oddity of the printed table is kept and explained', async ({ page }) => {
  await page.goto('/vi/tinh/tien-giang/so-nganh/2020');
  const row = page.getByRole('row', { name: /Sở Nông nghiệp và Phát triển nông thôn/ });
  await expect(row).toContainText('96,60');
  await row.getByRole('link', { name: 'in như vậy; xem vì sao' }).click();
  await expect(page.getByRole('main')).toContainText('có lẽ là 98,60');
});
