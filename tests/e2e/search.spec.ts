import type { APIRequestContext } from '@playwright/test';
import { provinceNames } from './data-set';
import { expect, expectAccessible, forEach, test } from './site';

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Moves the tone to the other vowel of oa, oe and uy: "Hoà" for "Hòa" and the reverse. */
const otherTone = (text: string) =>
  text
    .normalize('NFD')
    .replace(/(o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?!\p{L})/giu, '$1$3$2')
    .replace(/(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?!\p{L})/giu, '$1$3$2')
    .normalize('NFC');

async function firstResult(request: APIRequestContext, query: string): Promise<string | undefined> {
  const response = await request.get(`/vi/tim?q=${encodeURIComponent(query)}`);
  expect(response.status()).toBe(200);
  return /<h2><a href="\/vi\/tinh\/([a-z-]+)"/.exec(await response.text())?.[1];
}

const ways: [string, (name: string) => string][] = [
  ['as it is', (name) => name],
  ['without accents', (name) => plain(name).toLowerCase()],
  ['with the tone on the other vowel', otherTone],
  ['with “tỉnh”', (name) => `tỉnh ${name.replace('Thành phố ', '')}`],
  ['with “TP.”', (name) => `TP. ${name.replace('Thành phố ', '')}`],
  ['without a dash', (name) => name.replace(' - ', ' ')],
];

for (const [way, write] of ways) {
  test(`every province, old and new, is found ${way}`, async ({ request }) => {
    await forEach(provinceNames, async ({ slug, name }) =>
      expect(await firstResult(request, write(name)), write(name)).toBe(slug),
    );
  });
}

for (const [query, slug] of [
  ['thua thien hue', 'thua-thien-hue'],
  ['Hoà Bình', 'hoa-binh'],
  ['tp hcm', 'tp-ho-chi-minh'],
  ['TPHCM', 'tp-ho-chi-minh'],
  ['sài gòn', 'tp-ho-chi-minh'],
  ['Bà Rịa Vũng Tàu', 'ba-ria-vung-tau'],
] as const) {
  test(`“${query}” finds ${slug}`, async ({ request }) => {
    expect(await firstResult(request, query)).toBe(slug);
  });
}

test('an old province leads to the one it is part of', async ({ page }) => {
  await page.goto('/vi');
  await page.getByRole('banner').getByRole('combobox').fill('binh duong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('Từ 1/7/2025, Bình Dương thuộc Thành phố Hồ Chí Minh');
});

test('a name that no province has gets an answer in words', async ({ page }) => {
  await page.goto('/vi/tim?q=<script>alert(1)</script>');
  await expect(page.getByRole('main')).toContainText(
    'Không tìm thấy tỉnh, cơ quan, lĩnh vực hay bảng xếp hạng nào',
  );
});

test('a ranking is found by its index and year', async ({ page }) => {
  await page.goto('/vi/tim?q=sipas+2022');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText('SIPAS 2022');
});

for (const [query, name, path] of [
  ['vung tay nguyen', 'Tây Nguyên', '/vi/vung/tay-nguyen'],
  ['bộ nội vụ', 'Bộ Nội vụ', '/vi/bo-nganh/bo-noi-vu'],
  ['ngan hang nha nuoc', 'Ngân hàng Nhà nước Việt Nam', '/vi/bo-nganh/ngan-hang-nha-nuoc'],
  ['hiện đại hóa', 'Hiện đại hóa hành chính', '/vi/linh-vuc/par.hien-dai-hoa'],
  ['kiem soat tham nhung', 'Kiểm soát tham nhũng trong khu vực công', '/vi/linh-vuc/papi.papi-4'],
] as const) {
  test(`“${query}” finds ${path}`, async ({ page }) => {
    await page.goto(`/vi/tim?q=${encodeURIComponent(query)}`);
    const first = page.getByRole('main').getByRole('heading', { level: 2 }).first();
    await expect(first).toHaveText(name);
    await first.getByRole('link').click();
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a department is found with its province, and leads to its page', async ({ page }) => {
  await page.goto('/vi/tim?q=so+noi+vu+gia+lai');
  const first = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  await expect(first).toHaveText('Sở Nội vụ, Gia Lai');
  await first.getByRole('link').click();
  await expect(page).toHaveURL('/vi/tinh/gia-lai/so-nganh/so-noi-vu');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sở Nội vụ, Gia Lai');
});

test('a department without an English name is marked as Vietnamese in an English answer', async ({
  page,
}) => {
  await page.goto('/en/tim?q=so+noi+vu+gia+lai');
  const first = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  await expect(first).toHaveText('Sở Nội vụ, Gia Lai');
  await expect(first.locator('[lang=vi]')).toHaveText('Sở Nội vụ');
});

test('a question that begins with a name is answered by the name', async ({ page }) => {
  await page.goto('/vi/tim?q=Hà+Giang+nay+thuộc+tỉnh+nào');
  await expect(page.getByRole('main')).toContainText('kết quả cho “Hà Giang”');
  await expect(page.getByRole('main')).toContainText('Từ 1/7/2025, Hà Giang thuộc Tuyên Quang');
});

test('the field suggests where an old province belongs now, and the keys choose', async ({ page }) => {
  await page.goto('/vi');
  const field = page.getByRole('banner').getByRole('combobox');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.pressSequentially('binh du');
  const options = page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option');
  await expect(options.first()).toContainText('từ 1/7/2025 thuộc Thành phố Hồ Chí Minh');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page);

  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
  await field.press('ArrowUp');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
  await field.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue('binh du');

  await field.press('ArrowDown');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/vi\/tinh\/binh-duong$/);
});

test('Enter without a choice sends the form', async ({ page }) => {
  await page.goto('/en');
  const field = page.getByRole('banner').getByRole('combobox');
  await field.pressSequentially('2020');
  await expect(page.getByRole('option').first()).toContainText('PAR INDEX 2020');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/en\/tim\?q=2020$/);
});

for (const width of [375, 1280])
  test(`the suggestions stand below the large field and are as wide as it at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/vi');
    const field = page.getByRole('main').getByRole('combobox');
    await field.pressSequentially('binh du');
    const list = await page.getByRole('main').getByRole('listbox').boundingBox();
    const form = await page.getByRole('main').getByRole('search').boundingBox();
    expect(list?.x).toBeCloseTo(form?.x ?? 0, 0);
    expect(list?.width).toBeCloseTo(form?.width ?? 0, 0);
    expect(list?.y).toBeGreaterThan((form?.y ?? 0) + (form?.height ?? 0) - 3);
  });
