import type { Page } from '@playwright/test';
import { provinceNames } from './data-set';
import { expect, inEnglish, lookAtWords, lookInBothThemes, templates, test } from './site';

/** Expects a page to fit into its frame, its heading included. */
async function expectFit(page: Page, width: number): Promise<void> {
  // a chart that follows the width of the page needs a frame to do so
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(overflow, { message: `${width} px` }).toBeLessThanOrEqual(0);
  const heading = await page.locator('h1').evaluate((h1) => parseFloat(getComputedStyle(h1).fontSize));
  expect(heading).toBeLessThanOrEqual(40);
}

for (const path of templates)
  test(`${path} is accessible and fits, in both themes and at both widths`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    await lookInBothThemes(page, [320, 1280], (width) => expectFit(page, width));
  });

for (const path of templates.map(inEnglish))
  test(`${path} is accessible and fits at both widths`, async ({ page }) => {
    await page.goto(path);
    await lookAtWords(page, [320, 1280], (width) => expectFit(page, width));
  });

test('no line splits the short name of a province', async ({ page }) => {
  const short = provinceNames.map(({ name }) => name).filter((name) => name.length <= 17);
  await page.setViewportSize({ width: 320, height: 900 });
  for (const path of ['/vi/tinh', '/vi/xep-hang/papi/2020', '/vi/bien-dong/par/2020', '/vi/tinh/sap-nhap']) {
    await page.goto(path);
    const links = await page.locator('main a[href*="/tinh/"]').evaluateAll((all) =>
      all.map((link) => ({
        text: (link.textContent ?? '').replaceAll(/\s+/g, ' '),
        lines: link.getClientRects().length,
      })),
    );
    const named = links.filter(({ text }) => short.includes(text));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ lines }) => lines > 1)).toEqual([]);
  }
});

test('links in text and in tables are underlined', async ({ page }) => {
  for (const path of ['/vi/tinh', '/vi/tinh/binh-duong', '/vi/xep-hang/par/2020', '/vi/bien-dong/par/2020']) {
    await page.goto(path);
    const plain = await page
      .locator('main :is(p, dd, td, tbody th) a:visible:not(nav a, .ribbon a, .numeral)')
      .evaluateAll((links) =>
        links
          .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
          .map((link) => link.outerHTML),
      );
    expect(plain).toEqual([]);
  }
});

test('the words of a chart stand left of it on a wide page and above it on a phone', async ({ page }) => {
  await page.goto('/vi/tinh/hai-phong');
  const frame = page.locator('.chart-frame').first();
  const boxes = async () => {
    const words = await frame.locator('figcaption').boundingBox();
    const picture = await frame.locator('svg.chart:visible').first().boundingBox();
    if (!words || !picture) throw new Error('the chart is not there');
    return { words, picture };
  };
  await page.setViewportSize({ width: 1280, height: 900 });
  const wide = await boxes();
  expect(wide.words.x + wide.words.width).toBeLessThan(wide.picture.x);
  await page.setViewportSize({ width: 375, height: 900 });
  const phone = await boxes();
  expect(phone.words.y + phone.words.height).toBeLessThan(phone.picture.y);
});

test('the type has every Vietnamese letter', async ({ page }) => {
  await page.goto('/vi');
  await page.evaluate(() => document.fonts.ready);
  const missing = await page.evaluate(async () => {
    const text = 'Ấấ Ễễ Ựự Đđ Ỵỵ Ởở';
    const [family] = getComputedStyle(document.body).fontFamily.split(',');
    const faces = await document.fonts.load(`400 16px ${family}`, text);
    return faces.length === 0 || !document.fonts.check(`400 16px ${family}`, text);
  });
  expect(missing).toBe(false);
});

test('the type comes in one file a weight, asked for with the page', async ({ page }) => {
  const files: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font') files.push(response.url());
  });
  const early = (await page.goto('/vi/tinh/binh-duong'))?.headers().link ?? '';
  await page.evaluate(() => document.fonts.ready);
  const weights = await page.evaluate(
    () =>
      new Set([...document.fonts].filter((face) => face.status === 'loaded').map(({ weight }) => weight))
        .size,
  );
  expect([...new Set(files)]).toHaveLength(2);
  expect(weights).toBe(2);
  expect(early.match(/rel=preload; as="font"/g)).toHaveLength(2);
});

test('a page is drawn with its styles while no other file has come', async ({ page }) => {
  await page.route('**/_next/**', () => {});
  await page.goto('/vi/xep-hang/par/2020', { waitUntil: 'commit' });
  const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(painted).toBe(1);
  await expect(page.locator('body')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

for (const path of [
  '/vi',
  '/vi/xep-hang/papi/2020',
  '/vi/xep-hang/par/2023',
  '/vi/tinh/binh-duong',
  '/vi/so-sanh?don-vi=hai-phong,quang-ninh,ha-noi&tu=2018&den=2024',
])
  test(`${path} asks for at most 5 files and 100 kB`, async ({ page, context }) => {
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    const sizes: number[] = [];
    network.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(sizes.length).toBeLessThanOrEqual(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100_000);
  });

const budget = 10_000;
/** the compressed size of each script that was asked for */
const weights = new Map<string, number>();
for (const path of templates) {
  test(`${path} ships at most ${budget / 1000} kB of script`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const tags = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)];
    const sources = new Set(tags.filter(([tag]) => !/nomodule/i.test(tag)).map(([, src]) => src ?? ''));
    expect(sources.size).toBeGreaterThan(0);
    let bytes = 0;
    for (const source of sources) {
      if (!weights.has(source)) {
        const response = await request.get(source, { headers: { 'accept-encoding': 'br' } });
        weights.set(source, Number(response.headers()['content-length']));
      }
      bytes += weights.get(source) ?? Number.NaN;
    }
    expect(bytes).toBeLessThanOrEqual(budget);
  });
}
