import { countProvinces, editions } from './data-set';
import { expect, rankingRows, test } from './site';

test('PAR INDEX 2020 reads as the Ministry published it', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2020');
  const rows = rankingRows(page);
  for (const [at, [rank, name, value]] of [
    ['1', 'Quảng Ninh', '91,04'],
    ['2', 'Hải Phòng', '90,51'],
    ['3', 'Thừa Thiên Huế', '88,47'],
    ['4', 'Bình Dương', '86,93'],
  ].entries()) {
    const row = rows.nth(at);
    await expect(row.locator('.rank-numeral')).toHaveText(rank ?? '');
    await expect(row.getByRole('rowheader')).toContainText(name ?? '');
    await expect(row.locator('.cell-value')).toContainText(value ?? '');
  }
  await expect(rows.nth(3).locator('.cell-change')).toContainText('tăng 13 bậc');
  await expect(page.getByRole('columnheader', { name: /So với 2019/ })).toContainText('khác bộ tiêu chí');
});

for (const [path, name, value] of [
  ['/vi/xep-hang/par/2024', 'Hải Phòng', '96,17'],
  ['/vi/xep-hang/papi/2020', 'Quảng Ninh', '48,81'],
  ['/en/xep-hang/par/2024', 'Hai Phong', '96.17'],
] as const) {
  test(`${path} is led by ${name} with ${value}`, async ({ page }) => {
    await page.goto(path);
    const first = rankingRows(page).first();
    await expect(first.locator('.rank-numeral')).toHaveText('1');
    await expect(first).toContainText(name);
    await expect(first).toContainText(value);
  });
}

test('PAPI says that its ranks are ours and among how many', async ({ page }) => {
  await page.goto('/vi/xep-hang/papi/2021');
  const of = countProvinces('papi', 2021, 'score');
  await expect(page.getByRole('main')).toContainText(`tính từ điểm, trong ${of} tỉnh, thành phố có công bố`);
  await expect(
    page.getByRole('heading', { name: `${63 - of} tỉnh, thành phố chưa có số liệu` }),
  ).toBeVisible();
});

for (const { index, year } of editions.filter(
  (edition) => edition.level === 'province' && edition.index !== 'papi',
)) {
  test(`${index} ${year}: the coverage line counts the ranks that have a source`, async ({ request }) => {
    const html = await (await request.get(`/vi/xep-hang/${index}/${year}`)).text();
    const known = countProvinces(index, year, 'rank');
    if (known === 0) {
      expect(html).toContain('Chưa có kết quả');
      expect(html).toContain('năm sau');
    } else {
      expect(html).toMatch(new RegExp(`${known}/\\d+ hạng có nguồn`));
      expect(html.match(/data-keys=/g)?.length).toBeGreaterThanOrEqual(known);
    }
  });
}

test('missing ranks are rows, and units without figures are listed with the reason', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2020');
  await expect(page.getByRole('cell', { name: 'Hạng 11: chưa tìm được nguồn' })).toBeVisible();
  await expect(page.getByText('chưa tìm được nguồn nào in kết quả')).toBeVisible();
});

test('a superlative says its base, and the announced extremes stand beside it', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2024');
  await expect(page.getByRole('main')).toContainText(
    /Trong \d+ tỉnh, thành phố biết số bậc(?: hoặc khoảng bậc)? thay đổi, Bình\sThuận lên nhiều nhất: tăng \d+/,
  );
  await expect(page.getByRole('main')).toContainText('−2,94 điểm phần trăm');
  await expect(page.getByRole('main')).toContainText('còn 1 đơn vị không được nhắc tới');
});

test('a rank that no source gives stands where the scores leave room, and says how that is found', async ({
  page,
}) => {
  await page.goto('/vi/xep-hang/par/2024');
  const row = page.locator('[data-ranking] tr[data-unit="binh-thuan"]');
  await expect(row).toContainText(/\b(?:2[7-9]|3[0-4])\b/);
  const how = row.getByRole('link', { name: 'suy từ điểm' });
  if ((await how.count()) === 0) return; // a source has been found
  await how.click();
  await expect(page).toHaveURL(/\/vi\/phuong-phap#bounds$/);
  await expect(page.locator('#bounds')).toContainText('Khoảng hạng suy từ những gì đã biết');
});

test('the group filter is offered only where all bounds are known', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2018');
  await expect(page.getByLabel('Nhóm xếp loại')).toBeVisible();
  await page.goto('/vi/xep-hang/par/2020');
  await expect(page.getByLabel('Nhóm xếp loại')).toHaveCount(0);
});

test('sorting and filtering happen in place, and the address says so', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2020');
  await page.getByLabel('Vùng').selectOption('Đông Nam Bộ');
  const names = rankingRows(page).getByRole('rowheader').getByRole('link');
  for (const row of await rankingRows(page).all()) await expect(row).toContainText('Đông Nam Bộ');
  await expect(page.getByText(`Đang hiện ${await names.count()} dòng.`)).toBeVisible();
  await page.getByRole('link', { name: /^Tỉnh, thành phố.*sắp theo cột này/ }).click();
  const sorted = await names.allTextContents();
  expect(sorted).toEqual([...sorted].sort(new Intl.Collator('vi').compare));
  await expect(page).toHaveURL(/vung=dong-nam-bo/);
  await expect(page).toHaveURL(/sap-xep=ten/);

  await page.reload();
  expect(await names.allTextContents()).toEqual(sorted);
});

test('the ministries have a ranking of their own', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2020/bo-nganh');
  await expect(page.getByRole('columnheader', { name: 'Bộ, ngành' })).toBeVisible();
  await expect(rankingRows(page).first()).toContainText('Ngân hàng Nhà nước');
});

// the longest are those of PAPI, which has a rank and a link for 63 provinces in every year
const longest = 300_000;
test(`a ranking is at most ${longest / 1000} kB long`, async ({ request }) => {
  test.setTimeout(120_000);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>[^<]*?(\/(?:vi|en)\/xep-hang\/[^<]*\/\d{4}[^<]*)<\/loc>/g)].map(
    ([, path]) => path ?? '',
  );
  expect(paths.length).toBeGreaterThan(editions.length);
  for (const path of paths) {
    const { length } = await (await request.get(path)).body();
    expect(length, path).toBeLessThanOrEqual(longest);
  }
});

for (const path of [
  '/vi/xep-hang/par/2024',
  '/en/linh-vuc/papi.papi-1/2020',
  '/en/tinh/ha-noi/so-nganh/2023',
])
  test(`every head of ${path} stands above its column on a phone, in few lines`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto(path);
    const heads = await page
      .locator('table.ranking')
      .first()
      .locator('thead th')
      .evaluateAll((all) =>
        all
          .filter((head) => head.getClientRects().length > 0)
          .map((head) => ({
            text: head.textContent,
            lines: head.clientHeight / Number.parseFloat(getComputedStyle(head).lineHeight),
          })),
      );
    expect(heads.length).toBeGreaterThan(3);
    for (const { text, lines } of heads) expect([text, lines < 5]).toEqual([text, true]);
  });

for (const [path, far] of [
  ['/vi/xep-hang/papi/2020', '.ranking tbody tr >> nth=-1 >> .cell-name'],
  ['/vi/bien-dong/papi/2020', '#bang table'],
  ['/vi/nguon', 'main section li[id] >> nth=-1 >> a'],
] as const) {
  test(`a phone leaves the layout of ${far} of ${path} until its reader comes near`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 740 });
    await page.goto(path);
    const isLaidOut = () =>
      page
        .locator(far)
        .first()
        .evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isLaidOut()).toBe(false);
    await page.locator(far).first().scrollIntoViewIfNeeded();
    await expect.poll(isLaidOut).toBe(true);
  });
}
