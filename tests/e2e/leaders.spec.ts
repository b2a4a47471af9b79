import { editions, rankChanges, ranksOf } from './data-set';
import { expect, test } from './site';

/** The headings and the first sentences of a page, as they are read. */
const toText = (html: string): string =>
  html
    .replaceAll(/<script.*?<\/script>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,:;])/g, '');

/** Checks that a sentence names of these units so many at most, and says how many it leaves out. */
function expectNamed(sentence: string | undefined, units: readonly { name: string }[], most = 3): void {
  const [, others = '0'] = / và (\d+) (?:tỉnh, thành|bộ, ngành) khác$/.exec(sentence ?? '') ?? [];
  const named = units.filter(({ name }) => sentence?.includes(name));
  expect(named.length + Number(others), `${sentence}`).toBe(units.length);
  expect(named.length).toBe(units.length > most ? most - 1 : units.length);
}

function biggest<T extends { places: number }>(changes: readonly T[]): T[] {
  const most = Math.max(...changes.map(({ places }) => places));
  return changes.filter(({ places }) => places === most);
}

for (const edition of editions) {
  const { index, year, level } = edition;
  const path = `/${index}/${year}${level === 'ministry' ? '/bo-nganh' : ''}`;
  const rises = biggest(rankChanges(edition).filter(({ places }) => places > 0));
  const firsts = ranksOf(edition).filter(({ rank }) => rank === 1);

  if (rises.length > 1) {
    test(`${path} names everyone who rose most`, async ({ request }) => {
      const text = toText(await (await request.get(`/vi/xep-hang${path}`)).text());
      const sentence =
        /(?:biết số bậc(?: hoặc khoảng bậc)? thay đổi|Trong cả \d+ [^,]*, [^,]*), (.*?) cùng lên nhiều nhất: tăng (\d+) bậc/.exec(
          text,
        );
      expectNamed(sentence?.[1], rises);
      expect(Number(sentence?.[2])).toBe(rises[0]?.places);
      const movers = toText(await (await request.get(`/vi/bien-dong${path}`)).text());
      const headline = / so với \d{4} (.*?) cùng lên (\d+) bậc/.exec(movers);
      expectNamed(headline?.[1], rises, level === 'ministry' ? 2 : 3);
      expect(headline?.[2]).toBe(sentence?.[2]);
    });
  }
  if (firsts.length > 1) {
    test(`${path} names everyone in first place`, async ({ request }) => {
      const text = toText(await (await request.get(`/vi/xep-hang${path}`)).text());
      expectNamed(/([^.]*?) cùng đứng đầu/.exec(text)?.[1], firsts);
    });
  }
}

test('a list of the front page that ends between equal movers says how many it leaves out', async ({
  page,
}) => {
  const latest = editions
    .filter(({ index, level, status }) => index === 'par' && level === 'province' && status === 'published')
    .sort((a, b) => b.year - a.year)[0];
  if (!latest) throw new Error('no edition is published');
  await page.goto('/vi');
  for (const [title, sign] of [
    ['Lên nhiều nhất', 1],
    ['Xuống nhiều nhất', -1],
  ] as const) {
    const changes = rankChanges(latest);
    const sizes = changes
      .map(({ places }) => sign * places)
      .filter((places) => places > 0)
      .sort((a, b) => b - a);
    const list = page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });
    const items = await list.getByRole('listitem').allInnerTexts();
    const texts = items.map((text) => text.replaceAll(/\s+/g, ' '));
    // those whose change is only bounded are in the list too
    expect(texts.length).toBeGreaterThanOrEqual(Math.min(sizes.length, 5));
    const [last = ''] = texts.slice(-1);
    const lastSize = changes.find(({ name }) => last.includes(name))?.places;
    const tied = changes.filter(
      ({ name, places }) => places === lastSize && !texts.some((text) => text.includes(name)),
    ).length;
    await expect(list.getByText(/cùng mức với dòng cuối/)).toHaveText(
      tied === 0 ? [] : [`Còn ${tied} tỉnh, thành khác có cùng mức với dòng cuối.`],
    );
  }
});
