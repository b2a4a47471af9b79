import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readScannedPage } from '@/lib/tables';
import { type ScannedPage, toScannedPdf } from '../../scanned-pdf';

/** White, with a dark left upper quarter: upright it looks like no other turn of it. */
const picture = await sharp({ create: { width: 120, height: 200, channels: 3, background: '#fff' } })
  .composite([
    {
      input: await sharp({ create: { width: 60, height: 100, channels: 3, background: '#000' } })
        .png()
        .toBuffer(),
      left: 0,
      top: 0,
    },
  ])
  .png()
  .toBuffer();

/** How light the four quarters of a picture are, from the left above: 0 is black, 9 white. */
async function quartersOf(png: Uint8Array): Promise<number[]> {
  const data = await sharp(png).greyscale().resize(2, 2, { fit: 'fill', kernel: 'nearest' }).raw().toBuffer();
  return [...data].map((grey) => Math.round((grey / 255) * 9));
}

describe('the picture of a scanned page', () => {
  it.each<[string, Omit<ScannedPage, 'picture'>]>([
    ['upright', {}],
    ['laid to the left', { turn: 90 }],
    ['laid to the right', { turn: 270 }],
    ['upside down', { turn: 180 }],
    ['in black and white', { isBlackAndWhite: true }],
  ])('%s is the one that a reader sees', async (_, page) => {
    const other = await sharp(picture).negate().toBuffer();
    const pdf = await toScannedPdf([{ picture: other }, { picture, ...page }]);
    const found = await readScannedPage(pdf, 2);
    if (!('png' in found)) return expect.unreachable(JSON.stringify(found));
    const { width, height } = await sharp(found.png).metadata();
    expect([width, height]).toEqual([120, 200]);
    expect(await quartersOf(found.png)).toEqual([0, 9, 9, 9]);
  });

  it('is not unpacked where it says that it is larger than any that is read', async () => {
    const pdf = await toScannedPdf([{ picture, isBlackAndWhite: true }]);
    const large = pdf.toString('latin1').replace('/Width 120 /Height 200', '/Width 8000 /Height 9000');
    expect(await readScannedPage(Buffer.from(large, 'latin1'), 1)).toHaveProperty('problem');
  });

  it('that is not there is named', async () => {
    expect(await readScannedPage(Buffer.from('%PDF-1.7\nbroken'), 1)).toMatchObject({
      problem: { en: expect.stringContaining('page 1 has no letters, and no picture') },
    });
  });
});
