import { gzipSync } from 'node:zlib';
import { expect, expectAccessible, inEnglish, templates, test } from './site';

const looks = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;

for (const path of [...templates, ...templates.map(inEnglish)]) {
  // the English pages have the same elements, so each theme and each width is looked at once
  const chosen = path.startsWith('/en') ? looks.slice(0, 2) : looks;
  test(`${path} is accessible and fits, in both themes and at both widths`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    for (const { colorScheme, width } of chosen) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      // a chart that follows the width of the page needs a frame to do so
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(overflow, { message: `${width} px` }).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    }
  });
}

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
  await page.goto('/vi/tinh/binh-duong');
  await page.evaluate(() => document.fonts.ready);
  const weights = await page.evaluate(
    () =>
      new Set([...document.fonts].filter((face) => face.status === 'loaded').map(({ weight }) => weight))
        .size,
  );
  const preloaded = await page.locator('link[rel=preload][as=font]').evaluateAll((links) => links.length);
  expect([...new Set(files)]).toHaveLength(3);
  expect(weights).toBe(3);
  expect(preloaded).toBe(3);
});

const budget = 155_000;
// a comparison needs a chart library and has a budget of its own, in its own tests
for (const path of templates.filter((template) => !template.startsWith('/vi/so-sanh'))) {
  test(`${path} ships at most ${budget / 1000} kB of script`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const tags = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)];
    const sources = new Set(tags.filter(([tag]) => !/nomodule/i.test(tag)).map(([, src]) => src ?? ''));
    expect(sources.size).toBeGreaterThan(0);
    let bytes = 0;
    for (const source of sources) bytes += gzipSync(await (await request.get(source)).body()).length;
    expect(bytes).toBeLessThanOrEqual(budget);
  });
}
