import { expect, inEnglish, templates, test } from './site';

const read = [
  '/vi',
  '/vi/xep-hang/par/2024',
  '/vi/bien-dong/par/2020',
  '/vi/ban-do/par/2023',
  '/vi/tinh/binh-duong',
];

for (const path of [...read, ...read.map(inEnglish)])
  test(`${path} is heard in order: whose page, what it says, then its charts and tables by name`, async ({
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

test('every table has a name of its own or stands in a part with a heading', async ({ page }) => {
  for (const path of templates) {
    await page.goto(path);
    const nameless = await page.locator('table:visible').evaluateAll((tables) =>
      tables
        .filter((table) => {
          const named = table.querySelector('caption')?.textContent ?? table.getAttribute('aria-label');
          const part = table.closest('section, figure, details');
          const heading = part?.querySelector('h2, h3, figcaption, summary')?.textContent;
          return !(named ?? part?.getAttribute('aria-label') ?? heading)?.trim();
        })
        .map(({ className }) => className),
    );
    expect(nameless, path).toEqual([]);
  }
});
