import { expect, inEnglish, test } from './site';

const read = [
  '/vi',
  '/vi/xep-hang/par/2024',
  '/vi/bien-dong/par/2020',
  '/vi/ban-do/par/2023',
  '/vi/tinh/binh-duong',
];

for (const path of [...read, ...read.map(inEnglish)])
  test(`${path} is heard in order: whose page, what it says, then its charts and tables`, async ({
    page,
  }) => {
    await page.goto(path);
    const roles = await page
      .locator('body')
      .evaluate((body) =>
        [...body.querySelectorAll('header, main, footer')]
          .filter((part) => part.parentElement?.closest('main, article, section') === null)
          .map(({ tagName }) => tagName),
      );
    expect(roles).toEqual(['HEADER', 'MAIN', 'FOOTER']);

    const levels = await page
      .getByRole('main')
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);

    const first = await page.getByRole('main').evaluate((main) => {
      const order = [...main.querySelectorAll('h1, p, svg[role="img"], table')];
      return order
        .slice(
          0,
          order.findIndex((part) => part.matches('svg, table')),
        )
        .map(({ tagName }) => tagName);
    });
    expect(first).toContain('H1');
    expect(first.slice(first.indexOf('H1'))).toContain('P');
  });
