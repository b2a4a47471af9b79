import { dataSet } from './data-set';
import { expect, test } from './site';

test.use({ javaScriptEnabled: false });

const groups = (count: number) => count.toLocaleString('vi');

test('the data page offers every release, and the latest first', async ({ page, request }) => {
  await page.goto('/vi');
  await page.getByRole('navigation', { name: 'Thông tin về trang' }).getByText('Tải dữ liệu').click();
  await expect(page).toHaveURL('/vi/du-lieu');
  await expect(page.locator('#cac-ban li').last()).toContainText(
    `${groups(dataSet.claims.length)} giá trị theo nguồn, ${dataSet.sources.size} nguồn`,
  );
  const release: { id: number } = await (await request.get('/api/ban-du-lieu')).json();
  for (const [name, type] of [
    ['Gói dữ liệu (ZIP)', 'application/zip'],
    ['Bảng số liệu (CSV)', 'text/csv; charset=utf-8'],
  ] as const) {
    const href = (await page.getByRole('link', { name, exact: true }).first().getAttribute('href')) ?? '';
    expect(href).toContain(`/${release.id}.`);
    const response = await request.get(href);
    expect(response.headers()['content-type']).toBe(type);
    expect(response.headers()['content-disposition']).toMatch(/^attachment; filename="[\w-]+\.(zip|csv)"$/);
    expect(
      (await request.get(href, { headers: { 'if-none-match': response.headers().etag ?? '' } })).status(),
    ).toBe(304);
  }
});

test('the first release counts its figures by edition', async ({ page }) => {
  await page.goto('/vi/du-lieu/1');
  const ofEdition = new Set(
    dataSet.claims
      .filter(({ edition }) => edition.id === 'par.2020.province')
      .map(({ figureId }) => figureId),
  );
  await expect(
    page.getByRole('listitem').filter({ hasText: 'PAR INDEX 2020, các tỉnh, thành phố' }),
  ).toHaveText(new RegExp(`${ofEdition.size} số liệu$`));
  await page.getByRole('link', { name: 'PAR INDEX 2020, các tỉnh, thành phố' }).click();
  await expect(page).toHaveURL('/vi/xep-hang/par/2020');
});
