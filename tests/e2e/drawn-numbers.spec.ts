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
          row.querySelector('th')?.textContent?.trim().replaceAll(/\s+/g, ' '),
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

for (const address of ['/vi/tinh/hai-phong/theo-nam', '/en/tinh/hai-phong/theo-nam']) {
  test(`every point of the charts of ${address} says what its row says`, async ({ page }) => {
    await page.goto(address);
    const points = await page.locator('svg.chart a:visible').evaluateAll((links) =>
      links.map((link) => ({
        title: link.querySelector('title')?.textContent ?? '',
        id: link.getAttribute('href')?.split('/').at(-1)?.split('.') ?? [],
      })),
    );
    expect(new Set(points.map(({ id }) => id[0])).size).toBe(3);
    for (const index of new Set(points.map(({ id }) => id[0] ?? ''))) {
      const rows = await rowsOf(page, `#${index} table`);
      for (const { title, id } of points.filter((point) => point.id[0] === index)) {
        const [rank, value] = rows[id[1] ?? ''] ?? [];
        const [, said] = /([\d.,/]+)%?$/.exec(title) ?? [];
        expect.soft([title, said]).toEqual([title, id.at(-1) === 'rank' ? rank : value]);
      }
    }
  });
}
