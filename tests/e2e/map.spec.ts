import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { countProvinces, dataSet } from './data-set';
import { expect, test } from './site';

const provinces = (page: Page) => page.getByRole('group', { name: /^Bản đồ 63 tỉnh/ }).getByRole('link');

/** The figures of a province as the founding data print them. */
const printed = (unit: string, measure: string) =>
  dataSet.claims.find(
    ({ row }) =>
      row.index === 'par' &&
      row.year === 2023 &&
      row.unit === unit &&
      row.measure === measure &&
      row.dimension === 'overall',
  )?.row.value;

test('every province is a link that says its figures, or that none was found', async ({ page }) => {
  await page.goto('/vi/ban-do/par/2023');
  await expect(provinces(page)).toHaveCount(63);
  const known = provinces(page).and(page.getByRole('link', { name: /: hạng \d+\/63/ }));
  await expect(known).toHaveCount(countProvinces('par', 2023, 'rank'));
  const value = printed('da-nang', 'percent')?.replace('.', ',');
  await expect(
    provinces(page).and(
      page.getByRole('link', {
        name: `Đà Nẵng: hạng ${printed('da-nang', 'rank')}/63, ${value}%`,
        exact: true,
      }),
    ),
  ).toHaveAttribute('href', '/vi/tinh/da-nang');
  await expect(
    provinces(page).and(page.getByRole('link', { name: 'Cao Bằng: chưa tìm được nguồn', exact: true })),
  ).toHaveCount(1);
});

test('who cannot see the map reads its table: every province, its figures and the way to their sources', async ({
  page,
}) => {
  await page.goto('/vi/ban-do/par/2023');
  const table = page.getByRole('table', { name: /^PAR INDEX 2023 theo tỉnh/ });
  const names = table.getByRole('rowheader');
  await expect(names).toHaveCount(63);
  const shown = (await names.allInnerTexts()).map((name) => name.trim().replaceAll(/\s+/g, ' '));
  const drawn = await provinces(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('aria-label')?.split(': ')[0]),
  );
  expect(shown).toEqual(drawn);
  expect(shown).toEqual([...shown].sort(new Intl.Collator('vi').compare));
  const row = table.getByRole('row', { name: /^Đà Nẵng/ });
  await expect(row.getByRole('cell').first()).toHaveText(printed('da-nang', 'rank') ?? '');
  await expect(row.getByRole('link', { name: printed('da-nang', 'rank'), exact: true })).toHaveAttribute(
    'href',
    '/vi/so-lieu/par.2023.da-nang.overall.rank',
  );
  await expect(table.getByRole('row', { name: /^Cao Bằng/ })).toContainText('chưa tìm được nguồn');
});

test('a province says its figures when it is focused or pointed at', async ({ page }) => {
  await page.goto('/vi/ban-do/par/2023');
  const first = provinces(page).first();
  await page.getByRole('link', { name: 'Bỏ qua bản đồ' }).focus();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await expect(first.locator('.tip')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(first.locator('.tip')).toBeHidden();
  const pointed = provinces(page).and(page.getByRole('link', { name: /^Nghệ An: / }));
  await pointed.locator('path').first().hover();
  await expect(pointed.locator('.tip')).toContainText('Nghệ An');
});

test('Hoàng Sa and Trường Sa are named and coloured as part of their provinces', async ({ page }) => {
  await page.goto('/vi/ban-do/par/2023');
  for (const [name, province] of [
    ['Hoàng Sa', 'Đà Nẵng'],
    ['Trường Sa', 'Khánh Hòa'],
  ] as const) {
    await expect(page.locator('.map .place', { hasText: name })).toBeVisible();
    const shape = provinces(page).and(page.getByRole('link', { name: new RegExp(`^${province}: `) }));
    const [land, islands] = await shape
      .locator('path')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
    expect(islands).toBe(land);
    await expect(page.getByText(new RegExp(`${name} \\(thuộc ${province}\\)`))).toBeVisible();
  }
});

test('the legend counts every province once, and a better class stands out more in both themes', async ({
  page,
}) => {
  await page.goto('/vi/ban-do/papi/2020/diem');
  await expect(page.getByText('Màu càng nổi trên nền, kết quả càng tốt.')).toBeVisible();
  const counts = (await page.locator('figure li').allInnerTexts()).map((text) =>
    Number(/\((\d+)\)/.exec(text)?.[1]),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(63);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const lightness = await page
      .locator('figure li .map-swatch')
      .evaluateAll((swatches) =>
        swatches.map((swatch) =>
          Number(/^(?:okl|l)[a-z]+\(([\d.]+)/.exec(getComputedStyle(swatch).backgroundColor)?.[1]),
        ),
      );
    expect(lightness).toHaveLength(5);
    const ground = colorScheme === 'light' ? 100 : 0;
    const contrasts = lightness.map((own) => Math.abs(own - ground));
    expect(contrasts, colorScheme).toEqual([...contrasts].sort((a, b) => a - b));
    expect(new Set(lightness).size).toBe(5);
  }
});

test('the change of rank is told in words as well as in colour', async ({ page }) => {
  await page.goto('/vi/ban-do/par/2020/thay-doi');
  await expect(
    provinces(page).and(page.getByRole('link', { name: 'Bình Dương: tăng 13 bậc, hạng 4/63' })),
  ).toHaveClass('map-rise-2');
  await expect(page.getByRole('main')).toContainText('So với năm 2019 (khác bộ tiêu chí)');
});

for (const [path, words] of [
  ['/vi/ban-do/par/2025', 'chưa tìm được nguồn'],
  ['/vi/ban-do/papi/2011/thay-doi', '2011 là năm đầu tiên có kết quả'],
] as const) {
  test(`${path} says why it has nothing to colour`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText(words);
    await expect(page.locator('.map a:not(.map-none)')).toHaveCount(0);
  });
}

test('years and views are links, and so is the way from the ranking', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2023');
  await page.getByRole('link', { name: 'Xem bản đồ 2023' }).click();
  await page.getByRole('link', { name: 'Thay đổi hạng' }).click();
  await expect(page).toHaveURL(/\/vi\/ban-do\/par\/2023\/thay-doi$/);
  await page.getByRole('link', { name: /^2022/ }).click();
  await expect(page).toHaveURL(/\/vi\/ban-do\/par\/2022\/thay-doi$/);
});

test('there is no map of a year, an index or a view that does not exist', async ({ request }) => {
  for (const path of ['par/2011', 'par-internal/2020', 'par/2020/la', 'par/2020/rank']) {
    expect((await request.get(`/vi/ban-do/${path}`)).status(), path).toBe(404);
  }
  const byRank = await request.get('/vi/ban-do/par/2020/hang', { maxRedirects: 0 });
  expect(byRank.headers().location).toBe('/vi/ban-do/par/2020');
});

test('the page of a map stays under 60 kB', async ({ request }) => {
  for (const path of ['papi/2020', 'par/2023', 'par/2025', 'papi/2020/thay-doi']) {
    const html = await (await request.get(`/vi/ban-do/${path}`)).text();
    expect(gzipSync(html).length, path).toBeLessThan(60_000);
  }
});

test('the finding says of the hatched provinces what their rows say', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('/vi/ban-do/sipas/2015');
  await expect(page.getByRole('row', { name: /không được xếp hạng$/ })).toHaveCount(
    63 - countProvinces('sipas', 2015, 'rank'),
  );
  await expect(main).toContainText('Nơi gạch chéo không được xếp hạng');
  await expect(main).not.toContainText('Nơi gạch chéo chưa tìm được nguồn');
  await page.goto('/vi/ban-do/papi/2014/thay-doi');
  const known = countProvinces('papi', 2014, 'score');
  await expect(main).toContainText(`tính trong ${known} trên 63 tỉnh, thành phố`);
});

test('a province whose rank is bounded has the colour of its class, hatched, and says the range', async ({
  page,
}) => {
  await page.goto('/vi/ban-do/par/2024');
  const bounded = page.getByRole('link', { name: /^Bình Thuận: hạng \d+–\d+\/63, suy từ điểm/ });
  const range = /\d+–\d+/.exec((await bounded.getAttribute('aria-label')) ?? '')?.[0] ?? '';
  const fill = await bounded
    .locator('path')
    .first()
    .evaluate((path) => getComputedStyle(path).fill);
  const pattern = page.locator(fill.replace(/^url\("(.*)"\)$/, '$1'));
  await expect(pattern.locator('rect')).not.toHaveCSS('fill', 'rgb(0, 0, 0)');
  await expect(page.getByText('Màu có gạch: khoảng hạng suy được')).toBeVisible();
  await expect(page.locator('#bang-so-lieu').getByRole('row', { name: /^Bình Thuận/ })).toContainText(range);
});
