import sharp, { type Sharp } from 'sharp';
import type { Text } from '@/lib/dataset/problem';
import type { Grey } from './layout/grey';
import { quantile } from './layout/grey';
import { findSkew } from './layout/skew';

/** A picture, straightened. */
export interface Picture {
  grey: Grey;
  /** the angle in degrees by which it was turned */
  angle: number;
}

/** More pixels would cost more memory than a table needs. */
const mostPixels = 40_000_000;
const [leastWidth, leastSharpness, leastContrast] = [500, 0.18, 50];

/** Opens a picture in grey and straightens it; one that is too small or blurred is refused with the reason. */
export async function openPicture(bytes: Uint8Array): Promise<Picture | { problem: Text }> {
  const open = () =>
    sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .flatten({ background: '#fff' })
      .greyscale();
  try {
    const flat = await toGrey(open());
    if (flat.width < leastWidth) return { problem: tooSmall(flat.width) };
    if (sharpnessOf(flat) < leastSharpness) return { problem: blurred };
    const angle = findSkew(flat);
    const grey = angle === 0 ? flat : await toGrey(open().rotate(-angle, { background: '#fff' }));
    return { grey, angle };
  } catch {
    return { problem: broken };
  }
}

async function toGrey(picture: Sharp): Promise<Grey> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** How steep the edges of letters are, against the difference of the greys in their row: 1 is a step. */
function sharpnessOf({ data, width, height }: Grey): number {
  const steepest: number[] = [];
  for (let y = 0; y < height; y += Math.max(1, Math.floor(height / 600))) {
    const row = data.subarray(y * width, (y + 1) * width);
    let [dark, light, step] = [255, 0, 0];
    row.forEach((value, x) => {
      dark = Math.min(dark, value);
      light = Math.max(light, value);
      if (x > 0) step = Math.max(step, Math.abs(value - (row[x - 1] ?? value)));
    });
    if (light - dark > leastContrast) steepest.push(step / (light - dark));
  }
  return steepest.length === 0 ? 1 : quantile(steepest, 0.75);
}

const tooSmall = (width: number): Text => ({
  vi: `ảnh chỉ rộng ${width} điểm ảnh: cần ít nhất ${leastWidth}, và chữ số cao từ 10 điểm ảnh; hãy tìm ảnh gốc, đừng phóng to`,
  en: `the picture is only ${width} pixels wide: expected at least ${leastWidth}, with digits 10 pixels high; find the original instead of enlarging it`,
});
const blurred: Text = {
  vi: 'ảnh mờ: không phân biệt được các chữ số; hãy tìm ảnh gốc hoặc chụp lại',
  en: 'the picture is blurred: its digits cannot be told apart; find the original or take it again',
};
const broken: Text = {
  vi: 'không mở được ảnh: tệp hỏng, hoặc lớn hơn 40 triệu điểm ảnh',
  en: 'the picture cannot be opened: it is broken, or has more than 40 million pixels',
};
