import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { importFolder } from '@/lib/import';
import { expect, test } from '../site';
import { code, withInventedIndex } from './invented-index';

const database = process.env.E2E_DATABASE_URL ?? '';
test.beforeAll(async ({ request }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'data-set-'));
  for (const [name, text] of await withInventedIndex()) await writeFile(path.join(folder, name), text);
  const outcome = await importFolder({ folder, databaseUrl: database, by: 'test', origin: 'files' });
  await rm(folder, { recursive: true });
  expect(outcome.kind).toBe('loaded');
  await expect
    .poll(async () => (await request.get('/vi/xep-hang')).text(), { timeout: 90_000, intervals: [500] })
    .toContain('Chỉ số Thử nghiệm (CSTN)');
});
test.afterAll(async () => {
  await importFolder({ folder: 'prisma/data', databaseUrl: database, by: 'test' });
});

/** What the pages say in either language. */
const languages = {
  vi: {
    whole: 'Chỉ số Thử nghiệm (CSTN)',
    short: 'CSTN',
    leaders: 'Hà Nội đứng đầu, Hải Phòng thứ hai: xếp hạng CSTN 2022',
    computed: 'CSTN không công bố thứ hạng: hạng ở đây tính từ điểm, trong 5 tỉnh, thành phố',
    unranked: 'hạng chỉ tính được khi đã biết kết quả của mọi tỉnh, thành phố được đo',
    plain: 'Xếp hạng CSTN 2020',
    head: 'Giá trị, ngày',
    value: '10,0',
    fewer: '−10,0 ngày',
    absent: 'Kỳ này đo 5 đơn vị, và kết quả của cả 5 đơn vị đều đã có nguồn',
    unknown: 'Kỳ này đo 5 đơn vị, nên 58 đơn vị dưới đây không được đo',
    moved: /Hà\sNội lên 2 bậc, Đà\sNẵng xuống 2 bậc/,
    sentence: 'Từ hạng 3 lên hạng 1: lên 2 bậc, giảm 10,0 ngày',
    worse: 'Từ hạng 1 xuống hạng 3: mất 2 bậc, tăng 6,0 ngày',
    lists: ['Giá trị giảm nhiều nhất, tức là tốt lên', 'Giá trị tăng nhiều nhất, tức là kém đi'],
    range: 'cao nhất là Quảng Ninh (40 ngày), thấp nhất là Hà Nội (10,0 ngày)',
    drawn: 'Hà Nội: 10,0 ngày, hạng 1/5',
    dimension: 'Chờ ở quầy',
    spread: 'Giá trị (ngày) của 5 trong 5 tỉnh, thành phố',
    first: /Đà\sNẵng \(hạng 1, 2,5\)/,
    compared: 'Hà Nội 10,0 ngày, Đà Nẵng 18,3 ngày và Cần Thơ 30,5 ngày',
    section: 'CSTN từng năm',
    about: 'CSTN đếm số ngày chờ thử.',
    formula: 'từ thấp lên cao: đứng thứ 1',
    exact: /10,04\s*ngày/,
    schedule: 'CSTN thường ra vào mùa hè.',
    query: 'chờ thử 2022',
    found: 'CSTN 2022',
  },
  en: {
    whole: 'Trial Index (TRIX)',
    short: 'TRIX',
    leaders: 'Ha Noi leads, Hai Phong is second: the TRIX 2022 ranking',
    computed: 'TRIX publishes no ranks: these are computed from scores, among the 5 provinces',
    unranked: 'they can be computed only once the results of all measured provinces are known',
    plain: 'The TRIX 2020 ranking',
    head: 'Value, days',
    value: '10.0',
    fewer: '−10.0 days',
    absent: 'This edition measured 5 units, and the results of all 5 have a source',
    unknown: 'This edition measured 5 units, so 58 of those below were not measured',
    moved: /Ha\sNoi up 2 places, Da\sNang down 2/,
    sentence: 'From rank 3 up to rank 1: up 2 with 10.0 days less',
    worse: 'From rank 1 down to rank 3: down 2 with 6.0 days more',
    lists: ['Value down most, which is better', 'Value up most, which is worse'],
    range: 'Quang Ninh is highest (40 days) and Ha Noi is lowest (10.0 days)',
    drawn: 'Ha Noi: 10.0 days, rank 1/5',
    dimension: 'Waiting at the counter',
    spread: 'Values (days) of 5 of 5 provinces',
    first: /Da\sNang \(rank 1, 2\.5\)/,
    compared: 'Ha Noi had 10.0 days, Da Nang had 18.3 days and Can Tho had 30.5 days',
    section: 'TRIX year by year',
    about: 'TRIX counts the days of a trial wait.',
    formula: 'from the lowest up: place 1',
    exact: /10\.04\s*days/,
    schedule: 'TRIX usually comes out in the summer.',
    query: 'trial wait 2022',
    found: 'TRIX 2022',
  },
} as const;

const order = ['ha-noi', 'hai-phong', 'da-nang', 'can-tho', 'quang-ninh'];
const unitsOf = (page: Page) =>
  page
    .locator('[data-ranking] tr[data-unit]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-unit')));

for (const [locale, says] of Object.entries(languages)) {
  test.describe(locale, () => {
    const at = (address: string) => `/${locale}/${address}`;

    test('every list names the index', async ({ page, request }) => {
      for (const list of ['xep-hang', 'bien-dong', 'ban-do', 'linh-vuc', 'du-lieu/do-phu']) {
        await page.goto(at(list));
        await expect(page.getByRole('heading', { name: says.whole }), list).toBeVisible();
      }
      await page.goto(at(`tim?q=${encodeURIComponent(says.query)}`));
      await expect(page.getByRole('link', { name: says.found })).toHaveAttribute(
        'href',
        at(`xep-hang/${code}/2022`),
      );
      expect(await (await request.get(`/api/tim/${locale}`)).text()).toContain(says.found);
    });

    test('its ranking has the lowest first, in days with one decimal', async ({ page }) => {
      await page.goto(at(`xep-hang/${code}/2022`));
      await expect(page).toHaveTitle(new RegExp(`${says.short} 2022`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(says.leaders);
      expect(await unitsOf(page)).toEqual(order);
      await expect(page.getByRole('main')).toContainText(says.computed);
      await expect(page.getByRole('main')).toContainText(says.absent);
      await expect(page.getByRole('columnheader', { name: says.head })).toBeVisible();
      const first = page.locator('tr[data-unit=ha-noi]');
      await expect(first.locator('.cell-value')).toHaveText(says.value);
      await expect(first.locator('.cell-change')).toContainText(says.fewer);
    });

    test('a year with an unknown value ranks nobody', async ({ page }) => {
      await page.goto(at(`xep-hang/${code}/2020`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(says.plain);
      expect(await unitsOf(page)).toEqual(['da-nang', 'hai-phong', 'ha-noi', 'can-tho']);
      await expect(page.getByRole('main')).toContainText(says.unranked);
      await expect(page.getByRole('main')).toContainText(says.unknown);
      await expect(page.locator('[data-ranking] tr:not([data-unit]) td')).toHaveCount(0);
    });

    test('its movers gained places where their days went down', async ({ page }) => {
      await page.goto(at(`bien-dong/${code}/2022`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(says.moved);
      await expect(page.getByRole('main')).toContainText(says.sentence);
      await expect(page.getByRole('main')).toContainText(says.worse);
      const lists = page
        .getByRole('heading', { level: 2 })
        .filter({ hasText: new RegExp(says.lists.join('|')) });
      await expect(lists).toHaveText([...says.lists]);
      await page.goto(at(`bien-dong/${code}`));
      await expect(page.getByRole('heading', { level: 1 })).toContainText(says.short);
    });

    test('its map is darkest where the days are fewest', async ({ page }) => {
      await page.goto(at(`ban-do/${code}/2022/diem`));
      await expect(page.getByRole('main')).toContainText(says.range);
      await expect(page.getByRole('link', { name: says.drawn })).toHaveClass(/map-5/);
      await expect(page.locator(`.map a[href="${at('tinh/quang-ninh')}"]`)).toHaveClass(/map-1/);
      await page.goto(at(`ban-do/${code}/2022`));
      await expect(page.getByRole('link', { name: /1\/5/ })).toHaveClass(/map-5/);
    });

    test('its dimension is led by the lowest', async ({ page }) => {
      for (const address of [`linh-vuc/${code}.cho-doi`, `linh-vuc/${code}.cho-doi/2022`]) {
        await page.goto(at(address));
        await expect(page.getByRole('heading', { level: 1 })).toContainText(says.dimension);
        await expect(page.getByRole('main')).toContainText(says.first);
        await expect(page.getByRole('main')).toContainText(says.spread);
      }
    });

    test('a comparison puts the lowest first', async ({ page }) => {
      await page.goto(at(`so-sanh?don-vi=can-tho,ha-noi,da-nang&chi-so=${code}&ve=diem`));
      await expect(page.getByRole('main')).toContainText(says.compared);
    });

    test('a province, a figure and a year without results speak of it in its words', async ({ page }) => {
      await page.goto(at('tinh/ha-noi/theo-nam'));
      const section = page.locator(`section[id=${code}]`);
      await expect(section.getByRole('heading', { name: says.section })).toBeVisible();
      await expect(section).toContainText(says.about);
      await page.goto(at(`so-lieu/${code}.2022.ha-noi.overall.rank`));
      await expect(page.getByRole('main')).toContainText(says.formula);
      await page.goto(at(`so-lieu/${code}.2022.ha-noi.overall.score`));
      await expect(page.getByRole('main')).toContainText(says.exact);
      await page.goto(at(`xep-hang/${code}/2023`));
      await expect(page.getByRole('main')).toContainText(says.schedule);
    });
  });
}
