import sharp from 'sharp';
import type { Box, Grey } from '../layout/grey';
import type { Scan } from '../scan';

/** How much of the picture around a cell is shown, in pixels. */
const margin = 2;
/** A crop is at most so large in pixels: some hundred bytes, so that a table of 63 rows stays below a megabyte. */
const most = { width: 320, height: 56 };

/** What the picture shows of each cell with a number, as WebP in base64; empty for the cells of other columns. */
export const cropCells = ({ picture, rows, relations }: Scan): Promise<string[][]> =>
  Promise.all(
    rows.map((row) =>
      Promise.all(
        row.map(({ box }, column) => (relations.numeric.includes(column) ? crop(picture.grey, box) : '')),
      ),
    ),
  );

async function crop({ data, width, height }: Grey, box: Box): Promise<string> {
  const [left, top] = [Math.max(0, box.x0 - margin), Math.max(0, box.y0 - margin)];
  const [right, bottom] = [Math.min(width, box.x1 + margin), Math.min(height, box.y1 + margin)];
  if (right <= left || bottom <= top) return '';
  const picture = await sharp(data, { raw: { width, height, channels: 1 } })
    .extract({ left, top, width: right - left, height: bottom - top })
    .resize({ ...most, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 60, effort: 6 })
    .toBuffer();
  return picture.toString('base64');
}
