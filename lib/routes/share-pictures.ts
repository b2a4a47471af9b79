import type { Locale } from './index';

/** The pages without parameters that have a share picture of their own, named by their address with dots. */
export const sharedPages = [
  'xep-hang',
  'bien-dong',
  'ban-do',
  'tinh',
  'tinh.sap-nhap',
  'so-nganh',
  'bo-nganh',
  'vung',
  'linh-vuc',
  'so-sanh',
  'mo-phong',
  'tim',
  'kiem-chung',
  'nguon',
  'nguon.bat-dong',
  'nguon.cong-bo',
  'du-lieu',
  'du-lieu.dinh-chinh',
  'du-lieu.do-phu',
  'du-lieu.api',
  'phuong-phap',
  'gioi-thieu',
  'tiep-can',
] as const;
export type SharedPage = (typeof sharedPages)[number];

/** The words that begin the names of other share pictures. */
export const pictureWords = {
  site: 'trang',
  figure: 'so-lieu',
  dimension: 'linh-vuc',
  region: 'vung',
  release: 'du-lieu',
} as const;

/** The name of the share picture of a page by its address: its own, or that of the site. */
export function toPictureName(locale: Locale, path: string): SharedPage | typeof pictureWords.site {
  const [plain = ''] = path.slice(`/${locale}/`.length).split('?');
  const name = plain.replaceAll('/', '.');
  return sharedPages.find((known) => known === name) ?? pictureWords.site;
}
