import { editions, provinceNames } from '../data-set';
import { expect, inEnglish, templates, test } from '../site';
import { crawl } from './crawl';
import { readPage } from './read-page';

/** There are thousands of pages made on demand, so only some of these are visited; of the other pages, all. */
const bounds = [
  { name: 'figure pages', of: /^\/(?:vi|en)\/so-lieu\//, most: 3000 },
  { name: 'years of dimensions', of: /^\/(?:vi|en)\/linh-vuc\/[^/]+\/\d+/, most: 600 },
  { name: 'sorted and filtered views', of: /\?/, most: 1000 },
];

/** The id that a line of a release's CSV begins with. */
const toFigureId = (line: string): string => line.split(',', 1)[0] ?? '';

test('from the front page, no link of the site is dead and no picture empty', async ({
  baseURL,
  request,
}) => {
  test.setTimeout(600_000);
  const { pages, links, bounded, unvisited, problems } = await crawl(baseURL ?? '', ['/vi', '/en'], bounds);
  const parts = bounded.map(({ name, visited, linked }) => `${visited} of ${linked} ${name}`);
  console.log(`crawl: ${pages} pages visited, ${links} links read; ${parts.join(', ')}`);
  expect(problems).toEqual([]);
  // an address that was not visited must at least belong to an existing figure
  const figures = new Set(
    (await (await request.get('/api/phien-ban/1.csv')).text()).split('\n').map(toFigureId),
  );
  const nowhere = unvisited.filter((path) => {
    const id = /\/so-lieu\/([^?#]+)/.exec(path)?.[1];
    return id !== undefined && !figures.has(id);
  });
  expect(nowhere).toEqual([]);
  // as many as all editions and provinces in both languages, and a share of the figures
  const slugs = new Set(provinceNames.map(({ slug }) => slug));
  expect(pages).toBeGreaterThan(2 * (editions.length + slugs.size) + 1000);
});

for (const path of [...templates, ...templates.map(inEnglish)]) {
  test(`${path} runs without an error, all it asks for answers, and its pictures are drawn`, async ({
    page,
  }) => {
    const failed: string[] = [];
    page.on('response', (response) => {
      const asked = response.request().isNavigationRequest();
      if (response.status() >= 400 && !asked) failed.push(response.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const blank = await page.locator('svg[role=img]:visible, img:visible').evaluateAll((pictures) =>
      pictures
        .filter((picture) => {
          if (picture instanceof HTMLImageElement) return picture.naturalWidth === 0;
          const { width, height } = picture.getBoundingClientRect();
          return width < 2 || height < 2;
        })
        .map((picture) => picture.outerHTML.slice(0, 200)),
    );
    expect(blank).toEqual([]);
    expect(failed).toEqual([]);
  });
}

test('the crawl sees what is wrong', () => {
  const facts = readPage(
    `<a class="x" href="/vi/a?b=1&amp;c=2#d">A</a><a href="https://elsewhere.example/">B</a><p id="d"></p>
    <svg role="img" aria-label="empty"><line class="grid-line" x1="0"/><text>1</text></svg>
    <svg role="img" aria-label="drawn"><circle class="own-dot" r="4"/></svg>
    <script>const page = '<a href="/vi/in-a-script">';</script>`,
    new URL('http://site.example/vi'),
  );
  expect(facts.links.map(({ href }) => href)).toEqual(['http://site.example/vi/a?b=1&c=2#d']);
  expect([...facts.ids]).toEqual(['d']);
  expect(facts.emptyPictures).toEqual(['empty']);
});
