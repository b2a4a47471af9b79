import { editionBefore, editions, rankChanges, ranksOf } from './data-set';
import { expect, inEnglish, test } from './site';

test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } });

const [, newest] = [
  ...editions
    .filter(({ index, level, status }) => index === 'par' && level === 'province' && status === 'published')
    .sort((a, b) => a.year - b.year)
    .slice(-2),
];
if (!newest) throw new Error('there are no two editions');
const before = editionBefore(newest);

/** The ranks of a province in the first index, the latest first. */
const ranksOfProvince = (slug: string) =>
  editions
    .filter(({ index, level, status }) => index === 'par' && level === 'province' && status === 'published')
    .sort((a, b) => b.year - a.year)
    .flatMap((edition) => {
      const held = ranksOf(edition).find((found) => found.slug === slug);
      return held ? [{ year: edition.year, rank: held.rank }] : [];
    });

const provinces = ['binh-duong', 'thai-binh', 'ha-giang', 'an-giang', 'ha-noi', 'quang-ninh'];

for (const slug of provinces) {
  test(`whether ${slug} rose is answered in the first screen of a phone`, async ({ page }) => {
    await page.goto(`/vi/tinh/${slug}`);
    const answer = page.locator('#tra-loi');
    for (const question of ['Đứng đâu?', 'Lên hay xuống?', 'Vì sao?'])
      await expect(answer.getByText(question, { exact: true })).toBeInViewport({ ratio: 1 });
    const direction = answer.locator('dd').nth(1);
    await expect(direction).toBeInViewport({ ratio: 1 });

    const [latest] = ranksOfProvince(slug);
    // where nothing is known of the first index, the answer is about another
    if (!latest) return;
    await expect(answer).toContainText(`PAR INDEX ${newest.year}`);
    const numeral = answer.locator('.answer-rank');
    if (latest.year === newest.year)
      await expect(numeral.locator('.numeral')).toHaveText(`Hạng ${latest.rank}`);
    else if ((await numeral.locator('.bounded').count()) === 0)
      await expect(numeral).toContainText(`gần nhất: hạng ${latest.rank} (${latest.year})`);

    const change = rankChanges(newest).find((found) => found.slug === slug);
    if (change)
      await expect(direction).toContainText(
        change.places === 0
          ? 'Giữ nguyên hạng'
          : `${change.places > 0 ? 'Lên' : 'Xuống'} ${Math.abs(change.places)} bậc so với năm ${before?.year}`,
      );
  });
}

test('an old rank is not told as the present, and its year is as large', async ({ page }) => {
  const [latest] = ranksOfProvince('thai-binh');
  test.skip(latest?.year === newest.year, 'its newest rank is known');
  await page.goto('/vi/tinh/thai-binh');
  const words = page.locator('.answer-rank .absent');
  await expect(words).toHaveText(
    new RegExp(`^Chưa có hạng ${newest.year}\\s· gần nhất: hạng ${latest?.rank} \\(${latest?.year}\\)$`),
  );
  const sizes = await words.evaluate((node) =>
    [node, ...node.querySelectorAll('*')].map((part) => getComputedStyle(part).fontSize),
  );
  expect(new Set(sizes).size).toBe(1);
});

test('where the first index has no new rank, the rank of another stands before that', async ({ page }) => {
  test.skip(ranksOfProvince('ha-giang')[0]?.year === newest.year, 'its newest rank is known');
  await page.goto('/vi/tinh/ha-giang');
  await expect(page.locator('.answer-rank')).toHaveText(
    new RegExp(`^PAPI \\d{4}: hạng \\d+/\\d+PAR INDEX ${newest.year}.*Chưa có hạng ${newest.year}`),
  );
});

test('a rank that is only bounded is the same range here and in the ranking', async ({ page }) => {
  await page.goto(`/vi/xep-hang/par/${newest.year}`);
  const rows = page.locator('[data-ranking] tbody tr[data-unit]', {
    has: page.locator('.rank-numeral .bounded'),
  });
  const ranges = await rows.evaluateAll((nodes) =>
    nodes.map((node) => [
      node.getAttribute('data-unit') ?? '',
      node.querySelector('.rank-numeral .bounded')?.textContent ?? '',
    ]),
  );
  for (const [slug, range] of ranges.slice(0, 2)) {
    await page.goto(`/vi/tinh/${slug}`);
    await expect(page.locator('.answer-rank .bounded')).toHaveText(range ?? '');
    await expect(page.locator('.answer-rank .bounded')).toBeInViewport({ ratio: 1 });
  }
});

test('what is known comes before what is not', async ({ page }) => {
  const slug = ['ha-giang', 'binh-dinh'].find((known) => ranksOfProvince(known).length === 0);
  test.skip(!slug, 'something is known of the first index of every province');
  await page.goto(`/vi/tinh/${slug}`);
  await expect(page.locator('#tra-loi .kicker')).toContainText('PAPI');
  await expect(page.locator('.tile').first()).toContainText(/PAPI.*Hạng \d+/s);
  await expect(page.locator('.tile').last()).toContainText('Chưa có hạng');
});

test('a dissolved province says so before anything else, in both languages', async ({ page }) => {
  for (const [path, words] of [
    ['/vi/tinh/thai-binh', 'Đã sáp nhập từ 1/7/2025, nay thuộc Hưng Yên'],
    [inEnglish('/vi/tinh/thai-binh'), 'Merged on 1 July 2025, now part of Hung Yen'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('main').locator('.notice')).toContainText(words);
  }
});
