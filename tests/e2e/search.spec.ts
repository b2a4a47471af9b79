import type { APIRequestContext } from '@playwright/test';
import { provinceNames } from './data-set';
import { expect, test } from './site';

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** "Hoà" for "Hòa" and the reverse: the tone on the other vowel of oa, oe, uy. */
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
    for (const { slug, name } of provinceNames) {
      expect(await firstResult(request, write(name)), write(name)).toBe(slug);
    }
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
  await page.getByRole('banner').getByRole('searchbox').fill('binh duong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('Từ 1/7/2025, Bình Dương thuộc Thành phố Hồ Chí Minh');
});

test('a name that no province has gets an answer in words', async ({ page }) => {
  await page.goto('/vi/tim?q=<script>alert(1)</script>');
  await expect(page.getByRole('main')).toContainText('Không tìm thấy tỉnh, thành phố nào');
});
