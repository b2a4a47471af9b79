import { dataSet, editionBefore, editions, ranksOf } from './data-set';
import { expect, test } from './site';

test('the index of provinces says where each stands and whether it rose, without script', async ({
  browser,
  request,
}) => {
  const newest = editions
    .filter(({ index, level, status }) => index === 'par' && level === 'province' && status === 'published')
    .reduce((latest, edition) => (edition.year > latest.year ? edition : latest));
  const before = editionBefore(newest);
  const earlier = new Map(before ? ranksOf(before).map(({ slug, rank }) => [slug, rank]) : []);
  const ranks = ranksOf(newest);
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
  await page.goto('/vi/tinh');
  const main = page.getByRole('main');
  await expect(main).toContainText(`Biết hạng của ${ranks.length}/${newest.units} tỉnh, thành phố`);
  const texts = new Map(
    await main
      .locator('tbody tr:has(td)')
      .evaluateAll((rows) =>
        rows.map((row) => [row.querySelector('td a')?.getAttribute('href'), row.textContent ?? ''] as const),
      ),
  );
  for (const { slug, rank } of ranks) {
    const text = texts.get(`/vi/so-lieu/par.${newest.year}.${slug}.overall.rank`);
    expect(text).toContain(`${rank}/${newest.units}`);
    const then = earlier.get(slug);
    if (then !== undefined)
      expect(text).toContain(
        then === rank ? 'giữ nguyên hạng' : `${then > rank ? 'tăng' : 'giảm'} ${Math.abs(then - rank)} bậc`,
      );
  }
  // an old rank is not the present one
  for (const text of await main
    .getByRole('link', { name: /^hạng \d+$/ })
    .locator('..')
    .allInnerTexts())
    expect(text).toMatch(new RegExp(`Chưa có hạng ${newest.year}.*hạng \\d+ \\(20\\d\\d\\)`));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.close();
  for (const path of ['/vi/tinh', '/en/tinh']) {
    const html = await (await request.get(path)).body();
    expect(html.length).toBeLessThanOrEqual(150_000);
  }
});

test('Bình Dương shows the founding story of 2020 with its source', async ({ page }) => {
  await page.goto('/vi/tinh/binh-duong/linh-vuc');
  const story = page.locator('#vi-sao-2020');
  await expect(
    story.getByRole('heading', { name: 'Từ hạng 17 lên hạng 4. Báo Bình Dương giải thích thế nào' }),
  ).toBeVisible();
  for (const [dimension, places, department, quote] of [
    ['chất lượng đội ngũ', '37', 'Sở Nội vụ', null],
    ['tổ chức bộ máy', '36', 'Sở Nội vụ', null],
    ['văn bản quy phạm pháp luật', '28', 'Sở Tư pháp', 'tăng 3,85% giá trị'],
    ['Hiện đại hóa', '9', 'Sở Thông tin và Truyền thông', 'tăng 7,93% giá trị'],
  ] as const) {
    const row = story.getByRole('row').filter({ hasText: dimension });
    await expect(row).toContainText(places);
    await expect(row).toContainText(department);
    if (quote) await expect(row.locator('q')).toHaveText(quote);
  }
  await expect(story).toContainText('dẫn đầu khu vực phía Nam');
  await expect(story.getByRole('listitem')).toHaveCount(6);
  await expect(story).toContainText('Theo Báo Bình Dương');
  await page.goto('/vi/tinh/binh-duong/theo-nam');
  await expect(page.getByRole('row', { name: /2020/ }).first()).toContainText('tăng 13 bậc');
});

test('a dissolved province leads to its successor, and that one back', async ({ page }) => {
  await page.goto('/vi/tinh/ha-giang');
  await page.getByRole('main').getByRole('link', { name: 'Tuyên Quang', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tuyên Quang' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Hà Giang' }).first()).toBeVisible();
});

test('a merged province that kept its name tells its eras apart', async ({ page }) => {
  await page.goto('/vi/tinh/an-giang');
  await expect(page.getByRole('main')).toContainText('Đơn vị mới từ 1/7/2025');
  await expect(page.getByRole('main')).toContainText('An Giang cũ');
  await page.getByRole('main').getByRole('link', { name: 'Theo năm' }).click();
  await expect(page.getByRole('row', { name: /^2025/ }).first()).toContainText('chưa tìm được kết quả');
});

test('a new name does not break a series', async ({ page }) => {
  await page.goto('/vi/tinh/hue');
  await expect(page.getByRole('main')).toContainText('đổi tên không làm đứt chuỗi số liệu');
  await page.getByRole('main').getByRole('link', { name: 'Theo năm' }).click();
  await expect(page.locator('#par').getByRole('row', { name: /^2020/ })).toContainText('3/63');
});

test('every point of a chart is read by the keyboard and leads to its figure', async ({ page }) => {
  await page.goto('/vi/tinh/hai-phong/theo-nam');
  const chart = page.getByRole('group', { name: /^Hạng PAR INDEX/ }).and(page.locator(':visible'));
  const points = chart.getByRole('link');
  const rows = page.locator('#par tbody tr', { has: page.locator('td:nth-child(2) a') });
  await expect(points).toHaveCount(await rows.count());
  const point = points.filter({ hasText: 'Năm 2019' });
  await point.focus();
  await expect(point).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/vi\/so-lieu\/par\.2019\.hai-phong\.overall\.rank$/);
});

test('the English page names what it can in English and marks what it cannot', async ({ page }) => {
  await page.goto('/en/tinh/binh-duong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Binh Duong');
  await page.getByRole('link', { name: 'By dimension' }).click();
  await expect(page.locator('#vi-sao-2020')).toContainText('Legal'.toLowerCase(), { ignoreCase: true });
  await expect(page.locator('#vi-sao-2020 [lang=vi]').first()).toBeVisible();
});

for (const [path, anchors] of [
  ['/vi/tinh/binh-duong', ['par', 'sipas', 'papi', 'vi-sao-2020', 'dat-canh', 'linh-vuc', 'so-nganh']],
  ['/en/tinh/an-giang', ['hop-nhat', 'noi-dung-papi']],
] as const) {
  test(`the old anchors of ${path} lead to where their content is now`, async ({ page }) => {
    for (const anchor of anchors) {
      await page.goto(`${path}#${anchor}`);
      const target = page.locator(`#${anchor}`);
      await expect(target).toBeInViewport();
      const link = target.locator('xpath=descendant-or-self::a').first();
      await link.click();
      await expect(page).toHaveURL(
        new RegExp(`^[^#]*${path}/(?:theo-nam|linh-vuc|so-nganh)(?:#${anchor})?$`),
      );
      if (page.url().includes('#')) await expect(target).toBeInViewport();
    }
  });
}

test('years in a row without a source are one line, and the criteria that changed among them are named', async ({
  page,
}) => {
  await page.goto('/vi/tinh/an-giang/theo-nam');
  const rows = page.locator('#par tbody tr');
  const heads = await rows.locator('th').allInnerTexts();
  const years = heads.flatMap((head) => {
    const [from = 0, to = from] = [...head.matchAll(/20\d\d/g)].map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => to - at);
  });
  const published = editions.filter(({ index, level }) => index === 'par' && level === 'province');
  expect(years).toEqual(published.map(({ year }) => year).sort((a, b) => b - a));
  expect(heads.some((head) => head.includes('–'))).toBe(true);
  await expect(page.locator('#par .era')).toContainText('đơn vị mới sau sáp nhập');
});

test('the sources of a province are listed with what they gave', async ({ page }) => {
  await page.goto('/vi/tinh/binh-duong/nguon');
  const claims = dataSet.claims.filter(({ row }) => row.unit.split('/')[0] === 'binh-duong');
  const sources = new Set(claims.map(({ row }) => row.source));
  await expect(page.getByRole('main')).toContainText(`${claims.length} số liệu đọc từ ${sources.size} nguồn`);
  for (const source of sources) await expect(page.locator(`#${source}`)).toBeVisible();
});

test('a province sees where it loses points, who passed it and who stands above, without script', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/vi/tinh/quang-ninh/linh-vuc');
  const losses = page.locator('#mat-diem-papi').getByRole('listitem');
  const lost = (await losses.allInnerTexts()).map((text) =>
    Number(/mất (\d+(?:,\d+)?) điểm/.exec(text)?.[1]?.replace(',', '.')),
  );
  expect(lost.length).toBeGreaterThan(1);
  expect(lost).toEqual([...lost].sort((a, b) => b - a));

  const newest = editions
    .filter(({ index, level, status }) => index === 'par' && level === 'province' && status === 'published')
    .reduce((latest, edition) => (edition.year > latest.year ? edition : latest));
  const rankOf = (edition: typeof newest | undefined) =>
    new Map(edition ? ranksOf(edition).map(({ slug, rank }) => [slug, rank]) : []);
  const [now, before] = [rankOf(newest), rankOf(editionBefore(newest))];
  const own = { now: now.get('quang-ninh') ?? 0, before: before.get('quang-ninh') ?? 0 };
  const passed = [...now].filter(([slug, rank]) => rank < own.now && (before.get(slug) ?? 0) > own.before);
  const table = page.locator('#ai-vuot').getByRole('table').first();
  await expect(table.locator('tbody tr')).toHaveCount(passed.length);
  for (const [slug, rank] of passed)
    await expect(table.getByRole('link', { name: `${before.get(slug)} → ${rank}` })).toHaveAttribute(
      'href',
      new RegExp(`/so-lieu/par\\.${newest.year}\\.${slug}\\.`),
    );
  const above = [...now]
    .map(([, rank]) => rank)
    .filter((rank) => rank < own.now)
    .sort((a, b) => b - a);
  await expect(page.locator('#ngay-tren tbody tr')).toHaveCount(Math.min(3, above.length));
  await page.close();
});

test('a province without dimensions in an index says so in a sentence', async ({ page }) => {
  const known = dataSet.claims.some(
    ({ row }) => row.unit === 'ha-giang' && row.index === 'par' && row.dimension !== 'overall',
  );
  test.skip(known, 'some dimension of it is known');
  await page.goto('/vi/tinh/ha-giang/linh-vuc');
  await expect(page.getByText('Chưa tìm được điểm lĩnh vực nào của Hà Giang trong PAR INDEX.')).toBeVisible();
});

test('a bounded rank is a hatched bar with its words, and stands in the table', async ({ page }) => {
  await page.goto('/vi/tinh/binh-thuan/theo-nam');
  const cell = page.locator('#par tbody tr', { hasText: /^2024/ }).locator('td').first();
  await expect(cell).toContainText(/\d+–\d+.*suy từ điểm/);
  const range = /\d+–\d+/.exec(await cell.innerText())?.[0];
  const bar = page.getByRole('link', { name: `Năm 2024: hạng ${range}, suy từ điểm` });
  await expect(bar.and(page.locator(':visible'))).toHaveAttribute('href', /phuong-phap/);
});
