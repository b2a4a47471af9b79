import type { Page } from '@playwright/test';
import { findBadTexts } from './chart-texts';
import { expect, test } from './site';

/** Waits until a chart that the browser draws anew has the width of its place. */
async function expectDrawn(page: Page): Promise<void> {
  const live = page.locator('[data-explorer]');
  if ((await live.count()) === 0) return;
  await live.scrollIntoViewIfNeeded();
  const gap = () =>
    live.evaluate((place) => {
      const drawn = place.querySelector('svg.recharts-surface')?.getAttribute('width');
      const room = place.querySelector('.recharts-responsive-container')?.clientWidth;
      return Math.abs(Number(drawn ?? Number.NaN) - Number(room ?? Number.NaN));
    });
  await expect.poll(gap).toBeLessThan(1);
}

for (const path of [
  '/vi',
  '/vi/xep-hang/par/2023',
  '/en/xep-hang/papi/2020',
  '/vi/xep-hang/par/2020/bo-nganh',
  '/vi/tinh/hai-phong/theo-nam',
  '/en/tinh/binh-duong',
  '/vi/tinh/an-giang/theo-nam',
  '/vi/bo-nganh/bo-tai-chinh',
  '/vi/bien-dong/par/2020',
  '/vi/bien-dong/par/2023/bo-nganh',
  '/vi/linh-vuc/par.chinh-quyen-so',
  '/vi/linh-vuc/papi.papi-5/2020',
  '/vi/so-sanh?don-vi=hai-phong,quang-ninh,ha-noi&chi-so=papi&ve=diem',
  '/en/vung/tay-nguyen',
  '/vi/ban-do/par/2023',
])
  test(`no words of the charts of ${path} touch or are cut off, on a phone or a wide page`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 812 });
      await expectDrawn(page);
      expect(await findBadTexts(page), `${width} px`).toEqual([]);
    }
  });
