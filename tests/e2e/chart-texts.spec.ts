import { findBadTexts } from './chart-texts';
import { expect, test } from './site';

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
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto(path);
    expect(await findBadTexts(page), '375 px').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 812 });
    // a chart that follows the width of the page needs a frame to do so
    await expect.poll(() => findBadTexts(page), { message: '1280 px' }).toEqual([]);
  });
