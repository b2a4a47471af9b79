import { test as base, expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** A test whose page, where it opens one, must report no console error and no unhandled rejection. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      // the browser reports the 404 that a test asks for
      const expected = message.text().includes('the server responded with a status of 404');
      if (message.type() === 'error' && !expected) errors.push(message.text());
    });
    await use(page);
    expect(errors).toEqual([]);
  },
});

export { expect };

/** One address of each kind of page, in the default language. */
export const templates = [
  '/vi',
  '/vi/xep-hang',
  '/vi/xep-hang/par/2020',
  '/vi/xep-hang/par/2024',
  '/vi/xep-hang/par/2025',
  '/vi/xep-hang/papi/2020',
  '/vi/xep-hang/par/2020/bo-nganh',
  '/vi/xep-hang/par/2018?sap-xep=ten&vung=dong-nam-bo&nhom=A',
  '/vi/bien-dong',
  '/vi/bien-dong/par',
  '/vi/bien-dong/par/2020',
  '/vi/bien-dong/par/2023/bo-nganh',
  '/vi/ky/par/2020',
  '/vi/ky/par/2024',
  '/vi/ky/par/2025',
  '/vi/ky/papi/2020',
  '/vi/ky/par/2023/bo-nganh',
  '/vi/ban-do',
  '/vi/ban-do/par/2023',
  '/vi/ban-do/par/2025',
  '/vi/ban-do/papi/2020/thay-doi',
  '/vi/tinh',
  '/vi/tinh/sap-nhap',
  '/vi/tinh/binh-duong',
  '/vi/tinh/thai-binh',
  '/vi/tinh/ha-giang',
  '/vi/tinh/an-giang/theo-nam',
  '/vi/tinh/binh-duong/linh-vuc',
  '/vi/tinh/ha-giang/linh-vuc',
  '/vi/tinh/nghe-an/so-nganh',
  '/vi/tinh/binh-duong/nguon',
  '/vi/tinh/binh-duong/so-nganh/2017',
  '/vi/tinh/tay-ninh/so-nganh/so-y-te',
  '/vi/tinh/nghe-an/so-nganh/so-tu-phap',
  '/vi/tinh/binh-duong/2020',
  '/vi/tinh/quang-ninh/2020/papi',
  '/vi/tinh/quang-ninh/2016-2020/papi',
  '/vi/tinh/binh-duong/2018-2022',
  '/vi/tinh/quang-ninh/2023',
  '/vi/bo-nganh/bo-tai-chinh/2023',
  '/vi/so-nganh',
  '/vi/bo-nganh',
  '/vi/bo-nganh/bo-tai-chinh',
  '/vi/tinh/an-giang',
  '/vi/tinh/hue',
  '/vi/so-lieu/par.2020.binh-duong.overall.rank',
  '/vi/so-lieu/par.2023.ca-mau.overall.rank',
  '/vi/so-lieu/sipas.2024.hai-phong.overall.percent',
  '/vi/so-lieu/papi.2020.quang-ninh.overall.rank',
  '/vi/so-lieu/par.2020.binh-duong.van-ban-qppl.percent_change',
  '/vi/tim?q=ha+giang',
  '/vi/tim?q=khong+co+tinh+nay',
  '/vi/kiem-chung',
  '/vi/kiem-chung?q=B%C3%ACnh+D%C6%B0%C6%A1ng+t%C4%83ng+37+b%E1%BA%ADc+n%C4%83m+2020',
  '/vi/du-lieu/do-phu',
  '/vi/vung',
  '/vi/vung/tay-nguyen',
  '/vi/vung/bac-trung-bo',
  '/vi/linh-vuc',
  '/vi/linh-vuc/par.chinh-quyen-so',
  '/vi/linh-vuc/papi.papi-5',
  '/vi/linh-vuc/par.thu-tuc-hanh-chinh/2023',
  '/vi/so-sanh?don-vi=hai-phong,quang-ninh,ha-noi&tu=2018&den=2024',
  '/vi/mo-phong',
  '/vi/mo-phong?don-vi=quang-ninh&chi-so=papi&nam=2020&diem.papi-1=6&diem.papi-8=1',
  '/vi/mo-phong?don-vi=thua-thien-hue&chi-so=par&nam=2022&diem.overall=88',
  '/vi/nguon',
  '/vi/nguon/bat-dong',
  '/vi/nguon/cong-bo',
  '/vi/du-lieu',
  '/vi/du-lieu/1',
  '/vi/du-lieu/api',
  '/vi/du-lieu/dinh-chinh',
  '/vi/phuong-phap',
  '/vi/gioi-thieu',
  '/vi/tiep-can',
  '/vi/khong-co-trang-nay',
];

export const inEnglish = (path: string): string => path.replace(/^\/vi/, '/en');

/** The shown rows of a ranking, without the rows of missing ranks. */
export const rankingRows = (page: Page) => page.locator('[data-ranking] tbody tr[data-keys]:visible');

/** Presses Tab until the focused element has that accessible name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.textContent?.trim().replaceAll(/\s+/g, ' ') ??
        '',
    );
    if (name.test(focused)) return;
  }
  throw new Error(`no key reaches ${name}`);
}

/** Works on all items, as many at once as the site makes pages. */
export async function forEach<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const workOn = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([workOn(), workOn(), workOn()]);
}

/** Expects axe to find no violation on the page, and each table to have a name or to stand in a part that has one. */
export async function expectAccessible(page: Page, without: readonly string[] = []): Promise<void> {
  // a criterion of WCAG 2.2 that axe leaves out unless asked
  const rules = { 'target-size': { enabled: true } };
  for (const rule of without) Object.assign(rules, { [rule]: { enabled: false } });
  await readToEnd(page);
  expect(await findViolations(page, { rules })).toEqual([]);
  const nameless = await page.locator('table:visible').evaluateAll((tables) =>
    tables
      .filter((table) => {
        const own = table.querySelector('caption')?.textContent ?? table.getAttribute('aria-label');
        const part = table.closest('section, figure, details');
        const heading = part?.querySelector('h2, h3, figcaption, summary')?.textContent;
        return !(own ?? part?.getAttribute('aria-label') ?? heading)?.trim();
      })
      .map(({ className }) => className),
  );
  expect(nameless).toEqual([]);
}

/** Scrolls through a page whose far parts are laid out only when a reader comes near. */
async function readToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    if (!document.querySelector('.later, .ranking')) return;
    const frame = () => new Promise(requestAnimationFrame);
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await frame();
    }
    scrollTo(0, 0);
    await frame();
  });
}

/** Axe's rules on colours; they take the most of its time, and only they depend on the theme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Looks at a page in a frame of either width, in one theme each, and then at the colours of what only one of them
 * shows, or shows in other colours or as large text, in its other theme: every element is seen in both themes as
 * it looks at either width, and every rule is tried at both widths.
 */
export async function lookInBothThemes(
  page: Page,
  [narrow, wide]: readonly [number, number],
  look: (width: number) => Promise<void>,
): Promise<void> {
  const show = async (width: number, colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
  };
  for (const [width, colorScheme] of [
    [narrow, 'light'],
    [wide, 'dark'],
  ] as const) {
    await show(width, colorScheme);
    await look(width);
    await expectAccessible(page);
    await page.evaluate((at) => {
      // a text needs less contrast where it is large
      window.lookOf = (element) => {
        const { backgroundColor, color, fontSize, fontWeight } = getComputedStyle(element);
        const least = Number(fontWeight) >= 700 ? 18.66 : 24;
        const hasText = [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
        );
        return hasText ? `${backgroundColor} ${color} ${parseFloat(fontSize) >= least}` : backgroundColor;
      };
      window.shown ??= {};
      window.shown[at] = new Map(
        [...document.body.querySelectorAll('*')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => [element, window.lookOf(element)]),
      );
    }, width);
  }
  for (const [width, colorScheme, other] of [
    [wide, 'light', narrow],
    [narrow, 'dark', wide],
  ] as const) {
    await show(width, colorScheme);
    expect(await findViolations(page, { runOnly: colourRules }, other)).toEqual([]);
  }
}

/**
 * Looks at a page in a frame of either width that has the same elements in the same colours as one that is looked at in
 * both themes, such as its twin in another language: at what its words can change.
 */
export async function lookAtWords(
  page: Page,
  widths: readonly [number, number],
  look: (width: number) => Promise<void>,
): Promise<void> {
  for (const [width, without] of [
    [widths[0], colourRules],
    [widths[1], [...colourRules, 'target-size']],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await look(width);
    await expectAccessible(page, without);
  }
}

/** What axe finds, in the whole page or in what did not look so at another width in the same theme. */
async function findViolations(page: Page, options: RunOptions, notAt?: number): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([given, width]) => {
      const seen = width === undefined ? null : window.shown?.[width];
      const isNew = (element: Element | null) =>
        element?.checkVisibility({ visibilityProperty: true }) &&
        seen?.get(element) !== window.lookOf(element);
      const added =
        seen &&
        [...document.body.querySelectorAll('*')].filter(
          (element) => isNew(element) && !isNew(element.parentElement),
        );
      if (added?.length === 0) return [];
      const found = await window.axe.run(added ? { include: added } : document, {
        ...given,
        resultTypes: ['violations'],
        selectors: false,
      });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    [options, notAt] as const,
  );
}

declare global {
  interface Window {
    axe: typeof axe;
    /** what the contrast that an element needs depends on: its colours, and whether its text is large */
    lookOf(element: Element): string;
    /** the elements that a page showed and how each looked, by its width, in one theme each */
    shown?: Record<number, Map<Element, string>>;
  }
}
