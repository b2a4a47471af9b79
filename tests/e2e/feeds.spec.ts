import { readAtom, readJsonFeed } from '../feed-rules';
import { expect, inEnglish, test } from './site';

const site = 'https://cchc.example';

/** Pages and the feeds that they name to feed readers. */
const pages = [
  ['/vi', ['phien-ban', 'dinh-chinh']],
  ['/vi/du-lieu', ['phien-ban', 'dinh-chinh']],
  ['/vi/du-lieu/1', ['phien-ban']],
  ['/vi/du-lieu/dinh-chinh', ['dinh-chinh']],
  ['/vi/tinh/binh-duong', ['tinh.binh-duong']],
  ['/vi/tinh/binh-duong/nguon', ['tinh.binh-duong']],
  ['/vi/gioi-thieu', []],
] as const;

for (const [path, feeds] of pages) {
  for (const address of [path, inEnglish(path)]) {
    test(`${address} names its feeds, and each is one`, async ({ request }) => {
      const locale = address.slice(1, 3);
      const html = await (await request.get(address)).text();
      const of = (type: string) =>
        [...html.matchAll(/<link rel="alternate"[^>]*>/g)].flatMap(([link]) =>
          link.includes(`type="${type}"`) ? [/href="([^"]+)"/.exec(link)?.[1] ?? ''] : [],
        );
      const [atoms, jsons] = [of('application/atom+xml'), of('application/feed+json')];
      expect(atoms).toEqual(feeds.map((name) => `${site}/api/tin/${locale}/${name}.atom`));
      expect(jsons).toEqual(feeds.map((name) => `${site}/api/tin/${locale}/${name}.json`));
      for (const [urls, type, read] of [
        [atoms, 'application/atom+xml; charset=utf-8', readAtom],
        [jsons, 'application/feed+json; charset=utf-8', readJsonFeed],
      ] as const) {
        for (const url of urls) {
          const answer = await request.get(url.replace(site, ''));
          expect(answer.status()).toBe(200);
          expect(answer.headers()['content-type']).toBe(type);
          const feed = read(await answer.text());
          expect([feed.self, feed.language]).toEqual([url, locale]);
          expect((await request.get(feed.page.replace(site, ''))).status()).toBe(200);
          for (const entry of feed.entries)
            expect((await request.get(entry.url.replace(site, ''))).status(), entry.url).toBe(200);
          const again = { 'if-none-match': answer.headers().etag ?? '' };
          expect((await request.get(url.replace(site, ''), { headers: again })).status()).toBe(304);
        }
      }
    });
  }
}

for (const file of ['khong-co.atom', 'tinh.khong-co.atom', 'phien-ban.rss', 'tinh.ha-noi'])
  test(`there is no feed ${file}`, async ({ request }) => {
    expect((await request.get(`/api/tin/vi/${file}`)).status()).toBe(404);
  });

test('a copy with one release says that nothing was corrected yet', async ({ page }) => {
  await page.goto('/vi/du-lieu');
  await page.getByRole('main').getByRole('link', { name: 'đính chính số liệu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đính chính số liệu');
  await expect(page.getByRole('main')).toContainText('Chưa có đính chính nào. Bản 1, ngày ');
  await expect(page.getByRole('link', { name: 'Atom' })).toBeVisible();
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Đính chính' })).toHaveAttribute(
    'href',
    '/vi/du-lieu/dinh-chinh',
  );
});
