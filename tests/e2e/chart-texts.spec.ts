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
]) {
  for (const width of [375, 1280]) {
    test(`at ${width} px no words of the charts of ${path} touch or are cut off`, async ({ page }) => {
      await page.setViewportSize({ width, height: 812 });
      await page.goto(path);
      expect(await findBadTexts(page)).toEqual([]);
    });
  }
}
