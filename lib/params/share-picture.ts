import { z } from 'zod';
import type { Exhibit } from '@/lib/domain/exhibits/exhibit';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import type { DimensionAddress, Locale } from '@/lib/routes';
import { pictureWords, type SharedPage, sharedPages } from '@/lib/routes/share-pictures';
import { parseExhibit } from './exhibit';
import { parseDimension, parseFigure, parseLocale, parseRanking, parseRelease, parseUnit } from './index';

/** What a share picture shows. */
export type SharePicture = { locale: Locale } & (
  | { kind: 'ranking'; index: string; year: number; level: RankedLevel }
  | { kind: 'unit'; slug: string; level: RankedLevel }
  | { kind: 'exhibit'; exhibit: Exhibit }
  | { kind: 'figure'; id: string }
  | { kind: 'dimension'; address: DimensionAddress }
  | { kind: 'region'; slug: string }
  | { kind: 'release'; release: number }
  | { kind: 'page'; page: SharedPage }
  | { kind: 'site' }
);

const picture = z
  .string()
  .max(220)
  .regex(/^[a-z0-9._~-]+\.png$/)
  .transform((text) => text.slice(0, -'.png'.length));

/**
 * The picture that an address names, or null: of a ranking or a unit (`xep-hang.par.2020.png`,
 * `bo-nganh.bo-y-te.png`), of an exhibit by its id (`bien-dong.par.2020.png`), of a figure
 * (`so-lieu.par.2020.ha-noi.overall.rank.png`), a dimension, a region, a release, a page (`nguon.png`) or the site.
 */
export function parseSharePicture(params: { locale: string; picture: string }): SharePicture | null {
  const locale = parseLocale(params);
  // some clients write the ~ of a child unit as %7E
  const name = picture.safeParse(params.picture.replaceAll(/%7e/gi, '~')).data;
  if (!locale || !name) return null;
  if (name === pictureWords.site) return { locale, kind: 'site' };
  const page = sharedPages.find((known) => known === name);
  if (page) return { locale, kind: 'page', page };
  return parseNamed(locale, name) ?? parseShown(locale, name);
}

/** The picture of something that no exhibit shows as its page does. */
function parseNamed(locale: Locale, name: string): SharePicture | null {
  const [word, ...rest] = name.split('.');
  const [first, second, third, ...more] = rest;
  if (word === pictureWords.figure) {
    const figure = parseFigure({ locale, id: rest.join('.') });
    return figure && { kind: 'figure', ...figure };
  }
  if (more.length > 0) return null;
  if ((word === 'tinh' || word === 'bo-nganh') && rest.length === 1) {
    const unit = parseUnit({ locale, slug: first });
    return unit && { kind: 'unit', level: word === 'tinh' ? 'province' : 'ministry', ...unit };
  }
  if (word === 'xep-hang' && rest.length >= 2 && (third === undefined || third === 'bo-nganh')) {
    const ranking = parseRanking({ locale, index: first, year: second }, third ? 'ministry' : 'province');
    return ranking && { kind: 'ranking', ...ranking };
  }
  if (word === pictureWords.dimension && rest.length === 2) {
    const dimension = parseDimension({ locale, dimension: rest.join('.') });
    return dimension && { kind: 'dimension', locale, address: dimension.address };
  }
  if (word === pictureWords.region && rest.length === 1) {
    const region = parseUnit({ locale, slug: first });
    return region && { kind: 'region', ...region };
  }
  if (word === pictureWords.release && rest.length === 1) {
    const release = parseRelease({ locale, release: first });
    return release && { kind: 'release', ...release };
  }
  return null;
}

/** The picture of an exhibit of the current release. */
function parseShown(locale: Locale, name: string): SharePicture | null {
  const known = parseExhibit({ locale, exhibit: name });
  return known && { locale, kind: 'exhibit', exhibit: known.exhibit };
}
