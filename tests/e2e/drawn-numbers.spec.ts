import type { Page } from '@playwright/test';
import { readNumbers } from './drawn-numbers';
import { expect, inEnglish, test } from './site';

/** A number as it is printed in each language, without or with decimals, without or with its base. */
const printed = {
  vi: /^\d{1,3}(?:\.\d{3})*(?:,\d+)?(?:\/\d+)?$/,
  en: /^\d{1,3}(?:,\d{3})*(?:\.\d+)?(?:\/\d+)?$/,
};
const decimalsOf = (text: string, language: 'vi' | 'en') =>
  text.split(language === 'vi' ? ',' : '.')[1]?.length ?? 0;

const pages = [
  '/vi',
  '/vi/xep-hang/par/2020',
  '/vi/xep-hang/papi/2020',
  '/vi/bien-dong/par/2020',
  '/vi/bien-dong/par/2023/bo-nganh',
  '/vi/tinh/binh-duong',
  '/vi/tinh/hai-phong',
  '/vi/tinh/an-giang',
  '/vi/tinh/hue',
  '/vi/tinh/thai-binh',
  '/vi/tinh/hai-phong/theo-nam',
  '/vi/tinh/an-giang/theo-nam',
  '/vi/tinh/binh-duong/linh-vuc',
  '/vi/tinh/ha-giang/linh-vuc',
  '/vi/tinh/binh-duong/so-nganh/2017',
  '/vi/bo-nganh/bo-tai-chinh',
  '/vi/vung/tay-nguyen',
  '/vi/vung/dong-bang-song-cuu-long',
  '/vi/linh-vuc/par.chinh-quyen-so',
  '/vi/linh-vuc/papi.papi-5',
  '/vi/linh-vuc/papi.papi-5/2020',
  '/vi/linh-vuc/par.thu-tuc-hanh-chinh/2023',
  '/vi/so-sanh?don-vi=hai-phong,quang-ninh,ha-noi&tu=2018&den=2024',
  '/vi/so-sanh?don-vi=hai-phong,quang-ninh,ha-noi&chi-so=papi&ve=diem',
  '/vi/ban-do/par/2023',
  '/vi/ban-do/papi/2020/diem',
  '/vi/ban-do/papi/2020/thay-doi',
];

for (const path of pages) {
  for (const [language, address] of [
    ['vi', path],
    ['en', inEnglish(path)],
  ] as const) {
    test(`every number that ${address} draws is one that it says`, async ({ page }) => {
      await page.goto(address);
      const { drawn, scales, said } = await readNumbers(page);
      const isSaid = (number: string) =>
        said.has(number) || (path.includes('ban-do') && number.split('/').every((part) => said.has(part)));
      expect(drawn.filter(({ number }) => !isSaid(number))).toEqual([]);
      for (const scale of scales) {
        expect(scale.filter((text) => !printed[language].test(text))).toEqual([]);
        expect(new Set(scale.map((text) => decimalsOf(text, language))).size).toBe(1);
      }
    });
  }
}

for (const path of ['/vi/ban-do/par/2023', '/en/ban-do/papi/2020/diem', '/vi/ban-do/papi/2020/thay-doi']) {
  test(`of every province the map of ${path} says what its row says`, async ({ page }) => {
    await page.goto(path);
    const of = await page.locator('svg.map a').count();
    const differing = await page.locator('main').evaluate((main, base) => {
      const numbersIn = (text: string | null) => text?.match(/\d+(?:[.,]\d+)*(?:\/\d+)?/g) ?? [];
      const rows = new Map(
        [...main.querySelectorAll('#bang-so-lieu tbody tr')].map((row) => [
          row.querySelector('th')?.textContent?.trim(),
          [...row.querySelectorAll('td')].flatMap((cell) => numbersIn(cell.textContent)),
        ]),
      );
      return [...main.querySelectorAll('svg.map a')].flatMap((link) => {
        const [name = '', label = ''] = (link.getAttribute('aria-label') ?? '').split(': ');
        const drawn = numbersIn(label).map((number) => number.replace(`/${base}`, ''));
        return drawn.every((number) => rows.get(name)?.includes(number)) ? [] : [{ name, label }];
      });
    }, of);
    expect(of).toBeGreaterThan(30);
    expect(differing).toEqual([]);
  });
}

/** A table's rows by the year that they begin with, the other cells as they are read. */
const rowsOf = (page: Page, table: string) =>
  page.locator(table).evaluate((node) =>
    Object.fromEntries(
      [...node.querySelectorAll('tbody tr')].map((row) => {
        const [year = '', ...cells] = [...row.children].map((cell) => cell.textContent?.trim() ?? '');
        return [year.slice(0, 4), cells];
      }),
    ),
  );

for (const [language, address] of [
  ['vi', '/vi/tinh/hai-phong/theo-nam'],
  ['en', '/en/tinh/hai-phong/theo-nam'],
] as const) {
  test(`under the pointer the interactive chart of ${address} says what the tables say`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole('button', { name: language === 'vi' ? 'Mở biểu đồ tương tác' : 'Open' }).click();
    const chosen = page.locator('main select').first();
    await expect(chosen).toBeVisible();
    const options = await chosen
      .locator('option')
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLOptionElement).value));
    expect(options).toContain('papi-rank');
    for (const option of options) {
      await chosen.selectOption(option);
      const [index = '', kind] = option.split('-');
      const rows = await rowsOf(page, `#${index} table`);
      const dots = page.locator('.recharts-line-dot');
      const { scales } = await readNumbers(page);
      for (const scale of scales)
        expect(new Set(scale.map((text) => decimalsOf(text, language))).size).toBe(1);
      for (const dot of await dots.all()) {
        const box = await dot.boundingBox();
        if (!box) throw new Error('a point without a place');
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        const tip = page.locator('.recharts-tooltip-wrapper');
        await expect(tip).toBeVisible();
        const [, year = '', text] = /^((?:19|20)\d\d)\D*([\d.,/]+)/.exec(await tip.innerText()) ?? [];
        expect.soft([option, year, text]).toEqual([option, year, rows[year]?.[kind === 'rank' ? 0 : 1]]);
      }
    }
  });
}
