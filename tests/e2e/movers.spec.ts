import { changedProvinces, editions } from './data-set';
import { expect, test } from './site';

const table = '[data-movers] tbody tr';

const measured = editions.filter(
  ({ index, level, year }) =>
    level === 'province' &&
    year <= 2024 &&
    ((index === 'par' && year >= 2020) || (index === 'papi' && year >= 2012)),
);

for (const { index, year } of measured) {
  test(`${index} ${year}: every province with a known or stated change is in the table`, async ({
    request,
  }) => {
    const html = await (await request.get(`/vi/bien-dong/${index}/${year}`)).text();
    const [body = ''] = html.slice(html.indexOf('data-movers')).split('</table>');
    const shown = new Set([...body.matchAll(/data-unit="([^"]+)"/g)].map(([, slug]) => slug));
    const changed = changedProvinces(index, year);
    expect(changed.length).toBeGreaterThanOrEqual(index === 'papi' ? 58 : 10);
    expect(changed.filter((slug) => !shown.has(slug))).toEqual([]);
  });
}

test('a rise is one sentence with its closeness as far as known', async ({ page }) => {
  await page.goto('/vi/bien-dong/par/2020');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/lên \d+ bậc, .+ xuống \d+ bậc/);
  await expect(
    page
      .getByRole('paragraph')
      .filter({ hasText: /^Đó là mức lên và xuống nhiều nhất trong \d+ tỉnh, thành phố biết/ }),
  ).toBeVisible();
  const rise = page
    .locator('section', { hasText: 'Lên nhiều bậc nhất' })
    .getByRole('listitem')
    .filter({ hasText: 'Bình Dương' })
    .first();
  await expect(rise).toContainText(
    /Từ hạng 17 lên hạng 4: 13 bậc cho 4,63 điểm phần trăm; ít nhất \d+ tỉnh khác hơn kém không quá 0,5 điểm\./,
  );
  await expect(rise.getByRole('link', { name: '17' })).toHaveAttribute(
    'href',
    '/vi/so-lieu/par.2019.binh-duong.overall.rank',
  );
  await expect(page.getByText('Bộ tiêu chí năm 2020 khác năm 2019').first()).toBeVisible();
  await expect(page.getByRole('img', { name: /Hạng năm 2019 và hạng năm 2020/ }).first()).toBeVisible();
});

test('changes that a source states without ranks are there, and say so', async ({ page }) => {
  await page.goto('/vi/bien-dong/par/2020');
  for (const places of [37, 36, 28, 9]) {
    await expect(page.getByText(`Tăng ${places} bậc theo nguồn, không có hạng gốc`)).toBeVisible();
  }
  // this may mean points or a percentage, so it is quoted
  await expect(page.getByRole('link', { name: 'tăng 3,85% giá trị' })).toBeVisible();
});

test('the biggest fall of 2024: what was announced, and who fell most among those known', async ({
  page,
}) => {
  await page.goto('/vi/bien-dong/par/2024');
  const falls = page.locator('section', { hasText: 'Giảm điểm nhiều nhất' }).last();
  await expect(falls).toContainText('−2,94 điểm phần trăm, không rõ của tỉnh nào');
  await expect(falls).toContainText(/Trong \d+ tỉnh, thành phố biết mức tăng, giảm điểm/);
  await expect(falls.getByRole('listitem').first()).toContainText('Ninh Thuận');
  await expect(page.getByText('đúng bằng mức của Bình Thuận')).toBeVisible();
  // the Ministry said 9.39, the printed values of both years are 9.40 apart
  await page.goto('/vi/bien-dong/par/2023');
  await expect(page.getByText('lệch 0,01 với mức tính được của Phú Yên')).toBeVisible();
});

for (const [path, reason] of [
  ['/vi/bien-dong/par/2012', 'Năm 2012 là kỳ PAR INDEX đầu tiên'],
  ['/vi/bien-dong/par/2025', '23 trong 34 tỉnh, thành phố là đơn vị mới'],
  ['/vi/bien-dong/papi/2025', 'Chưa tìm được kết quả PAPI 2025'],
  // ten provinces were measured in 2015, all in 2017
  ['/vi/bien-dong/sipas/2017', 'không so sánh được'],
  ['/en/bien-dong/papi/2011', '2011 is the first PAPI in the data'],
] as const) {
  test(`${path} says what cannot be compared, and why`, async ({ request }) => {
    expect(await (await request.get(path)).text()).toContain(reason);
  });
}

test('from the front page to the movers, and on to the years', async ({ page }) => {
  await page.goto('/vi');
  await page.getByRole('link', { name: 'Mọi biến động năm 2024' }).first().click();
  await page.getByRole('link', { name: 'Biến động các năm khác' }).click();
  const row = page.getByRole('row', { name: /^2020/ }).first();
  await expect(row).toContainText(/tăng \d+ bậc/);
  await expect(row).toContainText('khác bộ tiêu chí');
  await page.goto('/vi/xep-hang/par/2020/bo-nganh');
  await page.getByRole('link', { name: 'Biến động 2020: ai lên, ai xuống' }).click();
  await expect(page.locator(table).first()).toContainText('Bộ');
});

test('the picture says what its bold lines are: eight equal rises are none of them', async ({ request }) => {
  expect(await (await request.get('/vi/bien-dong/par/2023/bo-nganh')).text()).toContain(
    'Nét đậm: xuống nhiều nhất.',
  );
  expect(await (await request.get('/vi/bien-dong/par/2024')).text()).toContain(
    'Nét đậm: lên và xuống nhiều nhất.',
  );
});

test('the table of changes marks each unknown once, and no cell is empty', async ({ page }) => {
  await page.goto('/vi/bien-dong/par/2024');
  const cells = await page.locator(`${table} td`).allTextContents();
  const row = page.locator(`${table}[data-unit="binh-thuan"]`);
  await expect(row.getByRole('cell').first()).toContainText('61');
  expect(cells.filter((text) => text.trim() === '' || text.split(/(?<!\d)–(?!\d)/).length > 2)).toEqual([]);
});

test('what a place is worth stands in the ranking, with its base', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2020');
  await expect(page.locator('[data-place-worth]')).toContainText(
    /một bậc đáng trung bình 0,\d\d điểm phần trăm: từ hạng 1 \(91,04\) đến hạng 63.*Tính từ \d+ tỉnh, thành phố biết cả hạng và chỉ số \(trên 63\)/,
  );
});

test('who rose most in 2024 is one answer on the front page, in the ranking and among the movers', async ({
  page,
}) => {
  await page.goto('/vi/bien-dong/par/2024');
  const headline = await page.locator('h1').innerText();
  const [, name = '', least] = /^(.+?) lên (\d+)–\d+ bậc/.exec(headline.replaceAll(/\s+/g, ' ')) ?? [];
  expect(name).not.toBe('');
  const exact = await page.locator(`${table} td`).allTextContents();
  const rises = exact.flatMap((text) => /tăng (\d+) bậc/.exec(text)?.[1] ?? []).map(Number);
  expect(rises.length).toBeGreaterThan(0);
  expect(Math.max(...rises)).toBeLessThanOrEqual(Number(least));

  await page.goto('/vi/xep-hang/par/2024');
  await expect(page.getByRole('main')).toContainText(`${name} lên nhiều nhất: tăng ${least}–`);
  await page.goto('/vi');
  const first = page
    .locator('section', { has: page.getByRole('heading', { name: 'Lên nhiều nhất' }) })
    .locator('li, tr')
    .first();
  await expect(first).toContainText(name);
  await expect(first).toContainText(`${least}–`);
});
