import { parsePictureFile } from '@/lib/params/exhibit';
import { readParts } from '@/lib/pictures/exhibit-parts';
import { toPng, withTypeface } from '@/lib/pictures/files';
import { toPicture } from '@/lib/pictures/picture';
import { inFull } from '@/lib/routes';
import { exhibitRoutes, type PictureFormat, type PictureShape } from '@/lib/routes/exhibits';

/** A picture that is made from the embedded page of its exhibit. */
export interface PictureFile {
  format: PictureFormat;
  shape: PictureShape;
  /** the address of the embedded page */
  embed: string;
  /** where the exhibit is kept up to date, without its protocol */
  page: string;
}

/** The picture that an address names, or null. */
export function toPictureFile(address: string): PictureFile | null {
  const [, locale, file] = /^\/api\/hinh\/([^/]+)\/([^/]+)$/.exec(address) ?? [];
  const asked = locale && file ? parsePictureFile({ locale, file: decodeURIComponent(file) }) : null;
  if (!asked) return null;
  const { format, shape, exhibit, release } = asked;
  return {
    format,
    shape,
    embed: exhibitRoutes.embed(asked.locale, exhibit, release).replace('@', '%40'),
    page: inFull(exhibitRoutes.page(asked.locale, exhibit)).replace(/^https?:\/\//, ''),
  };
}

/**
 * The picture as a file, or null where the exhibit has nothing to draw.
 * @param html the embedded page
 */
export async function drawPicture(
  { format, shape, page }: PictureFile,
  html: string,
): Promise<{ body: Buffer; mediaType: string } | null> {
  const parts = readParts(html);
  if (!parts) return null;
  const svg = toPicture(parts, { shape, address: page });
  return format === 'svg'
    ? { body: Buffer.from(await withTypeface(svg)), mediaType: 'image/svg+xml' }
    : { body: await toPng(svg), mediaType: 'image/png' };
}
